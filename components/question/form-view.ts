import type {CSSResult, TemplateResult} from 'lit';
import type {Question} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {Entry} from '../../src/session/entry.js';
import type {FormSession} from '../../src/session/session.js';

/** What the drawing functions of a form may use: its state goes down, what a person does comes back up. */
export interface FormView {
  readonly session: FormSession<unknown>;
  readonly words: Words;
  /** Keeps ids apart where two forms share a root. */
  readonly prefix: string;
  /** Whether the form, or a fieldset round it, is disabled. */
  readonly disabled: boolean;
  /** Where the host's own form is round the boxes, the `form` attribute that keeps them out of it. */
  readonly owner: '' | undefined;
  /** Whether a draft translation shows the English beside rights, safety and consent. */
  readonly english: boolean;
  /** The drawing functions by kind of question. */
  readonly controls: ControlMap;
  /** Says something to a screen reader, politely, when the person has stopped typing. */
  announce(message: string): void;
  /** Moves the focus to an element of this form once it is drawn. */
  focusLater(id: string): void;
}

/** A drawing function for every kind; extending the library is adding one. */
export type ControlMap = Readonly<Record<string, Control>>;

/** All that a drawing function needs to draw the part of one question that takes the answer. */
export interface ControlContext {
  readonly view: FormView;
  readonly question: Question;
  /** The question's id, or `list.0.question`. */
  readonly path: string;
  /** The words that this question is in: the page's, or English where it has fallen back. */
  readonly words: Words;
  /** The id of the control that takes the focus. */
  readonly id: string;
  /** Ids of hint, problem and count, for `aria-describedby`; empty where there are none. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly entry: Entry | undefined;
}

/** Draws the part of a question that takes the answer. */
export interface Control {
  (context: ControlContext): TemplateResult;
  /** Several native controls: drawn in a fieldset, its label a legend. */
  readonly group?: boolean;
  /** What it needs beside the styles of every form; they go with it into a shadow root and into the page. */
  readonly styles?: CSSResult;
}
