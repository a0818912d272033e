import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {submissionOf} from '../support/submissions.js';

const paths = (body: unknown) => parseSubmission(body).problems?.map(({path, key}) => `${path} ${key}`);
const json = JSON.stringify(submissionOf());

describe('an envelope', () => {
  for (const key of [
    'submissionId',
    'form',
    'formVersion',
    'packageVersion',
    'locale',
    'stage',
    'createdAt',
    'answers',
  ])
    it(`without ${key} is refused, and says so`, () => {
      const rest = {...submissionOf()} as Record<string, unknown>;
      delete rest[key];
      assert.equal(paths(rest)?.[0]?.split(' ')[0], key);
    });
  const wrong: [string, unknown][] = [
    ['submissionId', '1'],
    ['submissionId', 'zf0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c11'],
    ['form', ''],
    ['form', '__proto__'],
    ['form', 'constructor'],
    ['form', 'gone'],
    ['form', 'x'.repeat(201)],
    ['formVersion', 0],
    ['formVersion', -1],
    ['formVersion', 1.5],
    ['formVersion', '1'],
    ['formVersion', 1e300],
    ['locale', 'pl_PL'],
    ['locale', ''],
    ['stage', 'd'],
    ['createdAt', 'today'],
    ['createdAt', '2026-02-30T10:00:00Z'],
    ['createdAt', 1],
    ['answers', 'x'],
    ['answers', ['x']],
    ['answers', null],
    ['school', ''],
    ['school', 1],
    ['nation', 'ireland'],
    ['phase', 'constructor'],
    ['writtenIn', '<b>'],
    ['subject', 'c1'],
    ['inReplyTo', 'x'],
    ['replaces', ''],
  ];
  for (const [key, value] of wrong)
    it(`with ${key} ${JSON.stringify(value).slice(0, 30)} is refused under that key`, () =>
      assert.equal(paths(submissionOf({}, {[key]: value}))?.[0]?.split(' ')[0], key));
  it('with a version that is too small is of a wrong kind, and no list', () =>
    assert.deepEqual(paths(submissionOf({}, {formVersion: 0})), ['formVersion kind']));
  for (const key of ['extra', 'Answers', '__proto__', 'constructor', 'reference'])
    it(`with the unknown key ${key} is refused by name`, () =>
      assert.deepEqual(paths(json.replace('{', `{${JSON.stringify(key)}:"x",`)), [`${key} unknown`]));
  it('with an unknown key in its subject is refused by name', () =>
    assert.deepEqual(paths(submissionOf({}, {subject: {childID: 'c1'}})), ['subject.childID unknown']));
});

describe('a body that is no submission', () => {
  const bodies: [string, unknown][] = [
    ['cut short', json.slice(0, -5)],
    ['empty', ''],
    ['HTML', '<!doctype html><title>Login</title>'],
    ['two at once', json + json],
    ['a list of them', `[${json}]`],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"text"'],
    ['undefined', undefined],
    ['a function', () => 1],
    ['100,000 brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100,000 braces in an answer', json.replace('"Ewa Żak"', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))],
  ];
  for (const [what, body] of bodies)
    it(`(${what}) is refused as a whole, without throwing`, () => assert.deepEqual(paths(body), [' kind']));

  it('but 1 MB of one answer is a problem of that answer', () =>
    assert.deepEqual(paths(submissionOf({helps: '🦄'.repeat(250_000)})), ['helps tooLong']));
  it('but 1 MB of one name is a problem of that name', () =>
    assert.deepEqual(paths(submissionOf({}, {school: 'x'.repeat(1_000_000)})), ['school tooLong']));
  it('but a name is counted in code points here as everywhere', () => {
    assert.equal(paths(submissionOf({}, {subject: {childName: '🦄'.repeat(200)}})), undefined);
    assert.deepEqual(paths(submissionOf({}, {subject: {childName: '🦄'.repeat(201)}})), ['subject.childName tooLong']);
  });

  const many = (count: number) => Object.fromEntries(Array.from({length: count}, (_, index) => [`k${index}`, 1]));
  for (const [where, body] of [
    ['the envelope', {...submissionOf(), ...many(100_000)}],
    ['the answers', submissionOf(many(100_000))],
    ['the subject', submissionOf({}, {subject: many(100_000)})],
  ] as const)
    it(`with 100,000 unknown keys in ${where} takes time by their number and not by its square`, () => {
      const started = performance.now();
      assert.equal(parseSubmission(body).problems?.length, 100_000);
      assert.ok(performance.now() - started < 5000, 'the square takes 10 s and more, the number itself 0.2 s');
    });

  it('may be anything at all: the reader answers, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.jsonValue({maxDepth: 6}), fc.anything({withNullPrototype: true})),
        (body) => {
          const {problems = []} = parseSubmission(body);
          assert.ok(problems.length > 0);
        },
      ),
      {numRuns: 200},
    );
  });
  it('may be a right one with anything in one place: never throws, and never takes what is not text, codes or lists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(submissionOf())), fc.jsonValue({maxDepth: 3}), (key, value) => {
        const {submission, problems} = parseSubmission(submissionOf({}, {[key]: value}));
        assert.ok(
          problems ? problems.every((problem) => problem.path.startsWith(key) || key === 'answers') : submission,
        );
      }),
      {numRuns: 200},
    );
  });
});
