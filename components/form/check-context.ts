import {contextKinds, type ContextKind} from '../../src/forms/context-keys.js';
import type {Context, ContextKey} from '../../src/forms/context.js';
import {urlOf} from '../parts/url-of.js';
import {codesOf} from './context-codes.js';
import type {Warn} from './warn.js';

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A link that a family may follow; `javascript:` is not one. */
const isLink = (value: unknown): value is string => isText(value) && /^https?:$/.test(urlOf(value)?.protocol ?? '');

const isCode = (value: unknown, key: ContextKey) => isText(value) && (codesOf[key]?.includes(value) ?? true);

const fits: Readonly<Record<ContextKind, (value: unknown, key: ContextKey) => boolean>> = {
  text: isText,
  localised: (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  number: (value) => Number.isInteger(value) && (value as number) > 0,
  boolean: (value) => typeof value === 'boolean',
  code: isCode,
  codes: (value, key) => Array.isArray(value) && value.every((code) => isCode(code, key)),
  url: isLink,
  date: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  items: (value) => Array.isArray(value) && value.every(isObject),
  object: isObject,
};

const isNamed = (value: unknown) => isObject(value) && isText(value.id) && value.id !== '' && isText(value.name);

/** What each item of a list must have, where something leans on it. */
const items: Partial<Record<ContextKey, (value: unknown) => boolean>> = {
  children: isNamed,
  staffContacts: isNamed,
  dayParts: (value) => isObject(value) && isText(value.code),
  previous: (value) =>
    isObject(value) && [value.submissionId, value.form, value.stage].every(isText) && isObject(value.answers),
};

/**
 * Keeps what is right of a context and says what is not.
 *
 * @param context anything a host has set
 * @param warn told of each key that is wrong
 * @returns only known keys with values of their kind
 */
export function checkedContext(context: unknown, warn: Warn): Context {
  if (!isObject(context)) {
    warn('contextKind');
    return {};
  }
  const entries = Object.entries(context).filter(([key, value]) => {
    if (value === undefined || value === null) return false;
    if (!Object.hasOwn(contextKinds, key)) {
      warn('contextKey', key);
      return false;
    }
    const known = key as ContextKey;
    const right =
      fits[contextKinds[known]](value, known) && (!items[known] || (value as unknown[]).every(items[known]));
    if (!right) warn('contextValue', key);
    return right;
  });
  return Object.fromEntries(entries);
}
