import {contextKinds, type ContextKind} from '../../src/forms/context-keys.js';
import type {Context, ContextKey} from '../../src/forms/context.js';
import type {Warn} from './warn.js';

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Kinds that an attribute can hold. `localised` is one string there; lists of objects are not attributes. */
const written: ReadonlySet<ContextKind> = new Set([
  'text',
  'localised',
  'number',
  'boolean',
  'code',
  'codes',
  'url',
  'date',
]);

/** Every key of the context that is also an attribute: the attribute's name by key. */
export const contextAttributes: ReadonlyMap<string, ContextKey> = new Map(
  (Object.keys(contextKinds) as ContextKey[])
    .filter((key) => written.has(contextKinds[key]))
    .map((key) => [kebab(key), key]),
);

/** The two that stand for one item of `children`. */
export const childAttributes = ['child-id', 'child-name'] as const;

/**
 * Reads one attribute.
 *
 * @param kind how it is written
 * @param value the attribute
 * @returns the value, or undefined where it cannot be one
 */
function readAttribute(kind: ContextKind, value: string): unknown {
  if (kind === 'codes') return value.split(/[\s,]+/).filter(Boolean);
  if (kind === 'number') return /^\d{1,4}$/.test(value.trim()) ? Number(value) : undefined;
  if (kind === 'boolean') return ['', 'true'].includes(value) ? true : value === 'false' ? false : undefined;
  return value === '' ? undefined : value;
}

/**
 * Collects the context that is written as attributes.
 *
 * @param element the element
 * @param warn told of each attribute that cannot be read
 */
export function contextFromAttributes(element: Element, warn: Warn): Context {
  const context: Record<string, unknown> = {};
  for (const [name, key] of contextAttributes) {
    const attribute = element.getAttribute(name);
    if (attribute === null) continue;
    const value = readAttribute(contextKinds[key], attribute);
    if (value !== undefined) context[key] = value;
    else if (attribute !== '') warn('attributeUnread', name, attribute, contextKinds[key]);
  }
  const [id, name] = childAttributes.map((attribute) => element.getAttribute(attribute) ?? '');
  if (id || name) context.children = [{id: id || name, name: name || id}];
  return context;
}
