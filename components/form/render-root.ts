import {adoptStyles, type CSSResult} from 'lit';
import {adopt} from '../parts/adopt.js';
import {baseStyles} from '../parts/base-styles.js';
import {choiceStyles} from '../parts/choice-styles.js';
import {helpButtonStyles} from '../parts/help-button-styles.js';
import {pageStyles} from '../parts/page-styles.js';
import {guardStyles} from '../parts/guard-styles.js';

/** One sheet for both roots: every rule is below `.pv`, so that it says the same in a shadow root and in the page. */
const formStyles: readonly CSSResult[] = [guardStyles, baseStyles, choiceStyles, pageStyles, helpButtonStyles];

const isLight = (element: Element) => element.getAttribute('render-root') === 'light';

/**
 * Where a form draws itself: an open shadow root, or (`render-root="light"`, for page translators and reading
 * toolbars, which cannot see into one) a box of its own among its children.
 */
export function rootOf(element: HTMLElement): HTMLElement | ShadowRoot {
  if (!isLight(element)) return element.shadowRoot ?? element.attachShadow({mode: 'open'});
  const box = document.createElement('div');
  element.append(box);
  return box;
}

/** In the light the fallback has to go by itself once the form is there; its JSON stays. */
export function clearFallback(element: HTMLElement, root: Node): void {
  if (!isLight(element)) return;
  for (const child of [...element.childNodes])
    if (child !== root && (child as Element).localName !== 'script') child.remove();
}

/**
 * Styles follow the element into whatever root it is put (a page, or somebody else's shadow root).
 *
 * @param late what the first page has no use for, once it is there
 */
export function adoptInto(element: HTMLElement, late: readonly CSSResult[] = []): void {
  const styles = [...formStyles, ...late];
  if (!isLight(element)) {
    if (element.shadowRoot!.adoptedStyleSheets.length < styles.length) adoptStyles(element.shadowRoot!, styles);
    return;
  }
  adopt(element.getRootNode() as Document | ShadowRoot, styles);
}
