/** Envelopes of the parent questionnaire: right ones, to be broken in one place. */
import type {Submission} from '../../src/submission/submission.js';

export const submissionId = '3f0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c11';

export const submissionOf = (
  answers: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Submission => ({
  submissionId,
  form: 'parentQuestionnaire',
  formVersion: 1,
  packageVersion: '0.1.0',
  locale: 'pl',
  stage: 'a',
  createdAt: '2026-09-14T08:30:00.000Z',
  answers: {yourName: 'Ewa Żak', ...answers},
  ...more,
});
