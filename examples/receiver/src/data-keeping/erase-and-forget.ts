import {byReference, erase, ofChild, ofIds, type Erasable} from '../database/erase.js';
import type {Who} from '../database/audit.js';
import type {Database} from '../database/open.js';
import {clearFreedRoom} from '../database/clear-freed-room.js';

/** What a school was asked to erase: what one family calls by a reference, one submission, or all about a child. */
export type Wish = {readonly submissionId: string} | {readonly reference: string} | {readonly childId: string};

/** A reference as somebody reads it out, or types it from paper. */
const asWritten = (typed: string): string => {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** The submissions that are meant, without what stands on them. */
export async function meant(database: Database, school: string, wish: Wish): Promise<readonly Erasable[]> {
  if ('childId' in wish) return ofChild(database, school, wish.childId);
  if ('submissionId' in wish) return ofIds(database, school, [wish.submissionId.toLowerCase()]);
  const found = await byReference(database, school, asWritten(wish.reference));
  return found ? [found] : [];
}

/**
 * Erases what is meant, with its answers, its changes and the links to it. A device that sends it again is told so (410).
 *
 * @param who does it, which is noted
 * @param mayErase whether a form is for whoever asks
 * @returns what was erased; `forbidden`, and nothing erased, where a part of it is of another form
 */
export async function eraseAndForget(
  database: Database,
  who: Who,
  wish: Wish,
  mayErase: (form: string) => boolean = () => true,
): Promise<readonly Erasable[] | 'forbidden'> {
  const erased = await erase(database, {
    who,
    now: new Date().toISOString(),
    find: (transaction) => meant(transaction, who.school, wish),
    mayErase: ({form}) => mayErase(form),
    ...('childId' in wish && {childId: wish.childId}),
  });
  await clearFreedRoom(database);
  return erased;
}
