import type {CSSResult} from 'lit';

/** Adds to a root the styles that it does not have yet. */
export function adopt(root: Document | ShadowRoot, styles: readonly CSSResult[]): void {
  const missing = styles.flatMap(({styleSheet}) =>
    styleSheet && !root.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : [],
  );
  if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
