import type {CodeOf, Condition} from './condition.js';
import type {Help} from './help.js';

/** What a question looks like on the screen. */
export type QuestionKind =
  | 'shortText'
  | 'longText'
  | 'phone'
  | 'email'
  | 'language'
  | 'date'
  | 'singleChoice'
  | 'scale'
  | 'yesNo'
  | 'consent'
  | 'select'
  | 'multiChoice'
  | 'dateTimeSlots'
  | 'list';

/** A drawing function; its type is `Control` of `parent-voice/components`, which a server need not load. */
interface Drawing {
  (context: never): unknown;
  readonly group?: boolean;
}

/** A kind of question that a school or vendor draws: another way to give an answer that one of our kinds can hold. */
export interface OwnKind {
  /** camelCase, and none of ours. */
  readonly name: string;
  /** The kind of ours that it is for everything but its drawing: its answers, on paper, for staff. */
  readonly like: QuestionKind;
  /** Brings the drawing function, from a file of its own, so that a server never loads it. */
  readonly control: () => Promise<Drawing>;
}

/** How carefully an answer must be kept: a practical choice, about a person, or about health, belief or safety. */
export type DataClass = 'ordinary' | 'personal' | 'special-category';

/** A line under a question's hint, where a condition on what the school supplies holds. */
export interface HintLine {
  readonly key: string;
  readonly when?: Condition;
}

/**
 * The rows of a list that nobody adds to or removes from: one for each item of a list that was answered before, or for
 * each that the school supplies. Each item carries `of`: the number or the code of its row.
 */
export interface FixedBy {
  /** A list of an earlier stage. */
  readonly list?: string;
  /** The question of its items that names a row. */
  readonly title?: string;
  /** A key of the context: a list of `{code, text}`. */
  readonly prop?: string;
  /** Codes where the school supplies none; their words are those of this set. */
  readonly codes?: readonly string[];
  readonly set?: string;
  /** Blank rows are not sent; else all rows are, as soon as one is answered. */
  readonly withoutBlank?: true;
}

/** What a form says about one question, beyond what its schema says. */
export interface QuestionOptions<Answers, Answer> {
  /** Only where the schema leaves it open, for example `longText` or `scale`; or a kind of your own. */
  readonly kind?: QuestionKind | OwnKind;
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
  /** Codes of ours beside the school's own options. */
  readonly extra?: {readonly first?: readonly string[]; readonly last?: readonly string[]};
  /** Codes that these questions have been answered with are not offered again. */
  readonly without?: readonly (keyof Answers & string)[];
  /** Codes that are offered only when a condition holds. */
  readonly codesWhen?: {readonly [Code in CodeOf<Answer>]?: Condition<Answers>};
  /** Codes that come before the others, in this order, when a condition holds. */
  readonly first?: readonly {readonly codes: readonly CodeOf<Answer>[]; readonly when: Condition<Answers>}[];
  /** Codes that come after the others when a condition holds. */
  readonly last?: {readonly codes: readonly CodeOf<Answer>[]; readonly when: Condition<Answers>};
  /** Codes that open the box “Tell us more”; default `other`, where that is a code. */
  readonly openOther?: readonly CodeOf<Answer>[];
  /** The hint is shown only when the school supplies this number, which is its `count`. */
  readonly hintCount?: string;
  readonly hintAlso?: readonly HintLine[];
  /** What the school knows already, filled in for the person to change. */
  readonly prefill?: string;
  /** For a list that is filled in: which key of the school's items each question takes. */
  readonly prefillItems?: Readonly<Record<string, string>>;
  /** A date must not be earlier than today, or than the date that this question has. */
  readonly notBefore?: 'today' | (string & {});
  /** Not asked: the school supplies it under this key, and it goes with the answers. */
  readonly silent?: string;
  /** What explains the question's own words. */
  readonly help?: Help;
  /** What explains an option. */
  readonly optionHelp?: {readonly [Code in CodeOf<Answer>]?: Help};
  /** The questions of one item of a list. */
  readonly items?: readonly QuestionInput<ItemOf<Answer>>[];
  /** A list with the rows of another; nothing is added or removed. */
  readonly fixedBy?: FixedBy;
  /** How many empty items a list shows at first. */
  readonly startWith?: number;
}

type ItemOf<Answer> = Answer extends readonly (infer Item)[] ? (Item extends object ? Item : never) : never;

/** One question as it is written in a form: its id must be an answer of the schema. */
export type QuestionInput<Answers> = {
  [Id in keyof Answers & string]: {readonly id: Id} & QuestionOptions<Answers, NonNullable<Answers[Id]>>;
}[keyof Answers & string];
