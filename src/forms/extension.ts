import type {$ZodObject} from 'zod/v4/core';
import type {FormInput, ItemInput, SectionInput} from './form-input.js';
import type {WordsSource} from './form.js';

/** Items that come into a section that is there; its stage and its condition hold for them too. */
export interface AddedItems<Answers> {
  readonly section: string;
  /** The question or statement that they follow; without it they come last. */
  readonly after?: string;
  readonly items: readonly ItemInput<Answers>[];
}

/** Sections and questions by their ids. */
interface Named<Answers> {
  readonly sections?: readonly string[];
  readonly questions?: readonly (keyof Answers & string)[];
}

/** What is different from a form that is there. */
export interface Extension<Answers, Schema = $ZodObject> {
  /** The base's schema with more answers, `z.extend(…)`; not needed where nothing is asked besides. */
  readonly schema?: Schema;
  /** Above the base's own. Ours count from 1, so one that starts at 101 never meets them. */
  readonly version: number;
  readonly add?: readonly AddedItems<Answers>[];
  /** New pages, each after the section that it names, or last. */
  readonly sections?: readonly (SectionInput<Answers> & {readonly after?: string})[];
  /** What is not asked, unless the page says `leave-out=""`. Nothing that is needed can be left out. */
  readonly leaveOut?: Named<Answers>;
  /** Of what the base has, those that are named take each other's places; all others stay where they are. */
  readonly order?: Named<Answers>;
  /** Laid over what staff see first: a group, flag or note of the same name takes the base's place. */
  readonly staff?: Partial<NonNullable<FormInput<Answers>['staff']>>;
  /** Laid over the base's words, key by key: for new questions, and to say ours in other words. */
  readonly words?: WordsSource;
}
