import {sql, type Kysely} from 'kysely';
import type {Database} from './open.js';

/** A row of any table, as it is. */
export type AnyRow = Readonly<Record<string, string | number | null>> & {readonly school: string};

/** Every table that moves to another database, with what follows `school` in its key. Sessions do not: people sign in again. */
export const keys = {
  submissions: ['submission_id'],
  accounts: ['account'],
  invitations: ['invitation_id'],
  erased_submissions: ['submission_id'],
  audit: ['audit_id'],
  survey_terms: ['form', 'term'],
  survey_answers: ['form', 'term', 'question', 'code'],
  survey_comments: ['form', 'term', 'comment_id'],
  survey_receipts: ['id_digest'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Table = keyof typeof keys;

export const isTable = (name: unknown): name is Table => typeof name === 'string' && Object.hasOwn(keys, name);

/** Tables by names that are only known as the program runs. */
const loose = (database: Database) => database as unknown as Kysely<Record<string, Record<string, unknown>>>;

/** The numbers of PostgreSQL come as text where they might be too long. */
const numbers = new Set(['form_version', 'submissions', 'marked', 'count']);

const plain = (row: Record<string, unknown>): AnyRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      numbers.has(column) && value !== null ? Number(value) : value,
    ]),
  ) as AnyRow;

/** All rows of one table of one school in the order of its key, a page at a time. */
export async function* pagesOfTable(
  database: Database,
  table: Table,
  school: string,
  perPage = 100,
): AsyncGenerator<readonly AnyRow[], void> {
  const key: readonly string[] = keys[table];
  let last: AnyRow | undefined;
  for (;;) {
    const query = loose(database).selectFrom(table).selectAll().where('school', '=', school);
    const from = last;
    const rest = from
      ? query.where(
          sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))}) > (${sql.join(key.map((column) => from[column]))})`,
        )
      : query;
    const rows = (
      await key
        .reduce((ordered, column) => ordered.orderBy(column), rest)
        .limit(perPage)
        .execute()
    ).map(plain);
    if (rows.length) yield rows;
    last = rows.at(-1);
    if (rows.length < perPage) return;
  }
}

/** The row that stands under the same key, if there is one. */
export async function rowLike(database: Database, table: Table, row: AnyRow): Promise<AnyRow | undefined> {
  let query = loose(database).selectFrom(table).selectAll().where('school', '=', row.school);
  for (const column of keys[table]) query = query.where(column, '=', row[column]);
  const found = await query.executeTakeFirst();
  return found && plain(found);
}

/** Adds rows; what stands under a key already stays as it is. */
export async function addRows(database: Database, table: Table, rows: readonly AnyRow[]): Promise<void> {
  await loose(database)
    .insertInto(table)
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
