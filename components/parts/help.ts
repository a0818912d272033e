import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../src/i18n/words.js';
import type {HelpView} from './help-view.js';
import {openHelp} from './open-help.js';

/**
 * “What does this mean?”, beside the words that it explains. It opens in the empty box after it, which stands there
 * from the start, so that nothing that is drawn again takes it away.
 *
 * @param words what the button is called in; those of a question that has fallen back to English
 * @param keys of the glossary; without any there is no button
 * @param id of what is explained
 * @param named whether its words are seen, or only its mark
 */
export function help(
  view: HelpView,
  words: Words,
  keys: readonly string[],
  id: string,
  named = false,
): TemplateResult | typeof nothing {
  if (!keys.length) return nothing;
  return html`<button
      type="button"
      class="pv-link pv-help-button"
      id="${id}-help"
      data-action="help"
      aria-expanded="false"
      aria-labelledby=${named ? nothing : `${id}-help ${id}`}
      aria-describedby=${named ? id : nothing}
      @click=${(event: Event) => openHelp(event.currentTarget as HTMLElement, view, keys)}
    >
      <span class=${named ? nothing : 'pv-hidden'}>${words.text('link.help')}</span>
    </button>
    <div class="pv-help-box"></div>`;
}
