import type {CSSResult} from 'lit';
import type {FormDefinition} from '../../src/forms/form.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import type {FormSession} from '../../src/session/session.js';

/** What the controller needs of its element. */
export interface FormHostElement extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly sendsTo: string | undefined;
  /** As the school has written it. */
  readonly pageTokenUrl: string | undefined;
  /** Where page tokens come from, if there is an address that may be used. */
  readonly tokensFrom: string | undefined;
  /** Whether somebody listens to `pv-submit`, and so may deliver it. */
  readonly isHeard: boolean;
  /** Draws the page again. */
  requestUpdate(): void;
  /** Asks once more what the invitation opens. */
  askAgain(): Promise<void>;
  /** An entry has changed; the form value must follow at once. */
  entryChanged(): void;
  bringDefinition(): Promise<FormDefinition>;
  sessionOptions(form: FormDefinition): SessionOptions;
  /**
   * @param styles what its pages need beside the styles of every form
   */
  dress(styles: readonly CSSResult[]): void;
  /** A session has begun: answers that were set before go into it. */
  sessionBegan(session: FormSession<unknown>): void;
}
