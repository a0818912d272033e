import {html, nothing, render} from 'lit';
import {loadFormWords} from '../../src/i18n/form-words.js';
import type {Words} from '../../src/i18n/words.js';
import {adopt} from './adopt.js';
import {helpStyles} from './help-styles.js';
import type {HelpView} from './help-view.js';
import {placeBeside} from './place-beside.js';
import {said} from './statement.js';

/** One in the whole page: the next one closes it. */
let open: Help | undefined;

const glossaryOf = ({language, variants}: Words): Promise<Words> =>
  loadFormWords({language, variants, namespaces: ['glossary']});

const innermost = (event: Event) => event.composedPath()[0] as Element;

/** Help that is open, from its button's press until it is closed. */
class Help {
  readonly button: HTMLElement;
  readonly #view: HelpView;
  readonly #keys: readonly string[];
  readonly #listening = new AbortController();
  readonly #language = new MutationObserver(() => void this.#reword());

  constructor(button: HTMLElement, view: HelpView, keys: readonly string[]) {
    this.button = button;
    this.#view = view;
    this.#keys = keys;
  }

  async show(words: Words): Promise<void> {
    adopt(this.#root, [helpStyles]);
    this.button.setAttribute('aria-expanded', 'true');
    this.#draw(words);
    const {signal} = this.#listening;
    const early = {signal, capture: true};
    document.addEventListener('keydown', this.#pressed, early);
    document.addEventListener('click', this.#clicked, early);
    // A focus that stays inside a shadow root is not told outside it.
    for (const root of [this.#root, document]) root.addEventListener('focusin', this.#focused, early);
    window.addEventListener('resize', () => void this.#place(), {signal});
    this.#language.observe(this.button.closest('.pv')!, {attributeFilter: ['lang']});
    await this.#place();
    this.#open?.scrollIntoView({block: 'nearest'});
    this.#open?.focus({preventScroll: true});
  }

  close(): void {
    if (open === this) open = undefined;
    this.#listening.abort();
    this.#language.disconnect();
    this.button.setAttribute('aria-expanded', 'false');
    render(nothing, this.#box);
  }

  get #root() {
    return this.button.getRootNode() as Document | ShadowRoot;
  }

  /** The empty box that was drawn with the button. */
  get #box() {
    return this.button.nextElementSibling as HTMLElement;
  }

  get #open() {
    return this.#box.firstElementChild as HTMLElement | null;
  }

  get #floats() {
    return this.#open?.classList.contains('pv-help-floating') ?? false;
  }

  #draw(words: Words) {
    const id = (key: string) => `${this.button.id}-${key}`;
    const meaning = (key: string) =>
      html`<div>
        <dt id=${id(key)}>${said(words, `glossary.${key}.term`)}</dt>
        <dd>${said(words, `glossary.${key}.text`)}</dd>
      </div>`;
    render(
      html`<div
        class="pv-help-open"
        role="dialog"
        tabindex="-1"
        lang=${words.lang}
        dir=${words.dir}
        aria-labelledby=${this.#keys.map(id).join(' ')}
      >
        <dl>${this.#keys.map(meaning)}</dl>
        <button type="button" class="pv-quiet" data-action="close" @click=${() => this.#goBack()}>
          ${words.text('button.close')}
        </button>
      </div>`,
      this.#box,
    );
  }

  /** Floating first, because only then can be told whether there is room. */
  async #place() {
    const box = this.#open;
    box?.classList.add('pv-help-floating');
    if (box && !(await placeBeside(this.button, box))) box.classList.remove('pv-help-floating');
  }

  /** The page has turned to another language. */
  async #reword() {
    try {
      const words = await glossaryOf(this.#view.words);
      if (open !== this) return;
      this.#draw(words);
      await this.#place();
    } catch {
      // Its words in the language before would be foreign to the page, and the button can ask for them again.
      this.close();
    }
  }

  #goBack() {
    this.close();
    this.button.focus();
  }

  #holds(element: Element) {
    return this.button.contains(element) || this.#box.contains(element);
  }

  readonly #pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const {activeElement = null} = this.#root;
    if (!activeElement || !this.#holds(activeElement)) return this.close();
    // This Escape is for the help, and not for a dialog of the host's round the form.
    event.preventDefault();
    event.stopPropagation();
    this.#goBack();
  };

  readonly #clicked = (event: Event) => {
    const target = innermost(event);
    if (this.#holds(target)) return;
    const {top} = target.getBoundingClientRect();
    this.close();
    // In the flow its end moves the page, and what was tapped must stay under the finger.
    scrollBy({top: target.getBoundingClientRect().top - top, behavior: 'instant'});
  };

  /** What floats may lie over what has the focus now. */
  readonly #focused = (event: Event) => {
    if (this.#floats && !this.#holds(innermost(event))) this.close();
  };
}

/**
 * Opens the help of a button, and closes what was open; a press on the button of what is open only closes it.
 *
 * @param button stands before an empty box
 * @param keys of the glossary
 * @throws what `fetch` throws when the words cannot be had
 */
export async function toggleHelp(button: HTMLElement, view: HelpView, keys: readonly string[]): Promise<void> {
  const isOpen = open?.button === button;
  open?.close();
  if (isOpen) return;
  const words = await glossaryOf(view.words);
  // The family has gone on while they were on their way, or has opened another one.
  if (!button.isConnected) return;
  open?.close();
  open = new Help(button, view, keys);
  await open.show(words);
}
