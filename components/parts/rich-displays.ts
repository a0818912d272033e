import {html, nothing} from 'lit';
import type {LocalisedText} from '../../src/forms/context.js';
import type {Rich} from '../../src/forms/display.js';
import type {MessageKey} from '../../src/i18n/words.js';
import {textFor} from '../../src/reading/localised-text.js';
import {agenda} from './displays/agenda.js';
import {cards, earlierAnswers} from './displays/earlier.js';
import {contact} from './displays/contact.js';
import {meeting} from './displays/meeting.js';
import {next} from './displays/next.js';
import {people, signed} from './displays/people.js';
import {sides} from './displays/sides.js';
import {rights} from './displays/rights.js';
import type {Showing} from './displays/showing.js';
import {localised} from './localised.js';
import {said} from './statement.js';

function bullets(lines: readonly unknown[]) {
  return lines.length
    ? html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}

const listOf = (showing: Showing, key: string) =>
  (showing.context[key as keyof Showing['context']] ?? []) as readonly unknown[];

/** Draws one display that is more than a sentence or a link. */
export function drawRich(showing: Showing, display: Rich): unknown {
  const {words, context} = showing;
  if ('text' in display) return localised(context[display.text as keyof typeof context] as LocalisedText, words, '');
  if ('codes' in display)
    return bullets(
      listOf(showing, display.codes).map((code) => said(words, `set.${display.set}.${String(code)}` as MessageKey)),
    );
  if ('list' in display)
    return bullets(
      listOf(showing, display.list).map(
        (item) => html`<bdi>${textFor((item as Record<string, LocalisedText>)[display.of], words.language)}</bdi>`,
      ),
    );
  if ('people' in display) return people(showing, listOf(showing, display.people) as Parameters<typeof people>[1]);
  if ('agenda' in display) return agenda(showing, listOf(showing, display.agenda) as Parameters<typeof agenda>[1]);
  if ('answers' in display) return earlierAnswers(showing, display.answers, display.plain === true);
  if ('cards' in display) return cards(showing, display);
  if ('sides' in display) return sides(showing, display);
  if ('meeting' in display) return meeting(showing);
  if ('next' in display) return next(showing);
  if ('signed' in display) return signed(showing);
  return 'contact' in display ? contact(showing) : rights(showing);
}
