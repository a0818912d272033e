import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Control, ControlContext} from '../form-view.js';
import {optionLabel} from '../../../src/reading/wording.js';

/** On a narrow phone a select shows no more letters than these, and cuts the rest; those of Urdu and Arabic are narrower. */
const mostLetters = {ltr: 28, rtl: 34};

/**
 * A native select. Its first line is blank and means “not answered”.
 *
 * @param context the question
 * @param choices what can be selected, in order
 */
export const nativeSelect = (
  {view, question, words, path, id, describedBy, invalid, entry}: ControlContext,
  choices: readonly {readonly code: string; readonly label: string}[],
) => {
  const chosen = choices.find(({code}) => code === entry)?.label ?? '';
  return html`<select
      class="pv-box"
      id=${id}
      name=${path}
      form=${ifDefined(view.owner)}
      autocomplete=${question.autocomplete ?? 'off'}
      ?disabled=${view.disabled}
      aria-describedby=${ifDefined(describedBy || undefined)}
      aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
      aria-required=${ifDefined(question.needed ? 'true' : undefined)}
      @change=${(event: Event) => view.session.enter(path, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${live(!entry)}></option>
      ${choices.map(({code, label}) => html`<option value=${code} .selected=${live(entry === code)}>${label}</option>`)}
    </select>
    ${chosen.length > mostLetters[words.dir] ? html`<p class="pv-whole pv-quiet-text" aria-hidden="true">${chosen}</p>` : nothing}`;
};

/** For long lists that people know. */
export const select: Control = (context) => {
  const {view, question, words} = context;
  const options = view.session.options(question);
  return nativeSelect(
    context,
    options.map(({code, label = optionLabel(words, question, code), hint}) => ({
      code,
      label: hint ? `${label} – ${hint}` : label,
    })),
  );
};
