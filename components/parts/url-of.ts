/**
 * Reads an address, relative to the page. (`URL.canParse` is too new for an old phone.)
 *
 * @returns undefined where it is not one
 */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
