import type {warnings} from './warnings.js';

type Warnings = typeof warnings;

/** Tells a developer what is wrong: which warning, and what stands in its sentence. */
export type Warn = <Key extends keyof Warnings>(key: Key, ...details: Parameters<Warnings[Key]>) => void;

const said = new WeakMap<object, Set<string>>();

/**
 * Tells a developer, once for each element and fault, what to change. Never thrown: one bad value must not break the
 * page that a family is on. The sentences are loaded with the first fault, so that a page that is set up rightly
 * does without them.
 *
 * @param element whose page is wrong
 * @param key which warning
 * @param details what stands in its sentence
 */
export function warnOnce<Key extends keyof Warnings>(
  element: HTMLElement,
  key: Key,
  ...details: Parameters<Warnings[Key]>
): void {
  const fault = [key, ...details].join(': ');
  const before = said.get(element) ?? new Set();
  if (before.has(fault)) return;
  said.set(element, before.add(fault));
  void import('./warnings.js')
    .then(({warnings}) => {
      const sentence: (...values: readonly string[]) => string = warnings[key];
      return sentence(...details);
    })
    // Without its sentence the fault is still named.
    .catch(() => fault)
    .then((message) => console.warn(`<${element.localName}> ${message}`));
}
