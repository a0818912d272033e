import {readAnswers, stageRule, type FormDefinition, type Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
import {contextOf, type SchoolContext} from '../school-context.js';
import {markInWords, languageName, type StaffWords} from '../staff/words.js';
import {stageTitle} from '../stage-names.js';
import {formOfRow} from '../submissions/form-of-row.js';

/** One column of a table: what stands above it, and what a submission has in it. */
export interface Column {
  readonly title: string;
  readonly of: (read: ReadRow) => string;
}

/** A submission in words and in codes, by question. */
export interface ReadRow {
  readonly row: SubmissionRow;
  readonly submission: Submission;
  readonly form: FormDefinition | undefined;
  readonly words: ReadonlyMap<string, string>;
}

export interface ColumnsOf {
  readonly forms: readonly FormDefinition[];
  readonly words: StaffWords;
  readonly schoolContext: SchoolContext;
}

/** A question under its label; the same question with the same label in two forms is one column. */
interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hasCodes: boolean;
}

function questionsOf({forms, words}: ColumnsOf): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const form of forms) {
    const ofForm = words.of(form, {}, {});
    for (const question of form.questions) {
      const label = question.otherOf
        ? ofForm.text('label.otherOf', {shortLabel: ofForm.text(`q.${question.otherOf}.short`)})
        : ofForm.text(`q.${question.id}.short`);
      const hasCodes = ['choice', 'choices'].includes(question.facts.base);
      const key = JSON.stringify([question.id, label]);
      found.set(key, {id: question.id, label, hasCodes: hasCodes || (found.get(key)?.hasCodes ?? false)});
    }
  }
  return [...found.values()];
}

/** Reads a stored row once for all of its columns. */
export function readRow({forms, words, schoolContext}: ColumnsOf, row: SubmissionRow): ReadRow {
  const submission = JSON.parse(row.content) as Submission;
  const form = formOfRow(forms, row);
  if (!form) return {row, submission, form, words: new Map()};
  const context = contextOf(schoolContext, row.school);
  const reading = {form, submission, context, words: words.of(form, submission, context)};
  const ids = form.questions.filter(({otherOf}) => otherOf === undefined).map(({id}) => id);
  const read = readAnswers(reading, ids).map(({id, lines}) => [id, lines.join('\n')] as const);
  return {row, submission, form, words: new Map(read)};
}

/** Codes as they were sent. */
const codesOf = ({submission: {answers}}: ReadRow, id: string) =>
  Object.hasOwn(answers, id)
    ? [answers[id]]
        .flat()
        .filter((code) => typeof code === 'string')
        .join('; ')
    : '';

/** Answers that no column has, as they were sent, so that nothing is left out. */
function restOf({submission: {answers}, words}: ReadRow): string {
  const rest = Object.entries(answers).filter(([id]) => !words.has(id));
  return rest.length ? JSON.stringify(Object.fromEntries(rest)) : '';
}

function partOf({form, submission}: ReadRow, {words}: ColumnsOf): string {
  const rule = form && stageRule(form, submission.stage);
  return form && rule ? stageTitle(form, rule, words.titleOf) : submission.stage;
}

/**
 * The columns of a table of submissions: the envelope, then each question of the forms in English, with its codes beside
 * where it has any.
 */
export function columnsOf(of: ColumnsOf): readonly Column[] {
  const envelope: readonly Column[] = [
    {title: 'Reference', of: ({row}) => row.reference},
    {title: 'Received (UTC)', of: ({row}) => row.received_at},
    {title: 'Form', of: ({row}) => of.words.titleOf(row.form)},
    {title: 'Form, code', of: ({row}) => row.form},
    {title: 'Version of the form', of: ({row}) => String(row.form_version)},
    {title: 'Part', of: (read) => partOf(read, of)},
    {title: 'Part, code', of: ({row}) => row.stage},
    {title: 'From', of: ({row}) => (row.by === 'school' ? 'The school' : 'A family')},
    {title: 'Language of the form', of: ({row}) => languageName(row.locale)},
    {
      title: 'Language of their own words',
      of: ({submission}) => languageName(submission.writtenIn ?? submission.locale),
    },
    {title: 'Child, as the school knows them', of: ({submission}) => submission.subject?.childName ?? ''},
    {title: 'Number of the child', of: ({row}) => row.child_id ?? ''},
    {title: 'Marks', of: ({row}) => (JSON.parse(row.marks) as readonly string[]).map(markInWords).join('; ')},
    {title: 'In answer to', of: ({row}) => row.in_reply_to ?? ''},
    {title: 'Changes', of: ({row}) => row.replaces ?? ''},
    {title: 'Id', of: ({row}) => row.submission_id},
  ];
  const questions = questionsOf(of).flatMap(({id, label, hasCodes}): readonly Column[] => [
    {title: `${label} (${id})`, of: ({words}) => words.get(id) ?? ''},
    ...(hasCodes ? [{title: `${label}, code (${id})`, of: (read: ReadRow) => codesOf(read, id)}] : []),
  ]);
  return [...envelope, ...questions, {title: 'Answers without a column', of: restOf}];
}
