/** Goes through a form in the page as families do who leave nothing out, and hears all that is said on the way. */
import type {FormElement} from '../../../components/form/form-element.js';
import {until} from '../../../components/testing/page.js';
import type {Context} from '../../../src/forms/context.js';
import {hear, type Said} from './said.js';

/** One way through a form: what the school supplies, and how far it goes. */
export interface Visit {
  readonly context: Context;
  readonly length?: 'short';
  /** What else than usual is left out. */
  readonly leaveOut?: readonly string[];
  /** Answers that stand at the end of their page, where others would close a later one. */
  readonly answers?: Readonly<Record<string, string | readonly string[]>>;
  /** Without the stage that the page brings, where this one can begin by itself. */
  readonly alone?: true;
  /** Only the first page of questions. */
  readonly brief?: true;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

/** A list of all languages of the world is a menu of its own, and not what the form asks. */
const mostChoices = 60;

const wordsFor: Readonly<Record<string, string>> = {
  tel: '01632 960 983',
  email: 'samira@example.com',
  day: '27',
  month: '3',
  year: '2030',
};

class Walk {
  readonly #element: FormElement;
  readonly #heard: Set<Said>;
  readonly #tried = new Set<string>();
  #last = '';

  constructor(element: FormElement, heard: Set<Said>) {
    this.#element = element;
    this.#heard = heard;
  }

  get page(): HTMLElement {
    return this.#element.renderRoot.querySelector<HTMLElement>('.pv')!;
  }

  get step(): string {
    return this.page.dataset.step!;
  }

  /** All that follows from a click is drawn, and heard where it says something new. */
  async settle(): Promise<void> {
    await this.#element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.#element.updateComplete;
    await until(() => this.#hasItsRights(), 'the rights of families, whose words come when they are shown');
    const {textContent} = this.page;
    if (textContent === this.#last) return;
    this.#last = textContent ?? '';
    hear(this.page, this.#heard);
  }

  #hasItsRights(): boolean {
    return [...this.page.querySelectorAll('[data-statement$="Unhappy"]')].every((one) => one.querySelector('details'));
  }

  async press(...actions: readonly string[]): Promise<void> {
    const button = actions.map((name) => this.page.querySelector<HTMLElement>(`[data-action="${name}"]`)).find(Boolean);
    button?.click();
    await this.settle();
  }

  #isNew(...key: readonly string[]): boolean {
    const joined = key.join('=');
    return !this.#tried.has(joined) && Boolean(this.#tried.add(joined));
  }

  /** Does the next thing that has not been done on this page; the last options first, since they clear the others. */
  #next(): (() => void) | undefined {
    const form = this.page.querySelector('.pv-form')!;
    for (const add of form.querySelectorAll<HTMLElement>('[data-action="add"]')) {
      const list = add.closest<HTMLElement>('[data-question]')!;
      const count = list.querySelectorAll('.pv-item').length;
      if (count < 2 && this.#isNew(list.dataset.question!, `item ${count}`)) return () => add.click();
    }
    for (const input of [...form.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]')].reverse())
      if (this.#isNew(input.name, input.value)) return () => input.checked || input.click();
    for (const menu of form.querySelectorAll('select')) {
      const all = [...menu.options].filter(({value}) => value);
      const options = all.length > mostChoices ? all.slice(-1) : all;
      const option = options.find(({value}) => this.#isNew(menu.name, value));
      if (option)
        return () => {
          menu.value = option.value;
          menu.dispatchEvent(new Event('change', {bubbles: true}));
        };
    }
    for (const box of form.querySelectorAll<Box>('textarea, input:not([type="radio"], [type="checkbox"])'))
      if (this.#isNew(box.name))
        return () => {
          box.value = wordsFor[box.type] ?? wordsFor[box.name.split('.').at(-1)!] ?? 'In our own words.';
          box.dispatchEvent(new InputEvent('input', {bubbles: true}));
        };
    return undefined;
  }

  /** Every option, box and list of one page, and whatever comes in under an answer; then on. */
  async section(answers: Visit['answers'] = {}): Promise<void> {
    for (let act = this.#next(); act; act = this.#next()) {
      act();
      await this.settle();
    }
    const {session} = this.#element;
    for (const [path, answer] of Object.entries(answers)) session!.enter(path, answer);
    await this.settle();
    await this.press('continue');
    // More was chosen than may be: said, and put right.
    for (let tries = 0; this.page.querySelector('.pv-summary') && tries < 5; tries++) {
      for (const {path} of session!.problems) session!.clear(path);
      await this.press('continue');
    }
  }
}

/** What the page itself supplied, before it was another school's. */
const before = new WeakMap<FormElement, {readonly script: Context; readonly property: Context | undefined}>();

/** Makes it the page of another school: the JSON child says what that one says, and nothing that it does not. */
function supply(element: FormElement, {context: {previous = [], ...context}, alone}: Visit): void {
  // Its text node: the script as a whole takes trusted text only, and the page's policy makes none.
  const json = element.querySelector('script')!.firstChild as Text;
  const page = before.get(element) ?? {script: JSON.parse(json.data) as Context, property: element.context};
  before.set(element, page);
  json.data = JSON.stringify({...page.script, ...context});
  element.context = {previous: [...((!alone && page.property?.previous) || []), ...previous]};
}

/**
 * @param element the form on its page
 * @param visit the way through it
 * @returns what was said
 * @throws Error that says where it is stuck
 */
export async function walk(element: FormElement, visit: Visit): Promise<readonly Said[]> {
  const heard = new Set<Said>();
  const way = new Walk(element, heard);
  supply(element, visit);
  element.leaveOut = visit.leaveOut;
  await element.updateComplete;
  element.reset();
  await way.settle();
  await way.press('talk');
  await way.press(visit.length ?? 'full', 'start');
  for (let pages = 0; way.step === 'section'; pages++) {
    if (pages === 40) throw new Error(`stuck at: ${way.page.innerText.slice(0, 600)}`);
    await way.section(visit.answers);
    if (visit.brief) return [...heard];
  }
  await way.press('send');
  if (way.step !== 'sent') throw new Error(`not sent: ${way.page.innerText.slice(-600)}`);
  return [...heard];
}

/** Stands in for the school's server: what is said afterwards is asked for here, and not whether it arrives. */
export function receive(element: FormElement): void {
  element.addEventListener('pv-submit', (event) => {
    event.preventDefault();
    const {submissionId} = event.submission;
    event.complete({submissionId, reference: 'AB-12345', receivedAt: '2027-03-27T09:30:00Z'});
  });
}
