import type {Context} from '../../src/forms/context.js';
import type {Display} from '../../src/forms/display.js';
import type {FormCard} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {FormView} from '../question/form-view.js';
import type {Languages} from '../parts/language-menu.js';
import type {Receipt} from '../../src/submission/submission.js';

/** Where the family is. A page of questions is known by its first question, so that it is found again when others come and go. */
export type Step = {readonly at: 'start' | 'review' | 'sent'} | {readonly at: 'section'; readonly anchor: string};

/** Why there is nothing to fill in: the words that say so. */
export type Barred = 'error.linkEnded' | 'error.linkFailed' | 'error.linkUnknown' | 'text.stageMissing';

/** How sending stands. */
export type Sending =
  | {readonly status: 'idle' | 'sending'}
  | {readonly status: 'failed'; readonly key: string; readonly params: Readonly<Record<string, string>>};

/** Everything that a button of a form can do; the names are those of `data-action`. */
export type Action =
  | 'start'
  | 'short'
  | 'full'
  | 'more'
  | 'continue'
  | 'back'
  | 'skip'
  | 'send'
  | 'retry'
  | 'copy'
  | 'print'
  | 'talk'
  | 'next-child'
  | 'show-english'
  | 'survey'
  | 'ask-talk';

/** Draws a small form inside another; nothing where it cannot be. */
export type Nest = (host: FirstPageHost, tag: 'talk-instead' | 'how-we-listen') => unknown;

/** What every page of a form may use, the first one too. */
export interface FirstPageHost {
  readonly element: {readonly pageTokenUrl: string | undefined};
  readonly card: FormCard;
  readonly words: Words;
  readonly context: Context;
  readonly prefix: string;
  readonly level: number;
  /** The id of the page's heading, which takes the focus. */
  readonly headingId: string;
  readonly step: Step;
  /** Whether it is one control of somebody's form. */
  readonly isControl: boolean;
  /** Whether the family chooses the length itself. */
  readonly choosesLength: boolean;
  readonly english: boolean;
  readonly talkOpen: boolean;
  /** Whether the form that asks for a talk is open. */
  readonly asksForTalk: boolean;
  readonly loadFailed: boolean;
  readonly hasStart: boolean;
  /** Staff fill in a part of theirs. */
  readonly isForStaff: boolean;
  /** Where submissions go. */
  readonly sendsTo: string | undefined;
  readonly barred: Barred | undefined;
  /** Whether there is a receiver; without one only a host that listens can deliver. */
  readonly hasEndpoint: boolean;
  readonly languages: Languages;
  /** Draws a small form inside this one; loaded when the first is opened. */
  readonly nest: Nest | undefined;
  act(action: Action): void;
  changeLanguage(language: string): void;
}

/** What the pages after the first may use: there is a session. */
export interface PageHost extends FirstPageHost, FormView {
  readonly words: Words;
  readonly prefix: string;
  readonly english: boolean;
  /** Changes when every question must be drawn again. */
  readonly stamp: number;
  readonly sending: Sending;
  readonly receipt: Receipt | undefined;
  /** Whether somebody will take the submission: a receiver, or a host that listens. */
  readonly sends: boolean;
  /** Whether the anonymous survey is open below the receipt. */
  readonly surveyOpen: boolean;
  /** The submission as text, where the clipboard could not be used. */
  readonly copyText: string | undefined;
  readonly moreChildren: boolean;
  readonly canGoBack: boolean;
  /** Draws what a statement shows beside its own words. */
  shown(displays: readonly Display[]): unknown;
  changeAnswer(path: string): void;
  go(id: string): void;
}
