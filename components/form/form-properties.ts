import type {PropertyDeclarations} from 'lit';
import {urlOf} from '../parts/url-of.js';
import {matchLanguage} from '../../src/i18n/languages.js';
import type {Warn} from './warn.js';

const list = {
  fromAttribute: (value: string | null) => (value === null ? undefined : value.split(/[\s,]+/).filter(Boolean)),
};

/** The reactive properties of a form element, and the attributes they are read from. */
export const formProperties: PropertyDeclarations = {
  definition: {attribute: false},
  context: {attribute: false},
  endpoint: {},
  pageTokenUrl: {attribute: 'page-token-url'},
  languages: {converter: list},
  length: {},
  onePerPage: {type: Boolean, attribute: 'one-per-page'},
  headingLevel: {type: Number, attribute: 'heading-level'},
  leaveOut: {converter: list, attribute: 'leave-out'},
  name: {reflect: true},
  mode: {},
  required: {type: Boolean, reflect: true},
  stage: {},
  invitation: {},
};

const lengths = ['short', 'full'];

/**
 * Says which attributes have a value that is not one.
 *
 * @param element the form element
 * @param warn told what to change
 */
export function checkAttributes(element: Element, warn: Warn): void {
  const check = (name: string, allowed: readonly string[]) => {
    const value = element.getAttribute(name);
    if (value !== null && !allowed.includes(value)) warn('attribute', name, value, allowed.join(', '));
  };
  check('length', lengths);
  check('drafts', ['ask', 'on', 'off']);
  check('mode', ['form', 'control']);
  check('render-root', ['shadow', 'light']);
  check('heading-level', ['1', '2', '3', '4', '5', '6']);
  for (const tag of element.getAttribute('languages')?.split(/[\s,]+/) ?? [])
    if (tag && !matchLanguage(tag)) warn('language', tag);
}

/**
 * The address that submissions go to, or page tokens come from: https, or the page's own origin.
 *
 * @param key of the warning
 * @returns undefined where there is none, or where it may not be used
 */
export function usableEndpoint(
  endpoint: string | undefined | null,
  warn: Warn,
  key: 'endpoint' | 'pageToken' = 'endpoint',
): string | undefined {
  if (!endpoint) return undefined;
  const url = urlOf(endpoint);
  if (url && (url.protocol === 'https:' || (url.origin === location.origin && url.protocol === 'http:')))
    return url.href;
  warn(key, endpoint);
  return undefined;
}
