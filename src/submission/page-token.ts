/** Proof of a page of the school's, and of when it was first touched; only the school's receiver can read it. */
export interface PageToken {
  readonly token: string;
  /** By the clock of the device, in milliseconds. */
  readonly fetchedAt: number;
}

/** What goes along with a submission as headers. */
export type PageHeaders = Partial<Readonly<Record<'Page-Token' | 'Page-Check', string>>>;

/** Our receiver takes a token for 24 hours. */
const life = 20 * 60 * 60 * 1000;

/** Nobody waits long for what only keeps a mark away. */
const patience = 3000;

/** Whether another one is to be fetched. */
export const hasExpired = ({fetchedAt}: PageToken): boolean => Math.abs(Date.now() - fetchedAt) > life;

/**
 * Fetches a page token.
 *
 * @param url where from (https, or the page's own origin)
 * @param before one that has expired: the new one has its time of first touch
 * @returns undefined where there is none to be had; it never throws
 */
export async function fetchPageToken(url: string, before?: PageToken): Promise<PageToken | undefined> {
  try {
    const answer = await fetch(url, {
      headers: before ? {'Page-Token': before.token} : {},
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...('timeout' in AbortSignal && {signal: AbortSignal.timeout(patience)}),
    });
    const {token} = (await answer.json()) as {token?: unknown};
    // What is no header's value would keep the submission from being sent.
    return typeof token === 'string' && /^[!-~]{1,999}$/.test(token) ? {token, fetchedAt: Date.now()} : undefined;
  } catch {
    return undefined;
  }
}
