import type {Generated, Insertable, Selectable} from 'kysely';

/** Every table is keyed by `school`, and every query names it: schools share a receiver, never a row. */
export interface Schema {
  readonly submissions: SubmissionsTable;
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

/** Not about a school: which changes of the tables have been made. */
export interface MigrationsTable {
  name: string;
  made_at: string;
}

export type SubmissionRow = Selectable<SubmissionsTable>;
export type NewSubmissionRow = Insertable<SubmissionsTable>;
