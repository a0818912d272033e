import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Database} from '../database/open.js';
import {storeSubmission} from '../database/submissions.js';
import {digestOf} from '../submissions/digest.js';
import {newReference} from '../submissions/reference.js';
import type {StoredSubmission} from '../submissions/stored.js';

const folder = resolve(import.meta.dirname, '../../../school-website/previous');

/** What the pages of the demo school answer when a later stage is asked for (`?stage=`), oldest first in each form. */
export async function earlierStages(): Promise<readonly StoredSubmission[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const forms = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return forms.flatMap((text) => JSON.parse(text) as StoredSubmission[]);
}

/**
 * Stores them, so that what answers them is known to answer something. What is there already stays as it is.
 *
 * @param database of the demo
 */
export async function storeEarlierStages(database: Database): Promise<void> {
  const threads = new Map<string, string>();
  for (const {reference, receivedAt, by, marks, ...submission} of await earlierStages()) {
    const digest = digestOf(submission);
    if (digest === undefined) throw new Error(`${submission.submissionId} is nested too deep`);
    const {submissionId, inReplyTo, replaces, subject} = submission;
    const thread = threads.get(inReplyTo ?? '') ?? submissionId;
    threads.set(submissionId, thread);
    const row = {
      school: 'demo',
      submission_id: submissionId,
      form: submission.form,
      form_version: submission.formVersion,
      stage: submission.stage,
      locale: submission.locale,
      content: JSON.stringify(submission),
      digest,
      received_at: receivedAt,
      by,
      marks: JSON.stringify(marks),
      in_reply_to: inReplyTo ?? null,
      thread_id: thread,
      child_id: subject?.childId ?? null,
      respondent_id: subject?.respondentId ?? null,
      invitation_id: null,
      replaces: replaces ?? null,
    };
    const given = [reference];
    await storeSubmission(database, row, () => given.pop() ?? newReference());
  }
}
