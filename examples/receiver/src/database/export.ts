import type {Database} from './open.js';
import type {SubmissionRow} from './schema.js';
import type {PageOf} from './page-of.js';
import type {Reader} from './submissions.js';

/** Which submissions are taken out. */
export interface Wanted {
  readonly form: string | undefined;
  /** ISO 8601; that moment too. */
  readonly from: string | undefined;
  /** ISO 8601; not that moment any more. Always there: what arrives meanwhile would never end. */
  readonly until: string;
}

/** A page of whole rows that a reader may read, oldest first and by key, so that each page costs the same. */
export function pageToExport(
  database: Database,
  {school, hiddenForms}: Reader,
  {form, from, until}: Wanted,
  {after, limit}: PageOf,
): Promise<SubmissionRow[]> {
  let query = database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('received_at', '<', until);
  if (from !== undefined) query = query.where('received_at', '>=', from);
  if (form !== undefined) query = query.where('form', '=', form);
  if (hiddenForms.length) query = query.where('form', 'not in', hiddenForms);
  if (after)
    query = query.where((row) =>
      row(row.refTuple('received_at', 'submission_id'), '>', row.tuple(after.receivedAt, after.submissionId)),
    );
  return query.orderBy('received_at').orderBy('submission_id').limit(limit).execute();
}
