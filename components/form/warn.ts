const said = new WeakMap<object, Set<string>>();

/**
 * Tells a developer, once for each element and message, what to change. Never thrown: one bad value must not break
 * the page that a family is on.
 *
 * @param element whose page is wrong
 * @param message what is wrong and what to change
 */
export function warnOnce(element: HTMLElement, message: string): void {
  const before = said.get(element) ?? new Set();
  if (before.has(message)) return;
  said.set(element, before.add(message));
  console.warn(`<${element.localName}> ${message}`);
}
