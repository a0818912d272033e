import type {Context} from '../forms/context.js';
import {propOf} from '../forms/context-keys.js';
import {holds, questionsOf, type Condition} from '../forms/condition.js';
import type {FormDefinition, Item, Question, Section} from '../forms/form.js';
import {stageRule, type Stage} from '../forms/stage.js';
import {subjectQuestions} from '../forms/subject-questions.js';

/** How much is asked. */
export type Length = 'short' | 'full';

export interface PlanOptions {
  readonly context: Context;
  readonly length: Length;
  /** Ids of questions or sections that the school leaves out. */
  readonly leaveOut: readonly string[];
  readonly stage: Stage;
  /** Whether the stage answers one that is known. */
  readonly isBegun: boolean;
}

/** A section as it can be asked. */
export interface PlannedSection {
  readonly id: string;
  readonly toRead: boolean;
  readonly items: readonly Item[];
}

/** What can be asked, before any answer is known: sections in order, each with its items in order. */
export interface Plan {
  readonly sections: readonly PlannedSection[];
  /** Every question of this stage, asked or not. */
  readonly questions: readonly Question[];
  /** Needed questions that were to be left out and are asked all the same. */
  readonly kept: readonly string[];
  /** Ids to leave out that the form does not have. */
  readonly unknown: readonly string[];
}

/** Conditions on what the school supplies can be read before there is an answer. */
const byProps = (condition: Condition, context: Context) =>
  holds(condition, {codes: () => [], prop: (name) => propOf(context, name)});

const isQuestion = (item: Item): item is Question => item.kind !== 'statement';

/** What the school supplies by itself is not asked. */
const isAsked = (item: Item) => !isQuestion(item) || item.silent === undefined;

/** The sections of one stage; a school that begins a thread is asked first which child it is about. */
function sectionsOf(form: FormDefinition, {stage, isBegun}: PlanOptions): readonly Section[] {
  const sections = form.sections.filter((section) => section.stage === stage);
  const rule = stageRule(form, stage);
  const begins = rule?.by === 'school' && !isBegun && (!rule.answers || rule.alone);
  return sections.map((section, index) =>
    begins && index === 0 ? {...section, items: [...subjectQuestions, ...section.items]} : section,
  );
}

/**
 * The short version: core and needed questions, and follow-ups all of whose condition's questions are in it. Since a
 * condition can read a later question, this goes round until nothing more comes in.
 */
function shortIds(questions: readonly Question[]): ReadonlySet<string> {
  const inside = new Set(questions.filter(({core, needed}) => core || needed).map(({id}) => id));
  for (let before = -1; before !== inside.size;) {
    before = inside.size;
    for (const {id, own} of questions) {
      const reads = questionsOf(own);
      if (reads.length && reads.every((read) => inside.has(read))) inside.add(id);
    }
  }
  return inside;
}

function ordered(section: Section, context: Context): readonly Item[] {
  if (!section.first || !byProps(section.first.when, context)) return section.items;
  const {ids} = section.first;
  // A box for “something else” moves with its choice; the sort is stable, so it stays behind it.
  const place = (item: Item) => {
    const index = ids.indexOf(isQuestion(item) ? (item.otherOf ?? item.id) : item.id);
    return index < 0 ? ids.length : index;
  };
  return [...section.items].sort((a, b) => place(a) - place(b));
}

/**
 * @param form the form
 * @param options what the school supplies, how much to ask, what to leave out
 * @returns what can be asked, in order
 */
export function planOf(form: FormDefinition, options: PlanOptions): Plan {
  const {context, length, leaveOut} = options;
  const ofStage = sectionsOf(form, options);
  const questions = ofStage.flatMap(({items}) => items.filter(isQuestion));
  const preset =
    context.preset && Object.hasOwn(form.presets, context.preset) ? form.presets[context.preset] : undefined;
  const out = (id: string) => leaveOut.includes(id);
  const kept: string[] = [];
  const ids = new Set(form.sections.flatMap(({id, items}) => [id, ...items.map((item) => item.id)]));
  const unknown = leaveOut.filter((id) => !ids.has(id));
  const staysIn = (item: Item, section: Section) => {
    const left =
      out(item.id) || out(section.id) || (isQuestion(item) && item.otherOf !== undefined && out(item.otherOf));
    if (left && isQuestion(item) && item.needed) kept.push(item.id);
    return !left || (isQuestion(item) && item.needed);
  };
  const asked = ofStage.map((section) => ({
    section,
    items: ordered(section, context).filter((item) => isAsked(item) && staysIn(item, section)),
  }));
  const short =
    form.lengths && !preset && length === 'short'
      ? shortIds(asked.flatMap(({items}) => items.filter(isQuestion)))
      : undefined;
  const named = (item: Question) => !preset || preset.questions.includes(item.otherOf ?? item.id);
  const sections = asked.map(({section, items}) => ({
    id: section.id,
    toRead: section.toRead,
    items: items.filter((item) => !isQuestion(item) || (named(item) && (!short || short.has(item.id)))),
  }));
  if (!preset) return {sections, questions, kept, unknown};
  const inOrder = preset.sections.map((id) => sections.find((section) => section.id === id)!);
  return {
    questions,
    kept,
    unknown,
    sections: inOrder.map(({id, toRead, items}) => ({
      id,
      toRead,
      items: [...items].sort((a, b) => rank(preset.questions, a) - rank(preset.questions, b)),
    })),
  };
}

/** A preset's own order; statements and boxes stay beside what they belong to. */
function rank(order: readonly string[], item: Item): number {
  if (!isQuestion(item)) return -1;
  const index = order.indexOf(item.otherOf ?? item.id);
  return item.otherOf ? index + 0.5 : index;
}
