import type {SubmissionRow} from '../database/schema.js';
import type {PageOf, Position} from '../database/page-of.js';

const most = 200;

/** Opaque to the reader: the place in the list, not a number of rows, so that new ones move nothing. */
const cursorOf = ({receivedAt, submissionId}: Position): string =>
  Buffer.from(JSON.stringify([receivedAt, submissionId])).toString('base64url');

function positionAt(cursor: string): Position | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(read) || read.length !== 2) return undefined;
    const [receivedAt, submissionId] = read as unknown[];
    return typeof receivedAt === 'string' && typeof submissionId === 'string' ? {receivedAt, submissionId} : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads `?after=&limit=`.
 *
 * @returns what to read, or the name of the parameter that is wrong
 */
export function readPage(
  query: {readonly after?: string | undefined; readonly limit?: string | undefined},
  usual = 50,
): PageOf | 'after' | 'limit' {
  const {after = '', limit = String(usual)} = query;
  const position = after ? positionAt(after) : undefined;
  if (after && !position) return 'after';
  if (!/^[1-9]\d{0,8}$/.test(limit)) return 'limit';
  return {after: position, limit: Math.min(Number(limit), most)};
}

/**
 * Splits what was read with one row more than is shown, which tells whether there is another page.
 *
 * @param rows at most `limit + 1`
 * @param positionOf where a row stands in the list
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
): {readonly shown: readonly Row[]; readonly next?: string} {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last ? {shown, next: cursorOf(positionOf(last))} : {shown};
}

type SubmissionPlace = Pick<SubmissionRow, 'received_at' | 'submission_id'>;

/** Where a submission stands in its list. */
export const placeOfSubmission = ({
  received_at: receivedAt,
  submission_id: submissionId,
}: SubmissionPlace): Position => ({
  receivedAt,
  submissionId,
});
