import type {$ZodObject, $ZodType} from 'zod/v4/core';
import type {Facts} from '../schemas/facts.js';
import type {CodeOf, Condition} from './condition.js';
import type {Stages} from './stage.js';

/** What a question looks like on the screen. */
export type QuestionKind =
  | 'shortText'
  | 'longText'
  | 'phone'
  | 'email'
  | 'language'
  | 'singleChoice'
  | 'scale'
  | 'yesNo'
  | 'consent'
  | 'select'
  | 'multiChoice'
  | 'list';

/** How carefully an answer must be kept: a practical choice, about a person, or about health, belief or safety. */
export type DataClass = 'ordinary' | 'personal' | 'special-category';

/** What a form says about one question, beyond what its schema says. */
export interface QuestionOptions<Answers, Answer> {
  /** Only where the schema leaves it open, for example `longText` or `scale`. */
  readonly kind?: QuestionKind;
  readonly data: DataClass;
  /** Part of the short version. */
  readonly core?: boolean;
  /** Needed whenever it is shown (the schema says so itself where it is always needed). */
  readonly needed?: boolean;
  readonly when?: Condition<Answers>;
  /** The code set whose words its options have. */
  readonly set?: string;
  /** Holds a name, which is not words of a language. */
  readonly isName?: boolean;
  /** The HTML autocomplete token; only for questions about the person who fills in the form (WCAG 1.3.5). */
  readonly autocomplete?: string;
  /** The school's list limits which codes are offered; `always` are offered all the same. */
  readonly offered?: {readonly prop: string; readonly always?: readonly CodeOf<Answer>[]};
  /** The school's list is the options. */
  readonly optionsFrom?: string;
  /** Codes that are offered only when a condition holds. */
  readonly codesWhen?: {readonly [Code in CodeOf<Answer>]?: Condition<Answers>};
  /** Codes that come after the others when a condition holds. */
  readonly last?: {readonly codes: readonly CodeOf<Answer>[]; readonly when: Condition<Answers>};
  /** Codes that open the box “Tell us more”; default `other`, where that is a code. */
  readonly openOther?: readonly CodeOf<Answer>[];
  /** The hint is shown only when the school supplies this number, which is its `count`. */
  readonly hintCount?: string;
  /** What the school knows already, filled in for the person to change. */
  readonly prefill?: string;
  /** The questions of one item of a list. */
  readonly items?: readonly QuestionInput<ItemOf<Answer>>[];
}

type ItemOf<Answer> = Answer extends readonly (infer Item)[] ? (Item extends object ? Item : never) : never;

/** One question as it is written in a form: its id must be an answer of the schema. */
export type QuestionInput<Answers> = {
  [Id in keyof Answers & string]: {readonly id: Id} & QuestionOptions<Answers, NonNullable<Answers[Id]>>;
}[keyof Answers & string];

/** Words to read, with no answer. */
export interface StatementInput<Answers> {
  readonly statement: string;
  readonly when?: Condition<Answers>;
}

export type ItemInput<Answers> = QuestionInput<Answers> | StatementInput<Answers>;

/** One page of a form as it is written. */
export interface SectionInput<Answers> {
  readonly id: string;
  readonly items: readonly ItemInput<Answers>[];
  readonly when?: Condition<Answers>;
  /** Items that come first on the page when a condition holds. */
  readonly first?: {readonly ids: readonly string[]; readonly when: Condition<Answers>};
}

/** Erased: what runs after the compiler has checked the paths. */
export interface Statement {
  readonly id: string;
  readonly kind: 'statement';
  readonly when: Condition | undefined;
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
  readonly needed: boolean;
  readonly when: Condition | undefined;
  /** The choice whose “something else” this box belongs to. */
  readonly otherOf?: string;
  readonly items?: readonly Question[];
}

export type Item = Question | Statement;

export interface Section {
  readonly id: string;
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
  /** The key that stands in where the school has not supplied the number. */
  readonly instead?: string;
}

/** What staff see first. */
export interface StaffView {
  /** Groups of question ids in reading order, by the key of their heading. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly flags: Readonly<Record<string, Condition>>;
  readonly notes?: Readonly<Record<string, Condition>>;
}

/** What the first page needs to know of a form; the rest is loaded once that page can be used. */
export interface FormCard {
  readonly id: string;
  readonly lengths: boolean;
  readonly presets: Readonly<Record<string, Preset>>;
  readonly start: readonly Line[];
  readonly words?: WordsSource | undefined;
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

/** Gives the words of one language, or undefined where there are none. */
export type WordsSource = (language: string) => Promise<Readonly<Record<string, string>> | undefined>;

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
  readonly start?: readonly Line[];
  readonly after?: readonly {
    readonly key: string;
    readonly when?: Condition<Answers>;
    readonly count?: string;
    readonly instead?: string;
  }[];
  readonly offerAgain?: readonly (keyof Answers & string)[];
  readonly staff?: {
    readonly groups: Readonly<Record<string, readonly (keyof Answers & string)[]>>;
    readonly flags: Readonly<Record<string, Condition<Answers>>>;
    readonly notes?: Readonly<Record<string, Condition<Answers>>>;
  };
  readonly words?: WordsSource;
  readonly stages?: Stages;
  readonly anonymous?: true;
}
