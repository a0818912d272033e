import type {Database} from './open.js';
import type {InvitationRow, SubmissionRow} from './schema.js';
import type {Position} from './page-of.js';
import type {Reader} from './submissions.js';

/** Stores a new one. */
export async function addInvitation(database: Database, row: InvitationRow): Promise<void> {
  await database.insertInto('invitations').values(row).execute();
}

/** The invitation that a token opens, whatever has become of it. */
export const findInvitation = (
  database: Database,
  school: string,
  tokenDigest: string,
): Promise<InvitationRow | undefined> =>
  database
    .selectFrom('invitations')
    .selectAll()
    .where('school', '=', school)
    .where('token_digest', '=', tokenDigest)
    .executeTakeFirst();

/**
 * Withdraws one; one that is withdrawn already stays so from the first time.
 *
 * @returns whether the school has such an invitation, of a form that is not hidden
 */
export const withdrawInvitation = (
  database: Database,
  {school, hiddenForms}: Reader,
  invitationId: string,
  at: string,
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('invitations')
      .select('form')
      .where('school', '=', school)
      .where('invitation_id', '=', invitationId)
      .executeTakeFirst();
    if (!found || hiddenForms.includes(found.form)) return false;
    await transaction
      .updateTable('invitations')
      .set((row) => ({withdrawn_at: row.fn.coalesce('withdrawn_at', row.val(at))}))
      .where('school', '=', school)
      .where('invitation_id', '=', invitationId)
      .execute();
    return true;
  });

/** What staff see of an invitation in a list, and what came of it. */
export interface OpenInvitation extends Pick<
  InvitationRow,
  'invitation_id' | 'form' | 'stage' | 'locale' | 'subject' | 'context' | 'made_by' | 'made_at' | 'expires_at'
> {
  readonly respondent_id: string;
  /** The submission that was sent with it. */
  readonly submission_id: string | null;
}

const open = (database: Database, school: string, now: string) =>
  database
    .selectFrom('invitations')
    .leftJoin('submissions', (join) =>
      join
        .onRef('submissions.school', '=', 'invitations.school')
        .onRef('submissions.invitation_id', '=', 'invitations.invitation_id')
        .on('submissions.replaces', 'is', null),
    )
    .select([
      'invitations.invitation_id',
      'invitations.form',
      'invitations.stage',
      'invitations.locale',
      'invitations.subject',
      'invitations.context',
      'invitations.made_by',
      'invitations.made_at',
      'invitations.expires_at',
      'invitations.respondent_id',
      'submissions.submission_id',
    ])
    .where('invitations.school', '=', school)
    .where('invitations.withdrawn_at', 'is', null)
    .where('invitations.expires_at', '>', now);

/** A page of those whose links work now, newest first. */
export function listOpenInvitations(
  database: Database,
  {school, hiddenForms}: Reader,
  {after, limit, now}: {readonly after: Position | undefined; readonly limit: number; readonly now: string},
): Promise<OpenInvitation[]> {
  const all = open(database, school, now);
  const seen = hiddenForms.length ? all.where('invitations.form', 'not in', hiddenForms) : all;
  const rest = after
    ? seen.where((row) =>
        row(
          row.refTuple('invitations.made_at', 'invitations.invitation_id'),
          '<',
          row.tuple(after.receivedAt, after.submissionId),
        ),
      )
    : seen;
  return rest
    .orderBy('invitations.made_at', 'desc')
    .orderBy('invitations.invitation_id', 'desc')
    .limit(limit)
    .execute();
}

/** Those of one thread whose links work now, oldest first. */
export const openInvitationsOf = (
  database: Database,
  school: string,
  threadId: string,
  now: string,
): Promise<OpenInvitation[]> =>
  open(database, school, now)
    .where('invitations.thread_id', '=', threadId)
    .orderBy('invitations.made_at')
    .orderBy('invitations.invitation_id')
    .execute();

/** Whom the first invitation of a thread was for, open or not. */
export const firstInvited = async (
  database: Database,
  {school, thread_id: threadId}: Pick<SubmissionRow, 'school' | 'thread_id'>,
): Promise<string | undefined> =>
  (
    await database
      .selectFrom('invitations')
      .select('respondent_id')
      .where('school', '=', school)
      .where('thread_id', '=', threadId)
      .orderBy('made_at')
      .orderBy('invitation_id')
      .executeTakeFirst()
  )?.respondent_id;
