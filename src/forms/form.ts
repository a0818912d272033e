import type {$ZodObject, $ZodType} from 'zod/v4/core';
import type {Facts} from '../schemas/facts.js';
import type {Problem} from '../schemas/problem.js';
import type {Condition} from './condition.js';
import type {Display} from './display.js';
import type {Help} from './help.js';
import type {OwnKind, QuestionKind, QuestionOptions} from './question-options.js';
import type {Stage, Stages} from './stage.js';

/** Erased: what runs after the compiler has checked the paths. */
export interface Statement {
  readonly id: string;
  readonly kind: 'statement';
  readonly when: Condition | undefined;
  /** What it shows beside its own words. */
  readonly shows: readonly Display[];
  /** Its own words stand under what it shows. */
  readonly textLast: boolean;
  /** Bullets (from 1) that need something of the school's: a number that is their `count`, or a text, by its key. */
  readonly bullets: Readonly<Record<number, Bullet>>;
  readonly help: Help | undefined;
}

/** What a bullet of a statement needs; without it the bullet is left out. */
export interface Bullet {
  readonly count?: string;
  readonly text?: string;
}

/** A question of a defined form. */
export interface Question extends Omit<
  QuestionOptions<Record<string, string>, string>,
  'kind' | 'when' | 'needed' | 'items'
> {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly facts: Facts;
  readonly schema: $ZodType;
  /** Checks an answer by the schema. A definition brings it, so that whoever runs it need not know the schema's kind. */
  readonly check: (answer: unknown, path: string) => readonly Problem[];
  readonly needed: boolean;
  readonly when: Condition | undefined;
  /** Its condition without that of its section: it follows up the questions that this reads. */
  readonly own: Condition | undefined;
  /** The choice whose “something else” this box belongs to. */
  readonly otherOf?: string;
  /** The drawing of somebody else's that stands in for our own of this kind. */
  readonly drawnBy?: OwnKind;
  readonly items?: readonly Question[];
}

export type Item = Question | Statement;

export interface Section {
  readonly id: string;
  /** The submission that its answers go into. */
  readonly stage: Stage;
  /** Shown though it asks nothing. */
  readonly toRead: boolean;
  /** Already part of the condition of each of its items. */
  readonly when: Condition | undefined;
  readonly items: readonly Item[];
  readonly first: {readonly ids: readonly string[]; readonly when: Condition} | undefined;
}

/** A shorter or re-ordered way through a form, for one occasion. Always whole: it has no short version. */
export interface Preset {
  readonly sections: readonly string[];
  readonly questions: readonly string[];
}

/** A line of the start or “sent” page: a key of the form's words, or a condition on it. */
export interface Line {
  readonly key: string;
  readonly when?: Condition;
  /** The school's number that is the line's `count`. */
  readonly count?: string;
  /** What the school supplies that stands in the line, by the name it has there. */
  readonly with?: Readonly<Record<string, string>>;
  /** The school's address that the line leads to. */
  readonly link?: string;
  /** Said after this stage only. */
  readonly stage?: Stage;
  /** The key that stands in where the school has not supplied the number. */
  readonly instead?: string;
}

/** A part of the line of a list: an answer, how many of a list's items have each code, or whether something is so. */
export type LinePart<Answers = Readonly<Record<string, string | readonly string[]>>> =
  | (keyof Answers & string)
  | {readonly list: keyof Answers & string; readonly part: string}
  | {readonly yesNo: string; readonly when: Condition<Answers>};

/** What staff see first. */
export interface StaffView {
  /** Groups of question ids in reading order, by the key of their heading. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly flags: Readonly<Record<string, Condition>>;
  readonly notes?: Readonly<Record<string, Condition>>;
  /** What makes the one line of a list, in order. */
  readonly line?: readonly LinePart[];
}

/** What the first page needs to know of a form; the rest is loaded once that page can be used. */
export interface FormCard {
  readonly id: string;
  readonly lengths: boolean;
  readonly presets: Readonly<Record<string, Preset>>;
  /** Lines of the first page; with `false` the form begins with its questions. */
  readonly start: readonly Line[] | false;
  /** Which of what every form says stands on its first page; by default all. */
  readonly about?: readonly string[] | undefined;
  /** Statements at the foot of the first page of questions, where there is no page before it. */
  readonly foot?: readonly string[] | undefined;
  /** Keys of the glossary that explain the form's lead. */
  readonly leadHelp?: readonly string[] | undefined;
  readonly words?: WordsSource | undefined;
  /** The files of ours that its words stand on, the weakest first; without it the one of its own id. */
  readonly namespaces?: readonly string[] | undefined;
  /** Who fills in which part; without it the whole form is the family's. */
  readonly stages?: Stages | undefined;
  /** Nothing that could tell who answered goes with it, or is kept. */
  readonly anonymous?: true | undefined;
}

/** A form, checked and ready to run. `Answers` is for the compiler only. */
export interface FormDefinition<Answers = unknown> extends FormCard {
  readonly version: number;
  readonly schema: $ZodObject;
  readonly sections: readonly Section[];
  /** Every question in the order of the form, boxes for “something else” among them. */
  readonly questions: readonly Question[];
  readonly leaveOut: readonly string[];
  readonly after: readonly Line[];
  /** Questions about the family, offered again for the next child. */
  readonly offerAgain: readonly string[];
  readonly staff: StaffView | undefined;
  /** The form's own words, where they are not among ours. */
  readonly words: WordsSource | undefined;
  readonly answers?: Answers | undefined;
}

/** The questions of one stage; of all, where the form has no such stage. */
export const questionsIn = (form: FormDefinition, stage: string): readonly Question[] => {
  const sections = form.sections.filter((section) => section.stage === stage);
  return sections.length
    ? sections.flatMap(({items}) => items.filter((item): item is Question => item.kind !== 'statement'))
    : form.questions;
};

/** Gives the words of one language, or undefined where there are none. */
export type WordsSource = (language: string) => Promise<Readonly<Record<string, string>> | undefined>;
