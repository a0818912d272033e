import {contextKinds, type ContextKind} from '../../src/forms/context-keys.js';
import type {ContextKey} from '../../src/forms/context.js';
import {languages} from '../../src/i18n/languages.js';
import {codesOf} from './context-codes.js';

/** What a key takes, by its kind. */
const kinds: Readonly<Record<ContextKind, string>> = {
  text: 'text',
  localised: 'text, or text by language',
  number: 'a whole number from 1',
  boolean: 'true or false',
  code: 'one of its codes',
  codes: 'a list of its codes',
  url: 'an http or https address',
  date: 'a date like 2027-03-27',
  items: 'a list',
  object: 'an object',
};

/** What each item of a list has. */
const items: Partial<Record<ContextKey, string>> = {
  children: '{id, name, group}',
  staffContacts: '{id, name, callThem, role}',
  dayParts: '{code, text}',
  previous: 'stored submissions',
};

function contextValue(key: string): string {
  const known = key as ContextKey;
  const [item, codes] = [items[known], codesOf[known]];
  return `context.${key} cannot be used; give ${item ? `a list of ${item}` : kinds[contextKinds[known]]}${codes ? ` (${codes.join(', ')})` : ''}`;
}

/** What is wrong with the page that a form is in, and what to change. */
export const warnings = {
  contextKind: () => 'context is not an object; set it to one, for example {schoolPhone: "01632 960 001"}',
  contextKey: (key: string) => `context has the key '${key}', which is not one; correct or remove it`,
  contextValue,
  json: () => 'the JSON in its <script type="application/json"> cannot be read; check its commas and quotation marks',
  attributeUnread: (name: string, value: string, kind: string) =>
    `the attribute ${name}="${value}" cannot be read; write ${kind === 'number' ? 'a whole number' : 'true or false'}`,
  attribute: (name: string, value: string, allowed: string) =>
    `the attribute ${name}="${value}" is not one of ${allowed}`,
  language: (tag: string) =>
    `languages names '${tag}', which has no words here; use ${languages.map(({code}) => code).join(', ')}`,
  endpoint: (endpoint: string) =>
    `the endpoint "${endpoint}" cannot be used, so nothing is sent; give an https address, or one on this page's own origin`,
  pageToken: (url: string) =>
    `the page-token-url "${url}" cannot be used, so what families send is marked; give an https address, or one on this page's own origin`,
  preset: (preset: string, known: string) =>
    `context.preset is '${preset}', which the form does not have; ${known ? `use ${known}` : 'leave it out'}`,
  leaveOutNeeded: (id: string) => `leave-out names '${id}', which is needed; it is asked all the same`,
  leaveOutUnknown: (id: string) => `leave-out names '${id}', which the form does not have; correct or remove it`,
  stage: (stage: string, known: string) => `stage is '${stage}', which the form does not have; use ${known}`,
  value: () => 'the attribute value is not the JSON of answers; write value=\'{"yourName": "Sam"}\'',
  radios: () =>
    'shares its groups of radios with another control that has render-root="light"; let all but one of them draw in a shadow root',
  ownWords: (sentence: string) => sentence,
  phone: () => 'context.schoolPhone is missing; families are told to call, but not where',
  words: () => 'its words could not be loaded, so its fallback is shown; check that the package’s files can be reached',
} satisfies Readonly<Record<string, (...details: string[]) => string>>;
