/** Looks at a page as it is laid out: what sticks out, what is cut, what is too small to hit. Runs in the page. */
import type {Page} from 'playwright-core';

export interface Layout {
  /** What reaches past the sides, so that one would have to scroll sideways to read it. */
  readonly sideways: readonly string[];
  /** Words that are cut, or stand outside what holds them. */
  readonly cut: readonly string[];
  /** Targets that are too small for a thumb. */
  readonly small: readonly string[];
}

/** @param selector the part of the page that is ours; also inside open shadow roots */
export async function layoutOf(page: Page, selector: string): Promise<Layout> {
  // tsx wraps functions in this helper to keep their names, and the page does not have it.
  await page.evaluate('globalThis.__name ??= (value) => value');
  return page.evaluate((ours) => {
    const find = (root: Document | ShadowRoot): Element | undefined => {
      const found = root.querySelector(ours);
      if (found) return found;
      const hosts = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      return hosts.map(find).find((inside) => inside !== undefined);
    };
    const root = find(document);
    if (!root) throw new Error(`there is no ${ours}`);
    const {clientWidth, scrollWidth} = document.documentElement;
    const isForEyes = (element: Element): boolean => {
      const parent = element.parentElement;
      return getComputedStyle(element).clipPath !== 'inset(50%)' && (parent === null || isForEyes(parent));
    };
    const elements = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element.checkVisibility() && isForEyes(element),
    );
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const size = ({width, height}: DOMRect) => `${Math.round(width)} × ${Math.round(height)}`;

    const sideways = elements
      .filter((element) => {
        const {left, right, width} = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map(nameOf);
    if (scrollWidth > clientWidth) sideways.unshift(`the page: ${scrollWidth} in ${clientWidth}`);

    const holders = 'button, .pv-option, .pv-summary, .pv-receipt, .pv-row, legend, label';
    // What stands there for screen readers only is not looked at.
    const wordsIn = (holder: HTMLElement): DOMRect[] => {
      const rects: DOMRect[] = [];
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.trim() || !isForEyes(node.parentElement!)) continue;
        // Word by word: a space at the end of a line hangs over its edge, as it should.
        for (const {0: word, index} of node.textContent.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          rects.push(...range.getClientRects());
        }
      }
      return rects;
    };
    const outside = (holder: HTMLElement) => {
      const box = holder.getBoundingClientRect();
      // The box of a Nastaliq letter is 2.5 em high, and its ink is not: lines may stand a little closer.
      const above = parseFloat(getComputedStyle(holder).fontSize) * 0.35;
      return wordsIn(holder).some(
        ({left, right, top, bottom}) =>
          left < box.left - 2 || right > box.right + 2 || top < box.top - above || bottom > box.bottom + above,
      );
    };
    const clips = (element: HTMLElement) => {
      const {overflowX, overflowY, display} = getComputedStyle(element);
      if (display === 'inline' || /^(textarea|select|input)$/.test(element.localName)) return false;
      return (
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const cut = elements
      .filter((element) => clips(element) || (element.matches(holders) && outside(element)))
      .map(nameOf);

    const least = (element: HTMLElement): number | undefined => {
      if (element.matches('.pv-option, .pv-button, .pv-quiet, .pv-box, select')) return 44;
      if (element.matches('a, button, summary')) return 24;
      return undefined;
    };
    const small = elements.flatMap((element) => {
      const wanted = least(element);
      const box = element.getBoundingClientRect();
      return wanted && (box.height < wanted - 0.5 || box.width < wanted - 0.5)
        ? [`${nameOf(element)} is ${size(box)}`]
        : [];
    });
    return {sideways, cut, small};
  }, selector);
}

/** What WCAG 1.4.12 lets a reader set, in every root; a script that needs taller lines keeps them. */
export function spaceOut(page: Page, selector: string): Promise<void> {
  return page.evaluate((ours) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       *:not(:lang(ur)) { line-height: 1.5 !important; }
       p { margin-block-end: 2em !important; }`,
    );
    const shadow = document.querySelector(ours)?.shadowRoot;
    for (const root of [document, ...(shadow ? [shadow] : [])])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    (window as unknown as {spaced: () => void}).spaced = () => {
      for (const root of [document, ...(shadow ? [shadow] : [])])
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, selector);
}

export const spaceBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as {spaced: () => void}).spaced());

/** At most so many lines of a long list: the first ones say what is wrong. */
export const firstOf = (findings: readonly string[], most = 25): readonly string[] =>
  [...new Set(findings)].slice(0, most);
