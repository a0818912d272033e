/** What tests of a page ask it. */

/**
 * Waits until the page shows what is looked for, by asking again: never a guess at how long a busy machine takes.
 *
 * @param look returns what is wanted, or something empty while it is not there
 * @param what named in the failure
 */
export async function until<Found>(
  look: () => Found | Promise<Found>,
  what = look.toString(),
  milliseconds = 8_000,
): Promise<NonNullable<Found>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a reader sees of an element: no hidden parts, spaces as one. */
export const seen = (element: Element | null | undefined): string =>
  ((element as HTMLElement | null)?.innerText ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
