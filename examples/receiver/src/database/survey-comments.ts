import {randomInt, randomUUID} from 'node:crypto';
import type {Database} from './open.js';
import type {SurveyCommentRow} from './schema.js';
import type {SurveyTerm} from './survey-answers.js';

/** What a family wrote in its own words, and to which question. */
export type Comment = Pick<SurveyCommentRow, 'question' | 'text' | 'marks'>;

const content = ['question', 'text', 'marks'] as const;

const ofTerm = (database: Database, {school, form, term}: SurveyTerm) =>
  database.selectFrom('survey_comments').where('school', '=', school).where('form', '=', form).where('term', '=', term);

/** One of the comments that are there, each as likely as none. */
async function anyComment(database: Database, term: SurveyTerm) {
  const {count} = await ofTerm(database, term)
    .select((row) => row.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return ofTerm(database, term)
    .select(['comment_id', ...content])
    .orderBy('comment_id')
    .limit(1)
    .offset(randomInt(Number(count) + 1))
    .executeTakeFirst();
}

/**
 * Writes all comments of a term once more, as they are: PostgreSQL notes with each row which transaction wrote it last,
 * and that would tell which comments came together, and with which receipt.
 */
async function writeAllAgain(database: Database, {school, form, term}: SurveyTerm): Promise<void> {
  await database
    .updateTable('survey_comments')
    .set((row) => ({marks: row.ref('marks')}))
    .where('school', '=', school)
    .where('form', '=', form)
    .where('term', '=', term)
    .execute();
}

/**
 * Adds a comment in any place. Whatever their key, rows can be read in the order in which they were made, so the new
 * one changes places with any of those that are there: after each, every order is as likely as every other
 * (Fisher and Yates' shuffle, from the inside out).
 */
async function addComment(database: Database, term: SurveyTerm, comment: Comment): Promise<void> {
  const other = await anyComment(database, term);
  const row = {...term, comment_id: randomUUID()};
  if (!other) {
    await database
      .insertInto('survey_comments')
      .values({...row, ...comment})
      .execute();
    return;
  }
  const {comment_id: place, ...moved} = other;
  await database
    .insertInto('survey_comments')
    .values({...row, ...moved})
    .execute();
  await database
    .updateTable('survey_comments')
    .set(comment)
    .where('school', '=', term.school)
    .where('form', '=', term.form)
    .where('term', '=', term.term)
    .where('comment_id', '=', place)
    .execute();
}

/**
 * Adds the comments of one submission, so that nobody can tell that they are of one.
 *
 * @param term whose rows no other transaction is adding to
 */
export async function addComments(database: Database, term: SurveyTerm, comments: readonly Comment[]): Promise<void> {
  for (const comment of comments) await addComment(database, term, comment);
  if (comments.length) await writeAllAgain(database, term);
}

/** All comments of one term, in an order that says nothing. */
export const commentsOfTerm = (database: Database, term: SurveyTerm): Promise<Comment[]> =>
  ofTerm(database, term).select(content).orderBy('comment_id').execute();
