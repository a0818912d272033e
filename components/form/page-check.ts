import {html, render} from 'lit';
import {fetchPageToken, hasExpired, type PageHeaders, type PageToken} from '../../src/submission/page-token.js';

/** How long after a failure until a token is asked for again, in milliseconds. */
const pause = 30_000;

/** What it needs of a form's element. */
interface CheckedElement extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly sendsTo: string | undefined;
  readonly tokensFrom: string | undefined;
}

/** People neither see nor hear it, nor come to it by a key; programs fill in every box. */
const box = html`<div class="pv-hidden" aria-hidden="true">
  <input name="website" tabindex="-1" autocomplete="off" />
</div>`;

/** Shows the school's receiver that a submission comes from a person at a page. None of it ever keeps one from going. */
export class PageCheck {
  readonly #element: CheckedElement;
  #token: Promise<PageToken | undefined> | undefined;
  #box: HTMLInputElement | null | undefined;

  /** @param element of which the first touch counts */
  constructor(element: CheckedElement) {
    this.#element = element;
    for (const touch of ['click', 'input']) element.addEventListener(touch, () => this.#touched());
  }

  /** What goes along with a submission now. */
  async headers(): Promise<PageHeaders> {
    this.#touched();
    let token = await this.#token;
    if (token && hasExpired(token)) token = await this.#fetch(token);
    return {...(token && {'Page-Token': token.token}), ...(this.#box?.value && {'Page-Check': 'filled'})};
  }

  #touched() {
    const {renderRoot, sendsTo, tokensFrom} = this.#element;
    if (!sendsTo || !tokensFrom) return;
    void (this.#token ?? this.#fetch());
    const form = renderRoot.querySelector('.pv-form');
    if (this.#box || !form) return;
    const drawn = document.createDocumentFragment();
    render(box, drawn);
    this.#box = drawn.querySelector('input');
    // Before what Lit draws there, which it takes away again up to the end.
    form.prepend(drawn);
  }

  #fetch(before?: PageToken) {
    this.#token = fetchPageToken(this.#element.tokensFrom!, before).then((token = before) => {
      if (!token) setTimeout(() => (this.#token = undefined), pause);
      return token;
    });
    return this.#token;
  }
}
