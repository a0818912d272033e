import type {Generated, Insertable, Selectable} from 'kysely';

/** Every table is keyed by `school`, and every query names it: schools share a receiver, never a row. */
export interface Schema {
  readonly submissions: SubmissionsTable;
  readonly accounts: AccountsTable;
  readonly sessions: SessionsTable;
  readonly wrong_passwords: WrongPasswordsTable;
  readonly survey_terms: SurveyTermsTable;
  readonly survey_answers: SurveyAnswersTable;
  readonly survey_comments: SurveyCommentsTable;
  readonly survey_receipts: SurveyReceiptsTable;
  readonly invitations: InvitationsTable;
  readonly erased_submissions: ErasedSubmissionsTable;
  readonly audit: AuditTable;
  readonly post_counts: PostCountsTable;
  readonly migrations: MigrationsTable;
}

export interface SubmissionsTable {
  school: string;
  submission_id: string;
  form: string;
  form_version: number;
  stage: string;
  locale: string;
  /** The whole submission as JSON, its text made well-formed and otherwise as it was typed. */
  content: string;
  /** Of the content as canonical JSON: the same answers in another order of keys are the same submission. */
  digest: string;
  reference: string;
  /** ISO 8601 in UTC with milliseconds, so that text sorts as time. */
  received_at: string;
  by: 'family' | 'school';
  /** JSON: a list of marks. */
  marks: Generated<string>;
  /** The submission that this one answers. */
  in_reply_to: string | null;
  /** The submission that the thread began with: its own id where it answers none. */
  thread_id: string;
  /** The school's own, as `subject.childId` has it. */
  child_id: string | null;
  /** Whose record this belongs to: who sent it, or whom the school answered. Null where nobody can say, or it is for all. */
  respondent_id: string | null;
  /** The invitation that it was sent with. */
  invitation_id: string | null;
  /** The submission that it changes; both are kept. */
  replaces: string | null;
}

/** A link by which one respondent fills in one stage. */
export interface InvitationsTable {
  school: string;
  invitation_id: string;
  /** Keyed: the token itself is only in the link. */
  token_digest: string;
  form: string;
  stage: string;
  locale: string;
  in_reply_to: string | null;
  /** Of what it answers; null where it begins a thread. */
  thread_id: string | null;
  respondent_id: string;
  /** JSON: the subject that the submission has to carry, the respondent's id in it. */
  subject: string;
  /** JSON: what the school supplies to the element. */
  context: string;
  made_by: string;
  made_at: string;
  expires_at: string;
  withdrawn_at: string | null;
}

/** A member of staff of one school. */
export interface AccountsTable {
  school: string;
  /** What is typed to sign in, in small letters; one of its kind in its school. */
  account: string;
  display_name: string;
  /** JSON: codes of `staffRoles`. */
  roles: string;
  /** Only its hash, with the salt and the cost that it was made with. */
  password: string;
  made_at: string;
}

/** A browser in which somebody is signed in. Its row is the session: without it the cookie opens nothing. */
export interface SessionsTable {
  school: string;
  /** Of the id in the cookie, so that whoever reads the database can sign in as nobody. */
  session_digest: string;
  account: string;
  started_at: string;
  used_at: string;
}

/** One wrong password. The name is a keyed digest: people type a password into the wrong box. */
export interface WrongPasswordsTable {
  school: string;
  wrong_id: string;
  account_digest: string;
  at: string;
}

/** How often an anonymous form was answered in a term. */
export interface SurveyTermsTable {
  school: string;
  form: string;
  /** `2026-autumn` */
  term: string;
  submissions: number;
  /** Those that are not counted, because of their marks. */
  marked: number;
}

/** How often one code was chosen; with the code '', how often the question was answered. */
export interface SurveyAnswersTable {
  school: string;
  form: string;
  term: string;
  question: string;
  code: string;
  count: number;
}

export interface SurveyCommentsTable {
  school: string;
  form: string;
  term: string;
  /** Random: it is no submission's. */
  comment_id: string;
  question: string;
  text: string;
  /** JSON: a list of marks. */
  marks: string;
}

/** What answers a retry, for a day. Nothing in it leads to the answers. */
export interface SurveyReceiptsTable {
  school: string;
  /** Keyed: it cannot be made from an id without the receiver's secret. */
  id_digest: string;
  content_digest: string;
  reference: string;
  /** `2026-11-25`, and no time. */
  day: string;
}

/** What is left of a submission that was erased: enough to know it when it is sent again, and no word of it. */
export interface ErasedSubmissionsTable {
  school: string;
  submission_id: string;
  erased_at: string;
}

/** Who has looked at what, taken it out or erased it. No answer, no name and no reference stands here. */
export interface AuditTable {
  school: string;
  audit_id: string;
  /** ISO 8601 in UTC. */
  at: string;
  by: 'person' | 'machine' | 'command' | 'clock';
  /** What the person signs in with; null for all others. */
  account: string | null;
  what: string;
  form: string | null;
  submission_id: string | null;
  /** How many submissions, where it was more than one. */
  count: number | null;
}

/** How often somebody has posted to a school lately. */
export interface PostCountsTable {
  school: string;
  /** ISO 8601. */
  window_start: string;
  /** Keyed, and another one in each window: addresses are nowhere. */
  address_digest: string;
  posts: number;
}

/** Not about a school: which changes of the tables have been made. */
export interface MigrationsTable {
  name: string;
  made_at: string;
}

export type SubmissionRow = Selectable<SubmissionsTable>;
export type AccountRow = Selectable<AccountsTable>;
export type InvitationRow = Selectable<InvitationsTable>;
export type NewSubmissionRow = Insertable<SubmissionsTable>;
export type SurveyCommentRow = Selectable<SurveyCommentsTable>;
export type SurveyReceiptRow = Selectable<SurveyReceiptsTable>;
export type AuditRow = Selectable<AuditTable>;
