import {html, nothing} from 'lit';
import {isRealDate} from '../../../src/schemas/real-date.js';
import {dateEntry} from '../../../src/session/date.js';
import {dateLine} from '../../../src/reading/wording.js';
import {langOf} from '../own-words.js';
import type {Showing} from './showing.js';

/** A day as iCalendar (RFC 5545) writes it: a whole day, named as the form is and with nobody's name. */
function calendarOf(iso: string, title: string): string {
  const day = iso.replaceAll('-', '');
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const summary = title.replace(/([\\;,])/g, '\\$1');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//parent-voice//EN',
    'BEGIN:VEVENT',
    `UID:${day}-${now}@parent-voice`,
    `DTSTAMP:${now}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function save(iso: string, title: string): void {
  const address = URL.createObjectURL(new Blob([calendarOf(iso, title)], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${iso}.ics`;
  link.click();
  // Not at once: some browsers begin to read the file a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The next date in long form, with a way to add it to a calendar, or what happens instead; and how to keep in touch. */
export function next({words, session}: Showing) {
  const text = (id: string) => {
    const answer = session.earlier.answer(id);
    return typeof answer === 'string' && answer.trim() ? answer : undefined;
  };
  const iso = text('nextMeetingDate');
  const known = iso !== undefined && isRealDate(iso) ? iso : undefined;
  const others = (known ? ['stayInTouch'] : ['nextMeetingWhy', 'stayInTouch']).filter((id) => text(id) !== undefined);
  if (!known && !others.length) return nothing;
  return html`<div class="pv-card">
    ${
      known
        ? html`<p class="pv-strong">${words.text('display.nextDate', {date: dateLine(words, dateEntry(known)!)})}</p>
            <p>
              <button
                type="button"
                class="pv-quiet"
                data-action="calendar"
                @click=${() => save(known, words.text(`form.${session.form.id}.title`))}
              >
                ${words.text('display.addToCalendar')}
              </button>
            </p>`
        : nothing
    }
    ${others.map((id) => html`<p class="pv-answer" lang=${langOf(session.earlier.writtenIn(id))} dir="auto">${text(id)}</p>`)}
  </div>`;
}
