/** What the survey's tests share: a receiver that takes one, and families that answer it. */
import assert from 'node:assert/strict';
import {quietSurvey} from '../support/anonymous-form.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import type {Settings} from '../../examples/receiver/src/settings.js';
import {post, startReceiver, type Body, type Receiver} from './receiver.js';

export const startSurveyReceiver = (changes: Partial<Settings> = {}): Promise<Receiver> =>
  startReceiver(changes, [parentQuestionnaire, quietSurvey]);

/** What a family sends who does not give its name. */
export const survey = (
  answers: Record<string, unknown> = {heard: 'always'},
  changes: Record<string, unknown> = {},
): Body => ({
  submissionId: crypto.randomUUID(),
  form: 'quietSurvey',
  formVersion: 1,
  packageVersion: '0.1.0',
  locale: 'pl',
  stage: 'a',
  answers,
  ...changes,
});

/** So many families answer the same. */
export async function families(
  count: number,
  receiver: Receiver,
  answers: Record<string, unknown>,
  changes: Record<string, unknown> = {},
): Promise<void> {
  for (let n = 0; n < count; n++) assert.equal((await post(receiver, survey(answers, changes))).status, 201);
}

/** How often each code was chosen, past the page and all its rules. */
export async function counted({database}: Receiver): Promise<Record<string, number>> {
  const rows = await database.selectFrom('survey_answers').selectAll().execute();
  const chosen = rows.filter(({count}) => count > 0);
  return Object.fromEntries(chosen.map(({question, code, count}) => [`${question} ${code}`.trim(), count]));
}
