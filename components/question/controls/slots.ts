import {html} from 'lit';
import type {Option} from '../../../src/session/options.js';
import type {Control, ControlContext} from '../form-view.js';
import {optionHint} from '../wording.js';
import {optionLabel} from '../../../src/reading/wording.js';
import {choiceRow} from './choice.js';

/** Options of one day together; real times and “none of these times” stand alone. */
function groupsOf(options: readonly Option[]): readonly {readonly day: string; readonly options: readonly Option[]}[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const day = /^([a-z]{3})\./.exec(option.code)?.[1] ?? '';
    if (day || !option.exclusive) groups.set(day, [...(groups.get(day) ?? []), option]);
  }
  return [...groups].map(([day, list]) => ({day, options: list}));
}

/**
 * Good times: a group of checkboxes for each day, one day under another, never a wide table; or the real times that
 * the school offers. “None of these times” clears the rest.
 */
export const dateTimeSlots: Control = Object.assign(
  ((context: ControlContext) => {
    const {view, question, entry, words} = context;
    const options = view.session.options(question);
    const chosen = (code: string) => Array.isArray(entry) && (entry as readonly string[]).includes(code);
    const row = (option: Option, label = optionLabel(words, question, option.code)) => {
      const hint = optionHint(words, question, option.code);
      return choiceRow(
        context,
        {...option, label, ...(hint !== undefined && {hint})},
        options.indexOf(option),
        'checkbox',
        chosen(option.code),
      );
    };
    const part = (code: string) => words.text(`set.dayParts.${code.slice(4)}`);
    return html`${groupsOf(options).map(({day, options: ofDay}) =>
        day
          ? html`<fieldset class="pv-day">
              <legend>${words.text(`set.days.${day}`)}</legend>
              <div class="pv-options">${ofDay.map((option) => row(option, part(option.code)))}</div>
            </fieldset>`
          : html`<div class="pv-options">${ofDay.map((option) => row(option))}</div>`,
      )}
      <p class="pv-or">${words.text('label.or')}</p>
      <div class="pv-options">${options.filter(({exclusive}) => exclusive).map((option) => row(option))}</div>`;
  }) as Control,
  {group: true},
);
