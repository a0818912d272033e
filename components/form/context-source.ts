import type {Context} from '../../src/forms/context.js';
import {checkedContext} from './check-context.js';
import {contextFromAttributes} from './context-attributes.js';
import type {Warn} from './warn.js';

/** The JSON of a `<script type="application/json">` child, if there is one. */
function fromScript(element: Element, warn: Warn): unknown {
  const script = [...element.children].find(
    (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
  // While the page is being read, the child may be there with half of its text.
  if (!script || document.readyState === 'loading') return {};
  try {
    return JSON.parse(script.textContent ?? '');
  } catch {
    warn('json');
    return {};
  }
}

/**
 * What the school supplies, from all its places: the JSON child, then attributes, then the property, then the family's
 * invitation, each over the one before.
 *
 * @param element the form element
 * @param property its `context` property
 * @param invited what came with an invitation
 * @param warn told what to change
 */
export function contextOf(
  element: Element,
  property: Context | undefined,
  invited: Context | undefined,
  warn: Warn,
): Context {
  return {
    ...checkedContext(fromScript(element, warn), warn),
    ...checkedContext(contextFromAttributes(element, warn), warn),
    ...checkedContext(property ?? {}, warn),
    ...checkedContext(invited ?? {}, warn),
  };
}
