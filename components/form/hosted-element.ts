import type {LitElement} from 'lit';
import type {Words} from '../../src/i18n/words.js';
import type {FormSession} from '../../src/session/session.js';

/** Where a form stands: in a page of its own, in somebody's form with a name, or as one control of that form. */
export type Place = 'page' | 'member' | 'control';

/** A form element inside somebody's form. */
export interface HostedElement extends LitElement {
  readonly form: HTMLFormElement | null;
  readonly place: Place;
  readonly required: boolean;
  reportValidity(): boolean;
}

/** What is filled in there. */
export interface HostedForm {
  readonly session: FormSession<unknown>;
  readonly words: Words;
  readonly prefix: string;
  readonly isControl: boolean;
  draw(): void;
  /** Moves the focus once it is drawn. */
  focusLater(id: string): void;
  /** Checks everything and brings the family to what must be put right. */
  report(): Promise<void>;
}
