/** What every kind of question must do, whatever it looks like. A new kind is tested by one line. */
import {expectAccessible, unmount} from './browser.js';
import {equal, includes, ok} from './expect.js';
import {cutText, misfits, narrowRoom} from './fits.js';
import {focused, openForm, seen, type FormPerson} from './form-harness.js';
import {kinds, sampleForm, type Kind} from './sample-form.js';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface QuestionSuite {
  readonly kind: Kind;
  /** Several native controls under one legend. */
  readonly group: boolean;
  /** The problem’s words when the wrong answer stands there. */
  readonly problem: RegExp;
  /** Whether a family could ever bring the wrong answer about on the screen. */
  readonly native?: string;
}

async function open(kind: Kind, attributes: Record<string, string> = {}, needed = false): Promise<FormPerson> {
  const {path} = kinds[kind];
  const form = await openForm({tag: 'voice-form', attributes, properties: {definition: sampleForm([path], needed)}});
  await form.start();
  return form;
}

const inputs = (form: FormPerson, path: string) => [
  ...form.question(path).querySelectorAll<Input>('input, textarea, select'),
];

/** The ids that describe a control, as the words that they stand for. */
const description = (form: FormPerson, element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => seen(form.find(`[id="${CSS.escape(id)}"]`)))
    .join(' ');

/** Registers the suite of one kind; call it inside `describe`. */
export function questionSuite({kind, group, problem}: QuestionSuite): void {
  const {path, right, wrong} = kinds[kind];

  describe(`a question of the kind ${kind}`, () => {
    afterEach(unmount);

    it('has a label that names its control, a hint that describes it, and no heading', async () => {
      const form = await open(kind);
      const question = form.question(path);
      const label = question.querySelector(group ? 'legend' : 'label')!;
      ok(seen(label).length > 5, 'a label');
      if (!group) equal((label as HTMLLabelElement).control, inputs(form, path)[0]);
      const described = group ? question.querySelector('fieldset')! : inputs(form, path)[0]!;
      includes(description(form, described), `A hint for ${path}.`);
      equal(question.querySelectorAll('h1, h2, h3, h4, h5, h6').length, 0);
      for (const input of inputs(form, path)) ok(input.labels!.length === 1 && seen(input.labels![0]), 'its own label');
    });

    it('starts blank, and blank stays out of the answers', async () => {
      const form = await open(kind);
      equal(form.element.value, {});
      await form.toReview();
      includes(seen(form.find(`[data-row="${path}"]`)), 'Not answered');
      equal(form.element.value, {});
    });

    it('shows the answer that it is given, gives the same one back, and lists it in the review', async () => {
      const form = await open(kind);
      form.element.value = {[path]: right};
      await form.settled();
      equal(form.element.value, {[path]: right});
      const values = inputs(form, path).flatMap((input) =>
        input instanceof HTMLInputElement && ['radio', 'checkbox'].includes(input.type)
          ? input.checked ? [input.value] : []
          : [input.value],
      ); // prettier-ignore
      const flat = [right].flat().flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)));
      equal(values, flat);
      await form.toReview();
      ok(!seen(form.find(`[data-row="${path}"]`)).includes('Not answered'), 'answered');
    });

    it('says a problem in words at the question, describes the control with it, and marks it invalid', async () => {
      const form = await open(kind);
      form.element.value = {[path]: wrong};
      await form.settled();
      await form.continue();
      ok(problem.test(form.problems()[0] ?? ''), `the summary: ${form.problems().join()}`);
      equal(form.problem(path), `Error: ${form.problems()[0]}`);
      const described = group ? form.question(path).querySelector('fieldset')! : inputs(form, path)[0]!;
      includes(description(form, described), form.problem(path));
      if (kind !== 'list') equal(inputs(form, path)[0]!.getAttribute('aria-invalid'), 'true');
      form.all('.pv-summary a')[0]!.click();
      await form.settled();
      ok(form.question(path).contains(focused()), `the focus is on the question, not on ${focused()?.outerHTML}`);
    });

    it('needed, says so in words and to a screen reader, and what to do when it is blank', async () => {
      const form = await open(kind, {}, true);
      includes(seen(form.question(path)), '(needed)');
      await form.continue();
      equal(form.problems().length, 1);
      ok(form.question(path).querySelector('[aria-invalid="true"], [data-action="add"]'), 'marked');
    });

    it('in a disabled fieldset cannot be changed, nor listed things added', async () => {
      const fieldset = document.createElement('fieldset');
      document.body.append(fieldset);
      const {path: id} = kinds[kind];
      const form = await openForm({
        tag: 'voice-form',
        parent: fieldset,
        properties: {definition: sampleForm([id]), value: {[id]: right}},
      });
      await form.start();
      fieldset.disabled = true;
      await form.settled();
      const controls = form.question(id).querySelectorAll<HTMLButtonElement>('input, textarea, select, button');
      equal(
        [...controls].filter(({disabled}) => !disabled).map(({outerHTML}) => outerHTML),
        [],
      );
      fieldset.disabled = false;
      await form.settled();
      equal([...form.question(id).querySelectorAll(':disabled')].length, 0);
      fieldset.remove();
    });

    it('mirrored, in a language from right to left, is accessible and fits 320 px', async () => {
      const room = narrowRoom();
      for (const lang of ['en', 'ur']) {
        const form = await openForm({
          tag: 'voice-form',
          parent: room,
          attributes: {lang},
          properties: {definition: sampleForm([path]), value: {[path]: right}},
        });
        await form.start();
        equal(getComputedStyle(form.question(path)).direction, lang === 'ur' ? 'rtl' : 'ltr');
        equal(misfits(form.page), [], lang);
        equal(cutText(form.page), [], lang);
        await expectAccessible(form.element);
        form.element.value = {[path]: wrong};
        await form.settled();
        await form.continue();
        equal(misfits(form.page), [], lang);
        await expectAccessible(form.element);
        form.element.remove();
      }
      room.remove();
    });
  });
}
