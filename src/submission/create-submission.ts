import type {Question} from '../forms/form.js';
import {holdsWords} from '../session/answer.js';
import type {FormSession} from '../session/session.js';
import type {Submission} from './submission.js';
import {packageVersion} from './version.js';

/** What the session does not know about a submission. */
export interface EnvelopeOptions {
  /** Minted once for one set of answers and kept while they are being sent. */
  readonly submissionId: string;
  readonly locale: string;
  readonly createdAt?: Date;
}

/** Whether an answer holds a family's own words, in a list's items too. */
function wordsIn(question: Question, answer: unknown): boolean {
  if (holdsWords(question)) return true;
  if (!question.items || !Array.isArray(answer)) return false;
  return answer.some((item: object) =>
    question.items!.some((part) => Object.hasOwn(item, part.id) && holdsWords(part)),
  );
}

const known = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

/**
 * Makes the envelope of what was filled in. The session has been checked before. An anonymous form's has no time, no
 * language of the words, nothing of who answers, and of the school only its code.
 *
 * @param session the answers, and what the school supplied
 * @param options id, language and time
 */
export function createSubmission<Answers>(
  session: FormSession<Answers>,
  {submissionId, locale, createdAt = new Date()}: EnvelopeOptions,
): Submission<Partial<Answers>> {
  const {form, context, stage, subject, earlier} = session;
  const answers = session.answers();
  const ofEveryForm = {
    submissionId,
    form: form.id,
    formVersion: form.version,
    packageVersion,
    locale,
    stage,
  };
  if (form.anonymous) return known({...ofEveryForm, answers, school: context.school}) as Submission<Partial<Answers>>;
  const ownWords = form.questions.some(
    (question) =>
      Object.hasOwn(answers, question.id) && wordsIn(question, answers[question.id as keyof typeof answers]),
  );
  return known({
    ...ofEveryForm,
    createdAt: createdAt.toISOString(),
    answers,
    school: context.school,
    nation: context.nation,
    phase: context.phase,
    writtenIn: ownWords ? locale : undefined,
    subject: Object.keys(subject).length ? subject : undefined,
    inReplyTo: earlier.nearest?.submissionId,
  }) as Submission<Partial<Answers>>;
}
