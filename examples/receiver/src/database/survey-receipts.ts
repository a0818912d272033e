import type {Database} from './open.js';
import type {SurveyReceiptRow} from './schema.js';

/**
 * The receipt of a survey's submission, where there still is one.
 *
 * @param idDigest keyed digest of its id
 */
export const findSurveyReceipt = (
  database: Database,
  school: string,
  idDigest: string,
): Promise<SurveyReceiptRow | undefined> =>
  database
    .selectFrom('survey_receipts')
    .selectAll()
    .where('school', '=', school)
    .where('id_digest', '=', idDigest)
    .executeTakeFirst();

/**
 * Keeps a receipt unless there is one under its id.
 *
 * @returns the receipt that came first, or undefined where this one has been kept
 */
export async function keepSurveyReceipt(
  database: Database,
  row: SurveyReceiptRow,
): Promise<SurveyReceiptRow | undefined> {
  const {numInsertedOrUpdatedRows} = await database
    .insertInto('survey_receipts')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n ? undefined : findSurveyReceipt(database, row.school, row.id_digest);
}

/** Whether a day has as many receipts already. */
export async function countSurveyReceipts(
  database: Database,
  school: string,
  day: string,
  most: number,
): Promise<boolean> {
  const row = await database
    .selectFrom('survey_receipts')
    .select('id_digest')
    .where('school', '=', school)
    .where('day', '=', day)
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Forgets the receipts of earlier days.
 *
 * @param day the first whose receipts are kept
 */
export async function forgetSurveyReceipts(database: Database, school: string, day: string): Promise<void> {
  await database.deleteFrom('survey_receipts').where('school', '=', school).where('day', '<', day).execute();
}
