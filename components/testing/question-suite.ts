import type {FormDefinition} from '../../src/forms/form.js';
import {cutText, misfits, narrowRoom} from './fits.js';
import {OpenedForm} from './opened-form.js';
import {focused, seen} from './page.js';

/** One question of the kind that is tested, and what can be answered. */
export interface KindSample {
  /** A form of one page that asks it, needed or not. */
  readonly form: (needed: boolean) => FormDefinition;
  readonly path: string;
  /** The English hint of the question. */
  readonly hint: string;
  readonly right: unknown;
  /** An answer with something to put right. */
  readonly wrong: unknown;
  /** What English says of that. */
  readonly problem: RegExp;
  /** Checks with a tool of yours (axe) that an element is accessible. */
  readonly accessible?: ((element: Element) => Promise<void>) | undefined;
}

/** One thing that every kind of question must do; for `it(name, run)` of any test runner in a browser. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Run = (form: OpenedForm, sample: KindSample) => void | Promise<void>;

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function must(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`not so: ${what}`);
}
const same = (found: unknown, wanted: unknown, what: string) =>
  must(text(found) === text(wanted), `${what}: ${text(wanted)}; found ${text(found)}`);

const nameOf = (element: Element | null) => `${element?.localName} ${element?.getAttribute('name')}`;

const groupOf = (form: OpenedForm, path: string) => form.question(path).querySelector('fieldset');
const describedIn = (form: OpenedForm, path: string) => groupOf(form, path) ?? form.controls(path)[0]!;

/** What stands in the controls, in their order. */
const standing = (form: OpenedForm, path: string) =>
  form.controls(path).flatMap((control) => {
    const ticked = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
    return ticked && !control.checked ? [] : [control.value];
  });

const checks: Readonly<Record<string, Run>> = {
  'has a label that names its control, a hint that describes it, and no heading': (form, {path, hint}) => {
    const question = form.question(path);
    const group = groupOf(form, path);
    must(group || form.controls(path).length === 1, 'several controls stand under one legend');
    const label = question.querySelector(group ? 'legend' : 'label');
    must(seen(label).length > 5, 'a label');
    if (!group) must((label as HTMLLabelElement).control === form.controls(path)[0], 'the label names the control');
    must(form.description(describedIn(form, path)).includes(hint), 'the hint describes it');
    must(!question.querySelector('h1, h2, h3, h4, h5, h6'), 'no heading');
    for (const control of form.controls(path))
      must(control.labels?.length === 1 && seen(control.labels[0]), 'each control has one label with words');
  },

  'starts blank, and blank stays out of the answers': async (form, {path}) => {
    same(form.element.value, {}, 'no answers');
    await form.toReview();
    must(seen(form.find(`[data-row="${path}"]`)).includes('Not answered'), 'it is listed as not answered');
    same(form.element.value, {}, 'no answers');
  },

  'shows the answer that it is given, gives the same one back, and lists it in the review': async (
    form,
    {path, right},
  ) => {
    await form.setAnswers({[path]: right});
    same(form.element.value, {[path]: right}, 'the answer');
    const given: readonly unknown[] = Array.isArray(right) ? right : [right];
    const parts = given.flatMap((part): unknown[] => (typeof part === 'object' ? Object.values(part ?? {}) : [part]));
    same(standing(form, path), parts, 'what the controls show');
    await form.toReview();
    must(!seen(form.find(`[data-row="${path}"]`)).includes('Not answered'), 'it is listed as answered');
  },

  'says a problem in words at the question, describes the control with it, and marks it invalid': async (
    form,
    {path, wrong, problem},
  ) => {
    await form.setAnswers({[path]: wrong});
    await form.do('continue');
    const [line = ''] = form.problems;
    must(problem.test(line), `the summary says ${String(problem)}; found ${form.problems.join()}`);
    const said = seen(form.question(path).querySelector('.pv-problem'));
    same(said, `Error: ${line}`, 'at the question');
    must(form.description(describedIn(form, path)).includes(said), 'the problem describes it');
    const isList = form.element.session!.question(path)!.items !== undefined;
    if (!isList) same(form.controls(path)[0]!.getAttribute('aria-invalid'), 'true', 'aria-invalid');
    form.find('.pv-summary a').click();
    await form.settled();
    must(form.question(path).contains(focused()), `the focus is on the question, not on ${nameOf(focused())}`);
  },

  'in a disabled fieldset cannot be changed, nor anything added': async (form, {path, right}) => {
    await form.setAnswers({[path]: right});
    const fieldset = form.element.closest('fieldset')!;
    const all = () => [...form.question(path).querySelectorAll<HTMLInputElement>('input, textarea, select, button')];
    fieldset.disabled = true;
    await form.settled();
    same(all().filter(({disabled}) => !disabled).map(nameOf), [], 'without `disabled`'); // prettier-ignore
    fieldset.disabled = false;
    await form.settled();
    same(all().filter((one) => one.matches(':disabled')).map(nameOf), [], 'still disabled'); // prettier-ignore
  },
};

const needed: Run = async (form, {path}) => {
  must(seen(form.question(path)).includes('(needed)'), 'the word');
  await form.do('continue');
  same(form.problems.length, 1, 'one problem');
  must(form.question(path).querySelector('[aria-invalid="true"], [data-action="add"]'), 'marked');
};

async function fits(form: OpenedForm, {accessible}: KindSample, lang: string) {
  same(misfits(form.page), [], `what runs out, ${lang}`);
  same(cutText(form.page), [], `what is cut, ${lang}`);
  await accessible?.(form.element);
}

async function mirrored(sample: KindSample): Promise<void> {
  const {path, right, wrong} = sample;
  for (const lang of ['en', 'ur']) {
    const form = await OpenedForm.open(sample.form(false), narrowRoom(), {lang, value: {[path]: right}});
    try {
      same(getComputedStyle(form.question(path)).direction, lang === 'ur' ? 'rtl' : 'ltr', 'direction');
      await fits(form, sample, lang);
      await form.setAnswers({[path]: wrong});
      await form.do('continue');
      await fits(form, sample, lang);
    } finally {
      form.close();
    }
  }
}

/**
 * What every kind of question must do, whatever it looks like: the tests that our own kinds pass, for yours.
 *
 * @param sample a question of the kind, with a right and a wrong answer; `sampleOf` makes one
 * @returns the checks, each to be run by itself in a page where `<voice-form>` is defined
 */
export function questionSuite(sample: KindSample): readonly Check[] {
  const opened =
    (run: Run, isNeeded = false) =>
    async () => {
      const place = document.createElement('fieldset');
      const form = await OpenedForm.open(sample.form(isNeeded), place);
      try {
        await run(form, sample);
      } finally {
        form.close();
      }
    };
  return [
    ...Object.entries(checks).map(([name, run]) => ({name, run: opened(run)})),
    {
      name: 'needed, says so in words and to a screen reader, and what to do when it is blank',
      run: opened(needed, true),
    },
    {
      name: 'mirrored, in a language from right to left, is accessible and fits 320 px',
      run: () => mirrored(sample),
    },
  ];
}
