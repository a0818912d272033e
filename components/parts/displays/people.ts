import {html, nothing} from 'lit';
import type {Attendee, LocalisedText} from '../../../src/forms/context.js';
import type {MessageKey} from '../../../src/i18n/words.js';
import {textFor} from '../../../src/reading/localised-text.js';
import {said} from '../statement.js';
import {explained} from './explained.js';
import type {Showing} from './showing.js';

/** Everyone who will be there, a card each: name, what to call them, what they do, why they come, for how long. */
export function people(showing: Showing, attendees: readonly Attendee[]) {
  const {words} = showing;
  if (!attendees.length) return nothing;
  const why = (value: LocalisedText | undefined) => {
    const reason = textFor(value, words.language);
    return reason ? html`<p>${words.text('display.whyHere', {reason})}</p>` : nothing;
  };
  const stay = ({wholeMeeting, partReason}: Attendee) => {
    if (wholeMeeting === undefined) return nothing;
    return wholeMeeting
      ? html`<p>${words.text('display.wholeMeeting')}</p>`
      : html`<p>${words.text('display.partMeeting')}</p>
          ${why(partReason)}`;
  };
  const role = (code: string | undefined, index: number) => {
    if (code === undefined) return nothing;
    const hint = `set.staffRoles.${code}.hint` as MessageKey;
    return html`<div class="pv-help">${explained(showing, `set.staffRoles.${code}`, `person-${index}`)}</div>
      ${words.has(hint) ? html`<p class="pv-quiet-text">${said(words, hint)}</p>` : nothing}`;
  };
  return html`<ul class="pv-cards">
    ${attendees.map(
      (one, index) =>
        html`<li class="pv-card">
          <p class="pv-strong"><bdi>${one.name}</bdi></p>
          ${one.callThem ? html`<p>${words.text('display.callMe', {name: one.callThem})}</p>` : nothing}
          ${role(one.role, index)} ${why(one.why)} ${stay(one)}
        </li>`,
    )}
  </ul>`;
}

/** Who wrote the school's part. */
export function signed({words, session}: Showing) {
  const name = session.earlier.answer('staffName');
  const role = session.earlier.answer('staffRole');
  if (typeof name !== 'string' || typeof role !== 'string') return nothing;
  const label = words.text(`set.staffRoles.${role}` as MessageKey);
  return html`<p class="pv-quiet-text">${words.text('display.from', {name, role: label})}</p>`;
}
