import {pageToExport, type Wanted} from '../database/export.js';
import type {Database} from '../database/open.js';
import type {SubmissionRow} from '../database/schema.js';
import type {Position} from '../database/page-of.js';
import type {Reader} from '../database/submissions.js';
import {placeOfSubmission} from '../submissions/page.js';
import type {Format} from './formats.js';

/** So few that memory stays flat: a submission has up to 256 KiB. */
const perPage = 50;

/** All that is wanted, a page at a time: the next one is read when the one before is done with. */
export async function* pages(
  database: Database,
  reader: Reader,
  wanted: Wanted,
): AsyncGenerator<readonly SubmissionRow[], void> {
  let after: Position | undefined;
  for (;;) {
    const rows = await pageToExport(database, reader, wanted, {after, limit: perPage});
    if (rows.length) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < perPage) return;
    after = placeOfSubmission(last);
  }
}

async function* texts(found: AsyncIterable<readonly SubmissionRow[]>, format: Format): AsyncGenerator<string, void> {
  let isFirst = true;
  yield format.start;
  for await (const rows of found) {
    let text = '';
    for (const row of rows) {
      text += format.row(row, isFirst);
      isFirst = false;
    }
    yield text;
  }
  yield format.end;
}

/**
 * Writes submissions as they are asked for. Trouble in the middle breaks the stream, so nobody takes a part for all.
 *
 * @param found pages of them
 */
export function written(found: AsyncIterable<readonly SubmissionRow[]>, format: Format): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = texts(found, format);
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        for (;;) {
          const {done, value} = await parts.next();
          if (done) return controller.close();
          if (value) return controller.enqueue(encoder.encode(value));
        }
      },
      cancel: () => void parts.return(),
    },
    {highWaterMark: 1},
  );
}
