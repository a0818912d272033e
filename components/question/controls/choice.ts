import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {helpIn} from '../../../src/forms/help.js';
import type {Option} from '../../../src/session/options.js';
import type {Control, ControlContext} from '../form-view.js';
import {help} from '../../parts/help.js';
import {optionHint} from '../wording.js';
import {optionLabel} from '../../../src/reading/wording.js';

/** The first option carries the question's id, so that a link to the question lands on it. */
const optionId = (id: string, code: string, index: number) => (index ? `${id}-${code}` : id);

/** One radio or checkbox with its label and explanation; the whole row can be tapped. */
export function choiceRow(
  {view, question, path, words, id, describedBy, invalid}: ControlContext,
  option: Option,
  index: number,
  type: 'radio' | 'checkbox',
  chosen: boolean,
): TemplateResult {
  const own = optionId(id, option.code, index);
  const hint = option.hint ?? (option.label === undefined ? optionHint(words, question, option.code) : undefined);
  // Some screen readers do not say a group's description, so the first option says it again.
  const described = [index ? '' : describedBy, hint ? `${id}-${option.code}-hint` : ''].filter(Boolean).join(' ');
  const enter = (event: Event) => {
    const {checked} = event.target as HTMLInputElement;
    if (type === 'radio') view.session.enter(path, option.code);
    else view.session.select(path, option.code, checked);
  };
  // The whole row is the label, so the whole row can be tapped; its explanation is not part of its name.
  const row = html`<label class="pv-option ${chosen ? 'pv-chosen' : ''}" for=${own}>
    <input
      type=${type}
      id=${own}
      name=${path}
      form=${ifDefined(view.owner)}
      value=${option.code}
      .checked=${live(chosen)}
      ?disabled=${view.disabled}
      aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
      aria-labelledby=${ifDefined(hint ? `${id}-${option.code}-label` : undefined)}
      aria-describedby=${ifDefined(described || undefined)}
      @change=${enter}
    />
    <span class="pv-option-label" id="${id}-${option.code}-label"
      >${option.label ?? optionLabel(words, question, option.code)}</span
    >
    ${hint ? html`<span class="pv-option-hint" id="${id}-${option.code}-hint">${hint}</span>` : nothing}
  </label>`;
  const keys = helpIn(view.session.context.nation, question.optionHelp?.[option.code]);
  if (!keys.length) return row;
  // Not in the label: what stands in it would be part of the option's name.
  return html`<div class="pv-help pv-option-help">${row}${help(view, words, keys, `${id}-${option.code}-label`)}</div>`;
}

const rows =
  (type: 'radio' | 'checkbox'): Control =>
  (context) => {
    const {view, question, entry, words} = context;
    const options = view.session.options(question);
    const chosen = (code: string) =>
      Array.isArray(entry) ? (entry as readonly string[]).includes(code) : entry === code;
    const or = (index: number) => index > 0 && options[index]!.exclusive !== options[index - 1]!.exclusive;
    return html`<div class="pv-options">
      ${options.map((option, index) => html`${or(index) ? html`<p class="pv-or">${words.text('label.or')}</p>` : nothing}${choiceRow(context, option, index, type, chosen(option.code))}`)}
    </div>`;
  };

/** Radios, stacked. The frame offers to clear them, because a radio cannot be unselected. */
export const singleChoice: Control = Object.assign(rows('radio'), {group: true});

/** Checkboxes. */
export const multiChoice: Control = Object.assign(rows('checkbox'), {group: true});
