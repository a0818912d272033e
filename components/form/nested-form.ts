import {nothing} from 'lit';
import type {Context} from '../../src/forms/context.js';
import {canNest} from './can-nest.js';
import type {FormElementBase} from './form-element-base.js';
import type {FirstPageHost} from './page-host.js';

type Nested = FormElementBase<unknown>;

/** What another form must not know: it is about a talk, or about nobody. */
function contextFor({context, card}: FirstPageHost): Context {
  const {previous, lastAnswers, preset, ...rest} = context;
  void [previous, lastAnswers, preset];
  return {...rest, fromForm: card.id};
}

/** One of each for each form, so that what was typed stays while the form round it is drawn again. */
interface Kept {
  readonly element: Nested;
  context?: Context;
  language?: string;
}

const made = new WeakMap<FirstPageHost, Map<string, Kept>>();

function create(tag: string): Nested {
  const element = document.createElement(tag) as Nested;
  element.setAttribute('drafts', 'off');
  // Its pages, problems and receipt are not those of the form round it.
  for (const type of ['pv-change', 'pv-step', 'pv-problems', 'pv-submit', 'pv-sent'])
    element.addEventListener(type, (event: Event) => event.stopPropagation());
  return element;
}

/**
 * A small form inside another one, in a root of its own: a wish to talk, the anonymous survey.
 *
 * @param tag the element, which must be on the page already
 * @returns nothing where it cannot be
 */
export function nestedForm(host: FirstPageHost, tag: 'talk-instead' | 'how-we-listen') {
  const {sendsTo, words, context, level} = host;
  if (!canNest(host, tag)) return nothing;
  const ofHost = made.get(host) ?? new Map<string, Kept>();
  made.set(host, ofHost);
  const nested: Kept = ofHost.get(tag) ?? {element: create(tag)};
  ofHost.set(tag, nested);
  const {element} = nested;
  element.endpoint = sendsTo;
  element.pageTokenUrl = host.element.pageTokenUrl;
  element.headingLevel = level + 1;
  if (nested.language !== words.language) {
    element.lang = nested.language = words.language;
    element.languages = [words.language];
  }
  if (nested.context !== context) element.context = contextFor(host);
  nested.context = context;
  return element;
}
