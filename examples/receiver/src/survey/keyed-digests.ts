import {createHmac} from 'node:crypto';

/** What is kept of a survey's envelope. Without the family's own id and the receiver's key it leads to nobody. */
export interface KeyedDigests {
  readonly id: string;
  readonly content: string;
}

/**
 * Digests of an id and of what was sent under it, which only this receiver can make.
 *
 * @param secretKey of the receiver
 * @param school so that one id at two schools is not seen to be one
 * @param id in small letters
 * @param digest of the whole body; undefined for what cannot have been stored
 */
export function keyedDigests(secretKey: string, school: string, id: string, digest: string | undefined): KeyedDigests {
  const keyed = (what: string, text: string) =>
    createHmac('sha256', secretKey)
      .update(JSON.stringify(['survey', what, school, text]))
      .digest('base64url');
  return {id: keyed('id', id), content: keyed('content', digest ?? '')};
}
