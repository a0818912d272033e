/**
 * Registers an element, unless its name is taken already: two copies of this library on a page must not break it.
 *
 * @param name the tag
 * @param element the class
 */
export function defineElement(name: string, element: CustomElementConstructor & {readonly version?: string}): void {
  const before = customElements.get(name) as {readonly version?: string} | undefined;
  if (!before) customElements.define(name, element);
  else if (before !== element && before.version !== element.version) {
    console.warn(
      `<${name}> is there already in version ${before.version ?? 'unknown'}; ${element.version ?? 'this one'} is not used. Load parent-voice once.`,
    );
  }
}
