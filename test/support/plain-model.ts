/** A session read the slow way: everything again from nothing after every step. It shares no code with src/session. */
import type {FormDefinition, Item, Question} from '../../src/forms/form.js';
import {maxWords} from './random-forms.js';

type Value = string | readonly string[];
export interface Setting {
  readonly phase?: string;
  readonly school?: string;
  readonly children?: readonly unknown[];
  readonly onePerPage: boolean;
}
interface Found {
  readonly path: string;
  readonly key: string;
}
type Condition = Record<string, unknown>;

const isQuestion = (item: Item): item is Question => item.kind !== 'statement';
const blank = (value: Value | undefined) =>
  value === undefined || (typeof value === 'string' ? !value.trim() : !value.length);

export class PlainModel {
  readonly entries = new Map<string, Value>();
  problems: Found[] = [];
  readonly #form: FormDefinition;
  setting: Setting;

  constructor(form: FormDefinition, setting: Setting) {
    this.#form = form;
    this.setting = setting;
  }

  #holds(condition: Condition | undefined, shown: ReadonlySet<string>): boolean {
    if (!condition) return true;
    const parts = (condition.all ?? condition.any) as Condition[] | undefined;
    if (parts) {
      const results = parts.map((part) => this.#holds(part, shown));
      return condition.all ? !results.includes(false) : results.includes(true);
    }
    if (condition.prop) {
      const value =
        condition.prop === 'phase' ? (this.setting.phase ?? 'primary') : this.setting[condition.prop as 'school'];
      if ('is' in condition) return value === condition.is;
      if ('not' in condition) return value !== condition.not;
      if ('set' in condition) return (value !== undefined && value !== '') === condition.set;
      return ((value as unknown as unknown[] | undefined)?.length ?? 0) >= (condition.min as number);
    }
    const value = shown.has(condition.q as string) ? this.entries.get(condition.q as string) : undefined;
    const codes = blank(value) ? [] : [value!].flat();
    const inside = codes.filter((code) =>
      ((condition.anyOf ?? condition.anyExcept ?? condition.noneOf ?? []) as string[]).includes(code),
    );
    if (condition.anyOf) return inside.length > 0;
    if (condition.anyExcept) return codes.length > inside.length;
    if (condition.noneOf) return inside.length === 0;
    return codes.length > 0 === condition.answered;
  }

  /** Conditions have no circle, so going round as often as there are items settles all of them. */
  shown(): Set<string> {
    const items = this.#form.sections.flatMap((section) => [...section.items]);
    let shown = new Set<string>();
    for (let round = 0; round <= items.length; round++)
      shown = new Set(items.filter((item) => this.#holds(item.when as Condition | undefined, shown)).map(({id}) => id));
    return shown;
  }

  pages(): string[][] {
    const shown = this.shown();
    const sections = this.#form.sections.map(({items}) => items.filter(({id}) => shown.has(id)));
    const asking = sections.filter((items) => items.some(isQuestion));
    if (!this.setting.onePerPage) return asking.map((items) => items.map(({id}) => id));
    return asking.flatMap((items) => {
      const questions = items.filter(isQuestion);
      const pageOf = (item: Item) =>
        Math.min(questions.length - 1, items.slice(0, items.indexOf(item)).filter(isQuestion).length);
      return questions.map((_, page) => items.filter((item) => pageOf(item) === page).map(({id}) => id));
    });
  }

  answers(): Record<string, Value> {
    const shown = this.shown();
    return Object.fromEntries([...this.entries].filter(([id, value]) => shown.has(id) && !blank(value)));
  }

  #problem({id, needed, facts}: Question): Found[] {
    const value = this.entries.get(id);
    const wrong = (key: string) => [{path: id, key}];
    if (blank(value)) return needed ? wrong('required') : [];
    if (facts.base === 'text') return [...(value as string)].length > maxWords ? wrong('tooLong') : [];
    const chosen = [value!].flat();
    if (chosen.some((code) => !facts.codes.includes(code)) || new Set(chosen).size < chosen.length)
      return wrong('code');
    if (chosen.length > 2) return wrong('tooMany');
    return chosen.length > 1 && chosen.includes('none') ? wrong('exclusive') : [];
  }

  check(ids?: readonly string[]): void {
    const order = this.pages().flat();
    const questions = this.#form.questions.filter(({id}) => order.includes(id) && (!ids || ids.includes(id)));
    // What is wrong on other pages still waits there.
    const elsewhere = ids ? this.problems.filter(({path}) => !ids.includes(path)) : [];
    this.problems = [...elsewhere, ...questions.flatMap((question) => this.#problem(question))].sort(
      (a, b) => order.indexOf(a.path) - order.indexOf(b.path),
    );
  }

  /** After an entry: what was wrong there is read again; what is not asked has no problem. */
  changed(id: string): void {
    const question = this.#form.questions.find((one) => one.id === id)!;
    this.problems = this.problems.flatMap((problem) => (problem.path === id ? this.#problem(question) : [problem]));
    this.settle();
  }

  settle(): void {
    const shown = this.shown();
    this.problems = this.problems.filter(({path}) => shown.has(path));
  }

  /** A tick: what stands alone clears the others, what is not offered goes, and the order is the form's. */
  select(id: string, codes: readonly string[], code: string, selected: boolean): void {
    const before = ((this.entries.get(id) ?? []) as readonly string[]).filter((one) => codes.includes(one));
    const after = !selected
      ? before.filter((one) => one !== code)
      : code === 'none'
        ? [code]
        : [...before.filter((one) => one !== 'none' && one !== code), code];
    this.entries.set(id, selected ? [...after].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)) : after);
  }
}
