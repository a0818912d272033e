import {html, nothing} from 'lit';
import type {MessageKey} from '../../../src/i18n/words.js';
import {isRealDate} from '../../../src/schemas/real-date.js';
import {localised} from '../localised.js';
import {explained} from './explained.js';
import type {Showing} from './showing.js';

/** The day in long form, with the time where it is known, both in the family's language. */
function whenOf({words, context}: Showing): string | undefined {
  const {meetingDate, meetingStart} = context;
  if (!meetingDate || !isRealDate(meetingDate)) return undefined;
  const isTimed = meetingStart !== undefined && /^\d\d:\d\d$/.test(meetingStart);
  return words.date(new Date(`${meetingDate}T${isTimed ? meetingStart : '12:00'}`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isTimed && {hour: 'numeric', minute: '2-digit'}),
  });
}

/** What the meeting is: its type with its explanation, why, when, how long, where. */
export function meeting(showing: Showing) {
  const {words, context} = showing;
  const {meetingType, meetingMinutes} = context;
  const key = `set.meetingTypes.${meetingType}` as MessageKey;
  const isKnown = meetingType !== undefined && words.has(key);
  const when = whenOf(showing);
  const facts = [
    isKnown ? html`<div class="pv-help pv-strong">${explained(showing, key, 'meetingType')}</div>` : nothing,
    isKnown && words.has(`${key}.hint` as MessageKey)
      ? html`<p>${words.text(`${key}.hint` as MessageKey)}</p>`
      : nothing,
    localised(context.meetingPurpose, words, ''),
    when ? html`<p class="pv-strong">${when}</p>` : nothing,
    meetingMinutes ? html`<p>${words.text('display.minutes', {count: meetingMinutes})}</p>` : nothing,
    localised(context.meetingLocation, words, ''),
  ].filter((fact) => fact !== nothing);
  return facts.length ? html`<div class="pv-card">${facts}</div>` : nothing;
}
