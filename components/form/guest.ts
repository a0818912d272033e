import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {matchLanguage} from '../../src/i18n/languages.js';
import type {Context} from '../../src/forms/context.js';
import type {Asked, Invitation} from './invitation.js';
import type {Barred} from './page-host.js';

let fromAddress: string | undefined;

/** The token of the page's own link. It leaves the address bar at once: an address is copied, kept and sent on. */
function tokenOfAddress(): string | undefined {
  const [, token] = /^#invitation=(.+)$/.exec(location.hash) ?? [];
  if (token !== undefined) {
    fromAddress = token;
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return fromAddress;
}

/** A family that comes with an invitation: which one, and what it opens. */
export class Guest implements ReactiveController {
  token: string | undefined;
  invitation: Invitation | undefined;
  barred: Barred | undefined;
  /** What the school supplies with it. */
  context: Context | undefined;
  /** The language that it was made in. */
  locale: string | undefined;
  isAsking = false;
  done: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #again = () => this.#changed();

  /**
   * @param host the form element
   * @param changed told when something is known
   */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** A second link that is opened in the same page changes only the fragment. */
  hostConnected(): void {
    addEventListener('hashchange', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#again);
  }

  /**
   * Asks what an invitation opens, once for each.
   *
   * @param attribute the token that the host has set, if it has
   * @param endpoint where submissions go: invitations are asked beside it
   * @param form the form of this element; a link in the address may be for another one on the page
   */
  ask(attribute: string | undefined, endpoint: string | undefined, form: string | undefined): void {
    const token = attribute || tokenOfAddress();
    if (!token || !endpoint || !form || token === this.token) return;
    this.token = token;
    this.isAsking = true;
    this.done = this.#read(token, endpoint, form, !attribute);
  }

  /** The token, where it opens this form. */
  get opens(): string | undefined {
    return this.invitation && this.token;
  }

  /** Asks again, where nobody has answered. */
  retry(): void {
    this.token = undefined;
    this.#changed();
  }

  async #read(token: string, endpoint: string, form: string, isOfPage: boolean) {
    // Nothing is known without an answer: what the form would show without an invitation is somebody else's.
    const found = await import('./invitation.js')
      .then(({readInvitation}) => readInvitation(endpoint, token, form, isOfPage, this.#host.lang))
      .catch((): Asked => ({barred: 'error.linkFailed'}));
    if (token !== this.token) return;
    this.isAsking = false;
    ({barred: this.barred, context: this.context, locale: this.locale, invitation: this.invitation} = found);
    const language = this.locale && matchLanguage(this.locale);
    if (language) this.#host.lang = language;
    this.#changed();
  }
}
