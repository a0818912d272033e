import type {Condition} from './condition.js';
import type {Display} from './display.js';
import type {Bullet, Line, LinePart, WordsSource} from './form.js';
import type {Help} from './help.js';
import type {QuestionInput} from './question-options.js';
import type {Stage, Stages} from './stage.js';

/** Words to read, with no answer. */
export interface StatementInput<Answers> {
  readonly statement: string;
  readonly when?: Condition<Answers>;
  readonly shows?: readonly Display[];
  /** Its own words speak of what it shows, and so stand under it. */
  readonly textLast?: true;
  readonly bullets?: Readonly<Record<number, Bullet>>;
  readonly help?: Help;
}

export type ItemInput<Answers> = QuestionInput<Answers> | StatementInput<Answers>;

/** One page of a form as it is written. */
export interface SectionInput<Answers> {
  readonly id: string;
  /** The submission that its answers go into; default `a`. */
  readonly stage?: Stage;
  /** Shown though it asks nothing. */
  readonly toRead?: true;
  readonly items: readonly ItemInput<Answers>[];
  readonly when?: Condition<Answers>;
  /** Items that come first on the page when a condition holds. */
  readonly first?: {readonly ids: readonly string[]; readonly when: Condition<Answers>};
}

/** A form as it is written. */
export interface FormInput<Answers> {
  /** camelCase; part of every word's key and of the envelope. */
  readonly id: string;
  /** From 1; raised whenever a question is added, left out or changes what it means. */
  readonly version: number;
  readonly sections: readonly SectionInput<Answers>[];
  /** Whether there is a short version (the core questions). */
  readonly lengths?: boolean;
  /** Questions that are left out unless the school asks for them. */
  readonly leaveOut?: readonly (keyof Answers & string)[];
  readonly presets?: Readonly<
    Record<string, {readonly sections: readonly string[]; readonly questions: readonly (keyof Answers & string)[]}>
  >;
  /** Lines of the first page; with `false` the form begins with its questions. */
  readonly start?: readonly Line[] | false;
  readonly about?: readonly string[];
  readonly foot?: readonly string[];
  readonly leadHelp?: readonly string[];
  readonly after?: readonly (Omit<Line, 'when'> & {readonly when?: Condition<Answers>})[];
  readonly offerAgain?: readonly (keyof Answers & string)[];
  readonly staff?: {
    readonly groups: Readonly<Record<string, readonly (keyof Answers & string)[]>>;
    readonly flags: Readonly<Record<string, Condition<Answers>>>;
    readonly notes?: Readonly<Record<string, Condition<Answers>>>;
    readonly line?: readonly LinePart<Answers>[];
  };
  /** The form's own words. Those of our shared questions and code sets, and of dates, need not be among them. */
  readonly words?: WordsSource;
  readonly stages?: Stages;
  readonly anonymous?: true;
}
