import {randomUUID} from 'node:crypto';
import type {Database} from './open.js';
import type {AuditRow} from './schema.js';
import type {PageOf} from './page-of.js';

/** Who did something with what families have sent. */
export type Who = Pick<AuditRow, 'school' | 'by' | 'account'>;

/** What was done, without a word of what was seen. */
export interface Done {
  readonly what: string;
  readonly form?: string | undefined;
  readonly submissionId?: string | undefined;
  readonly count?: number | undefined;
}

/**
 * Notes what somebody did.
 *
 * @param database or the transaction in which they do it
 */
export async function note(database: Database, {school, by, account}: Who, done: readonly Done[]): Promise<void> {
  if (!done.length) return;
  const at = new Date().toISOString();
  const rows = done.map(({what, form, submissionId, count}) => ({
    school,
    audit_id: randomUUID(),
    at,
    by,
    account,
    what,
    form: form ?? null,
    submission_id: submissionId ?? null,
    count: count ?? null,
  }));
  await database.insertInto('audit').values(rows).execute();
}

/** A page of what was done at a school, newest first. */
export function listAudit(database: Database, school: string, {after, limit}: PageOf): Promise<AuditRow[]> {
  const all = database.selectFrom('audit').selectAll().where('school', '=', school);
  const rest = after
    ? all.where((row) => row(row.refTuple('at', 'audit_id'), '<', row.tuple(after.receivedAt, after.submissionId)))
    : all;
  return rest.orderBy('at', 'desc').orderBy('audit_id', 'desc').limit(limit).execute();
}

const atOnce = 200;

/** Deletes what was noted before a time, so few at once that nobody waits. */
export async function eraseAudit(database: Database, school: string, before: string): Promise<void> {
  for (;;) {
    const rows = await database
      .selectFrom('audit')
      .select('audit_id')
      .where('school', '=', school)
      .where('at', '<', before)
      .orderBy('at')
      .limit(atOnce)
      .execute();
    const ids = rows.map(({audit_id: id}) => id);
    if (!ids.length) return;
    await database.deleteFrom('audit').where('school', '=', school).where('audit_id', 'in', ids).execute();
  }
}
