/** Submissions as they are sent: right, nearly right, and far from it. All are what JSON can carry. */
import fc from 'fast-check';
import {questionsIn, type FormDefinition, type Question} from '../../src/forms/form.js';
import {stagesOf} from '../../src/forms/stage.js';
import {anonymousEnvelope} from '../../src/submission/envelope.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {rightAnswer, wrongAnswer} from './random-answers.js';

export type How = 'right' | 'nearly right' | 'far from it';
type Json = Record<string, unknown>;

const uuid = '3f0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c11';

const rightEnvelope: Readonly<Record<string, readonly unknown[]>> = {
  submissionId: [uuid, uuid.toUpperCase()],
  packageVersion: ['0.1.0', 'x'.repeat(200), '🦄'.repeat(200)],
  locale: ['en', 'zh-Hant-HK', 'UR'],
  createdAt: [
    '2026-09-14T08:30:00.000Z',
    '2024-02-29T23:59:59Z',
    '2026-09-14T08:30:00.123456789+05:30',
    '0000-01-01T00:00:00-23:59',
    '9999-12-31T23:59:59Z',
  ],
};
const optional: Readonly<Record<string, readonly unknown[]>> = {
  school: ['100000', 'demo', '🦄'.repeat(200)],
  nation: ['england', 'scotland', 'wales', 'northernIreland'],
  phase: ['nursery', 'primary', 'secondary', 'specialist'],
  writtenIn: ['pl', 'other-x-1'],
  subject: [{}, {childId: 'c1', childName: 'Zuzia', respondentId: 'r'}, {childName: '🦄'.repeat(200)}],
  inReplyTo: [uuid],
  replaces: [uuid],
};

const wrongEnvelope: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2,
    7,
    1e21,
    [],
    ['a'],
    {},
    {nonsense: 1},
    {childId: ''},
    {childId: 5},
    '',
    ' ',
    '\0',
    'x',
  ],
  ...[
    'x'.repeat(201),
    '🦄'.repeat(201),
    '\ud800',
    'A',
    'a',
    'b',
    'c',
    'd',
    'England',
    'en_GB',
    'en-',
    'e',
    'ł'.repeat(3),
    `en\0`,
  ],
  ...[`urn:uuid:${uuid}`, uuid.slice(1), `${uuid}0`, `{${uuid}}`, uuid.replaceAll('-', ''), `${uuid}\n`],
  ...['2026-02-30T10:00:00Z', '2023-02-29T10:00:00Z', '1900-02-29T10:00:00Z', '2026-13-01T10:00:00Z'],
  ...['2026-09-14T24:00:00Z', '2026-09-14T23:59:60Z', '2026-09-14T08:30Z', '2026-09-14T08:30:00', '2026-09-14'],
  ...['2026-09-14 08:30:00Z', '2026-09-14t08:30:00z', '2026-09-14T08:30:00+0100', '2026-09-14T08:30:00+24:00'],
  ...['2026-09-14T08:30:00,5Z', '12026-09-14T08:30:00Z', '2026-9-14T08:30:00Z', '２０２６-09-14T08:30:00Z'],
];

const pick = (values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);

const record = (of: typeof optional, requiredKeys: string[]) =>
  fc.record(Object.fromEntries(Object.entries(of).map(([key, values]) => [key, pick(values)])), {requiredKeys});

/** Adds right answers to what is needed until nothing is missed. */
function completed(submission: Json, whole: Json, forms: readonly FormDefinition[]): Json {
  const {problems = []} = parseSubmission(submission, {forms});
  const ids = problems.map(({path}) => path.split('.')[0]!).filter((id) => Object.hasOwn(whole, id));
  const answers = submission.answers as Json;
  const missing = ids.filter((id) => answers[id] !== whole[id]);
  if (!missing.length) return submission;
  const more = Object.fromEntries(missing.map((id) => [id, whole[id]]));
  return completed({...submission, answers: {...answers, ...more}}, whole, forms);
}

/** What a form of this kind may say round its answers. */
function kept(of: typeof optional, {anonymous}: FormDefinition): typeof optional {
  const isKept = (key: string) => !anonymous || Object.hasOwn(anonymousEnvelope.shape, key);
  return Object.fromEntries(Object.entries(of).filter(([key]) => isKept(key)));
}

function rightSubmission(form: FormDefinition, stage: string): fc.Arbitrary<Json> {
  const questions = questionsIn(form, stage);
  const each = (whole: boolean, requiredKeys: string[]) =>
    fc.record(Object.fromEntries(questions.map((one) => [one.id, rightAnswer(one, whole)])), {requiredKeys});
  return fc
    .tuple(
      record(kept(rightEnvelope, form), Object.keys(kept(rightEnvelope, form))),
      record(kept(optional, form), []),
      each(false, []),
      each(
        true,
        questions.map(({id}) => id),
      ),
    )
    .map(([envelope, more, answers, whole]) => {
      const submission = {...envelope, ...more, form: form.id, formVersion: form.version, stage, answers};
      return completed(submission, whole, [form]);
    });
}

const less = (from: Json, key: string): Json => Object.fromEntries(Object.entries(from).filter(([one]) => one !== key));
const more = (to: unknown, key: string, value: unknown): Json => ({...(to as Json), [key]: value});

type Change = (submission: Json) => Json;

const inAnswers =
  (change: Change): Change =>
  ({answers, ...submission}) => ({
    ...submission,
    answers: typeof answers === 'object' && answers ? change(answers as Json) : answers,
  });

function changeOf(questions: readonly Question[]): fc.Arbitrary<Change> {
  const one = fc.constantFrom(...questions);
  const id = one.map((question) => question.id);
  const key = fc.constantFrom(
    ...Object.keys({...rightEnvelope, ...optional, form: 0, formVersion: 0, stage: 0, answers: 0}),
  );
  const unknown = fc.constantFrom('nonsense', '__proto__', 'toString', 'constructor', '', 'YourName', 'by');
  const wrong = one.chain((question) =>
    wrongAnswer(question).map(
      (answer): Change =>
        (all) =>
          more(all, question.id, answer),
    ),
  );
  const right = one.chain((question) =>
    rightAnswer(question).map(
      (answer): Change =>
        (all) =>
          more(all, question.id, answer),
    ),
  );
  return fc.oneof(
    {weight: 12, arbitrary: wrong.map(inAnswers)},
    {weight: 4, arbitrary: right.map(inAnswers)},
    {weight: 4, arbitrary: id.map((name) => inAnswers((all) => less(all, name)))},
    {
      weight: 1,
      arbitrary: fc
        .tuple(unknown, pick(['x', null, '', {}]))
        .map(([name, value]) => inAnswers((all) => more(all, name, value))),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(key, pick(wrongEnvelope)).map(
        ([name, value]) =>
          (all: Json) =>
            more(all, name, value),
      ),
    },
    {weight: 1, arbitrary: fc.constant<Change>((all) => more(all, 'formVersion', Number(all.formVersion) + 1))},
    {weight: 1, arbitrary: key.map((name) => (all: Json) => less(all, name))},
    {weight: 1, arbitrary: unknown.map((name) => (all: Json) => more(all, name, 'x'))},
  );
}

function submissionOf(form: FormDefinition, stage: string): fc.Arbitrary<{readonly how: How; readonly json: unknown}> {
  const right = rightSubmission(form, stage);
  const changed = (how: How, maxLength: number) =>
    fc
      .tuple(right, fc.array(changeOf(questionsIn(form, stage)), {minLength: 1, maxLength}))
      .map(([json, changes]) => ({how, json: changes.reduce((now, change) => change(now), json)}));
  return fc.oneof(
    {weight: 6, arbitrary: right.map((json) => ({how: 'right' as const, json: json}))},
    {weight: 10, arbitrary: changed('nearly right', 1)},
    {weight: 3, arbitrary: changed('far from it', 6)},
    {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3}).map((json) => ({how: 'far from it' as const, json}))},
  );
}

/**
 * Submissions of one form, of all of its stages.
 *
 * @param form the definition
 */
export const randomSubmission = (form: FormDefinition): fc.Arbitrary<{readonly how: How; readonly json: unknown}> =>
  fc
    .oneof(...Object.keys(stagesOf(form)).map((stage) => submissionOf(form, stage)))
    .map(({how, json}) => ({how, json: JSON.parse(JSON.stringify(json)) as unknown}));
