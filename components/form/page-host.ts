import type {Context} from '../../src/forms/context.js';
import type {FormView} from '../question/form-view.js';
import type {Receipt} from '../../src/submission/submission.js';

/** Where the family is. A page of questions is known by its first question, so that it is found again when others come and go. */
export type Step = {readonly at: 'start' | 'review' | 'sent'} | {readonly at: 'section'; readonly anchor: string};

/** How sending stands. */
export type Sending =
  | {readonly status: 'idle' | 'sending'}
  | {readonly status: 'failed'; readonly key: string; readonly params: Readonly<Record<string, string>>};

/** Everything that a button of a form can do; the names are those of `data-action`. */
export type Action =
  | 'start' | 'short' | 'full' | 'more' | 'continue' | 'back' | 'skip' | 'send' | 'retry' | 'copy' | 'print' | 'talk'
  | 'next-child' | 'show-english';

/** What the pages of a form may use. */
export interface PageHost extends FormView {
  readonly context: Context;
  readonly level: number;
  /** Changes when every question must be drawn again. */
  readonly stamp: number;
  /** The id of the page's heading, which takes the focus. */
  readonly headingId: string;
  readonly step: Step;
  readonly sending: Sending;
  readonly receipt: Receipt | undefined;
  /** Whether the family chooses the length itself. */
  readonly choosesLength: boolean;
  /** Whether somebody will take the submission: a receiver, or a host that listens. */
  readonly sends: boolean;
  /** The submission as text, where the clipboard could not be used. */
  readonly copyText: string | undefined;
  readonly talkOpen: boolean;
  readonly loadFailed: boolean;
  readonly moreChildren: boolean;
  readonly offeredLanguages: readonly string[];
  readonly later: typeof import('./later.js') | undefined;
  act(action: Action): void;
  changeLanguage(language: string): void;
  changeAnswer(path: string): void;
  go(id: string): void;
}
