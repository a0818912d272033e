import {html, nothing} from 'lit';
import {holds} from '../../src/forms/condition.js';
import {propOf} from '../../src/forms/context-keys.js';
import {isPlain, type Display, type Plain, type Rich} from '../../src/forms/display.js';
import {formLink, schoolLink} from './displays/links.js';
import type {Showing} from './displays/showing.js';
import {lineOf} from './line.js';

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

function drawPlain(showing: Showing, display: Plain): unknown {
  if ('line' in display) return sentence(showing, display);
  return 'form' in display ? formLink(showing, display.form) : schoolLink(showing, display.link, display.words);
}

/**
 * What a statement shows beside its own words.
 *
 * @param showing the form
 * @param displays what to show, in order
 * @param drawRich draws what is more than a sentence or a link; few forms have such
 * @returns `nothing` where there is nothing to show
 */
export function drawDisplays(
  showing: Showing,
  displays: readonly Display[],
  drawRich: ((showing: Showing, display: Rich) => unknown) | undefined,
): unknown {
  const drawn = displays
    .map((display) => (isPlain(display) ? drawPlain(showing, display) : drawRich?.(showing, display)))
    .filter((part) => part !== nothing && part !== undefined);
  return drawn.length ? drawn : nothing;
}
