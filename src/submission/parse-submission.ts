import {forms as ours} from '../forms/registry.js';
import {formOf, newestOf} from '../forms/form-of.js';
import type {FormDefinition} from '../forms/form.js';
import {checkValue} from '../schemas/check.js';
import type {Problem} from '../schemas/problem.js';
import {normaliseText} from '../schemas/text.js';
import {isBlankAnswer} from '../session/answer.js';
import {checkAnswers} from './check-answers.js';
import {checkUnknownAnswers} from './check-unknown-answers.js';
import {anonymousEnvelope, envelope} from './envelope.js';
import type {Submission} from './submission.js';

/** What came of reading a submission. */
export type Parsed =
  | {readonly submission: Submission; readonly unchecked?: true; readonly problems?: undefined}
  | {readonly problems: readonly Problem[]; readonly submission?: undefined};

/** Nothing of ours nests deeper than a list's items; a body of 100,000 brackets must not overflow the stack. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

/** Text by the one rule for a person's own words, however deep it stands; keys stay as they are. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normalised(part)]));
}

/** The letters of a UUID are the same in either case (RFC 9562, section 4), and one id must be one row. */
function withPlainIds(submission: Submission): Submission {
  const ids = (['submissionId', 'inReplyTo', 'replaces'] as const).flatMap((key) =>
    typeof submission[key] === 'string' ? [[key, submission[key].toLowerCase()] as const] : [],
  );
  return {...submission, ...Object.fromEntries(ids)};
}

/** Blank stays blank: what is stored has no empty answers. */
function withoutBlanks(submission: Submission): Submission {
  return {
    ...submission,
    answers: Object.fromEntries(Object.entries(submission.answers).filter(([, answer]) => !isBlankAnswer(answer))),
  };
}

const envelopeProblem = (key: string, path: string): Parsed => ({problems: [{path, key, params: {}}]});

function read(json: unknown): {readonly value?: unknown} {
  if (typeof json !== 'string') return {value: json};
  try {
    return {value: JSON.parse(json)};
  } catch {
    return {};
  }
}

/**
 * Reads a submission from outside: keys, kinds, codes and limits. It does not refuse an answer because the question
 * was not shown; “needed” counts only where the submission's own answers show the question.
 *
 * @param json the submission, as text or as a value
 * @param options `forms`: the definitions that are known, by default ours; of one form there may be several versions
 * @returns `submission` with its text made well-formed; or `problems`, those of an answer under the question's path,
 *   those of the envelope under its key. `unchecked` marks a newer version of a known form, of which only size and
 *   shape were checked
 */
export function parseSubmission(
  json: unknown,
  {forms = ours}: {readonly forms?: readonly FormDefinition[]} = {},
): Parsed {
  const {value: raw} = read(json);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || isDeeper(raw, 8))
    return envelopeProblem('kind', '');
  const submission = withPlainIds(normalised(raw) as Submission);
  const newest = newestOf(forms, submission.form);
  const problems = checkValue(newest?.anonymous ? anonymousEnvelope : envelope, submission, '');
  if (problems.length) return {problems};
  if (!newest) return envelopeProblem('unknown', 'form');
  const form = formOf(forms, submission.form, submission.formVersion);
  if (!form) return envelopeProblem('unknown', 'formVersion');
  const unchecked = submission.formVersion > form.version;
  const wrong = unchecked
    ? checkUnknownAnswers(submission.answers)
    : checkAnswers(form, submission.answers, submission.stage);
  if (wrong.length) return {problems: wrong};
  return unchecked ? {submission, unchecked} : {submission: withoutBlanks(submission)};
}
