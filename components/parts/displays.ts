import {html, nothing} from 'lit';
import {holds} from '../../src/forms/condition.js';
import {propOf} from '../../src/forms/context-keys.js';
import type {LocalisedText} from '../../src/forms/context.js';
import type {Display} from '../../src/forms/display.js';
import type {MessageKey} from '../../src/i18n/words.js';
import {textFor} from '../../src/reading/localised-text.js';
import {agenda} from './displays/agenda.js';
import {cards, earlierAnswers} from './displays/earlier.js';
import {contact, formLink, schoolLink} from './displays/links.js';
import {meeting} from './displays/meeting.js';
import {next} from './displays/next.js';
import {people, signed} from './displays/people.js';
import {sides} from './displays/sides.js';
import {rights} from './displays/rights.js';
import type {Showing} from './displays/showing.js';
import {lineOf} from './line.js';
import {localised} from './localised.js';
import {said} from './statement.js';

/** A sentence, where the school has supplied all that stands in it. */
function sentence(
  {words, context, session}: Showing,
  {line, with: wants = {}, when}: Extract<Display, {readonly line: string}>,
) {
  const situation = {codes: (id: string) => session.earlier.codes(id), prop: (name: string) => propOf(context, name)};
  const isWhole = Object.values(wants).every((key) => context[key as keyof typeof context] !== undefined);
  if (!isWhole || !holds(when, situation)) return nothing;
  return html`<p>${lineOf(words, context, {key: line, with: wants})}</p>`;
}

function bullets(lines: readonly unknown[]) {
  return lines.length
    ? html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}

const listOf = (showing: Showing, key: string) =>
  (showing.context[key as keyof Showing['context']] ?? []) as readonly unknown[];

/** Draws one display; the kinds are those of src/forms/display.ts. */
function draw(showing: Showing, display: Display): unknown {
  const {words, context} = showing;
  if ('line' in display) return sentence(showing, display);
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
  if ('form' in display) return formLink(showing, display.form);
  if ('link' in display) return schoolLink(showing, display.link, display.words);
  if ('meeting' in display) return meeting(showing);
  if ('next' in display) return next(showing);
  if ('signed' in display) return signed(showing);
  return 'contact' in display ? contact(showing) : rights(showing);
}

/**
 * What a statement shows beside its own words.
 *
 * @param showing the form
 * @param displays what to show, in order
 * @returns `nothing` where there is nothing to show
 */
export function drawDisplays(showing: Showing, displays: readonly Display[]): unknown {
  const drawn = displays.map((display) => draw(showing, display)).filter((part) => part !== nothing);
  return drawn.length ? drawn : nothing;
}
