import {contextKinds, type ContextKind} from '../../src/forms/context-keys.js';
import type {Context, ContextKey} from '../../src/forms/context.js';
import {urlOf} from '../parts/url-of.js';
import {channels, staffRoles} from '../../src/schemas/code-sets.js';

const codesOf: Partial<Record<ContextKey, readonly string[]>> = {
  nation: ['england', 'scotland', 'wales', 'northernIreland'],
  phase: ['nursery', 'primary', 'secondary', 'specialist'],
  translation: ['person', 'machine', 'none'],
  contactRole: staffRoles,
  whoSeesAnswers: staffRoles,
  staffRole: staffRoles,
  channels,
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A link that a family may follow; `javascript:` is not one. */
const isLink = (value: unknown): value is string => isText(value) && /^https?:$/.test(urlOf(value)?.protocol ?? '');

const fits: Readonly<Record<ContextKind, readonly [(value: unknown, key: ContextKey) => boolean, string]>> = {
  text: [isText, 'text'],
  localised: [
    (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
    'text, or text by language',
  ],
  number: [(value) => Number.isInteger(value) && (value as number) > 0, 'a whole number from 1'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  code: [(value, key) => isText(value) && (codesOf[key]?.includes(value) ?? true), 'one of its codes'],
  codes: [
    (value, key) =>
      Array.isArray(value) && value.every((code) => isText(code) && (codesOf[key]?.includes(code) ?? true)),
    'a list of its codes',
  ],
  url: [isLink, 'an http or https address'],
  date: [(value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value), 'a date like 2027-03-27'],
  items: [(value) => Array.isArray(value) && value.every(isObject), 'a list'],
  object: [isObject, 'an object'],
};

const isNamed = (value: unknown) => isObject(value) && isText(value.id) && value.id !== '' && isText(value.name);

/** What each item of a list must have, where something leans on it. */
const items: Partial<Record<ContextKey, readonly [(value: unknown) => boolean, string]>> = {
  children: [isNamed, '{id, name, group}'],
  staffContacts: [isNamed, '{id, name, callThem, role}'],
  dayParts: [(value) => isObject(value) && isText(value.code), '{code, text}'],
  previous: [
    (value) =>
      isObject(value) && [value.submissionId, value.form, value.stage].every(isText) && isObject(value.answers),
    'stored submissions',
  ],
};

/**
 * Keeps what is right of a context and says what is not.
 *
 * @param context anything a host has set
 * @param warn told of each key that is wrong, with what to change
 * @returns only known keys with values of their kind
 */
export function checkedContext(context: unknown, warn: (message: string) => void): Context {
  if (!isObject(context)) {
    warn('context is not an object; set it to one, for example {schoolPhone: "01632 960 001"}');
    return {};
  }
  const entries = Object.entries(context).filter(([key, value]) => {
    if (value === undefined || value === null) return false;
    if (!Object.hasOwn(contextKinds, key)) {
      warn(`context has the key '${key}', which is not one; correct or remove it`);
      return false;
    }
    const [fit, said] = fits[contextKinds[key as ContextKey]];
    const item = items[key as ContextKey];
    const right = fit(value, key as ContextKey) && (!item || (value as unknown[]).every(item[0]));
    if (!right)
      warn(
        `context.${key} cannot be used; give ${item ? `a list of ${item[1]}` : said}${codesOf[key as ContextKey] ? ` (${codesOf[key as ContextKey]!.join(', ')})` : ''}`,
      );
    return right;
  });
  return Object.fromEntries(entries);
}
