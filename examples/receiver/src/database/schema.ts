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

/** Not about a school: which changes of the tables have been made. */
export interface MigrationsTable {
  name: string;
  made_at: string;
}

export type SubmissionRow = Selectable<SubmissionsTable>;
export type AccountRow = Selectable<AccountsTable>;
export type NewSubmissionRow = Insertable<SubmissionsTable>;
export type SurveyCommentRow = Selectable<SurveyCommentsTable>;
export type SurveyReceiptRow = Selectable<SurveyReceiptsTable>;
