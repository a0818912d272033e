/**
 * The language of the nearest `lang` in the page, through shadow roots.
 *
 * @returns a BCP 47 tag; English where the page says nothing
 */
export function inheritedLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return 'en';
}
