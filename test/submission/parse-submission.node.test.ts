import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {trip} from '../support/forms.js';
import {packing} from '../support/packing-form.js';
import {submissionId, submissionOf} from '../support/submissions.js';

const problemsOf = (answers: Readonly<Record<string, unknown>>, more = {}) =>
  parseSubmission(submissionOf(answers, more)).problems;
const accepts = (answers: Readonly<Record<string, unknown>>, more = {}) =>
  assert.deepEqual(parseSubmission(submissionOf(answers, more)), {submission: submissionOf(answers, more)});
const one = (path: string, key: string, params = {}) => [{path, key, params}];

describe('a submission that is right', () => {
  it('is read from text and from a value alike', () => {
    assert.deepEqual(parseSubmission(JSON.stringify(submissionOf())), {submission: submissionOf()});
    assert.deepEqual(parseSubmission(submissionOf()), {submission: submissionOf()});
  });
  it('is one and the same in whichever letters its id is written', () =>
    assert.deepEqual(parseSubmission(submissionOf({}, {submissionId: submissionId.toUpperCase()})), {
      submission: submissionOf(),
    }));
  it('may say all that an envelope can say', () =>
    accepts(
      {goodAt: 'Klocki'},
      {
        school: '100000',
        nation: 'northernIreland',
        phase: 'specialist',
        writtenIn: 'zh-Hant-HK',
        subject: {childId: 'c1', childName: 'Zuzia', respondentId: 'r-1'},
        inReplyTo: submissionId,
        replaces: submissionId,
      },
    ));
  it('may be dated with an offset', () => accepts({}, {createdAt: '2026-09-14T09:30:00+01:00'}));
  it('may be of another stage', () => accepts({}, {stage: 'c'}));
  it('holds text by the one rule, however deep, and is otherwise byte for byte', () => {
    const typed = submissionOf({goodAt: 'a\r\nb\0 e\u0301 '}, {subject: {childName: 'Z\0'}});
    const {submission} = parseSubmission(typed);
    assert.equal(submission?.answers.goodAt, 'a\nb e\u0301 ');
    assert.equal(submission?.subject?.childName, 'Z');
    assert.equal(typed.answers.goodAt, 'a\r\nb\0 e\u0301 ', 'what was given is not changed');
  });
  it('has a lone surrogate replaced, which UTF-8 cannot carry', () =>
    assert.equal(
      parseSubmission('{"submissionId"' + JSON.stringify(submissionOf()).slice(15).replace('Ewa Żak', '\\ud83d'))
        .submission?.answers.yourName,
      '\ufffd',
    ));
  it('is read by the form that is given, in the place of ours', () => {
    const body = submissionOf({going: 'no'}, {form: 'trip', formVersion: 2, answers: {going: 'no'}});
    assert.deepEqual(parseSubmission(body, {forms: [trip]}), {submission: body});
    assert.deepEqual(parseSubmission(body).problems, one('form', 'unknown'));
    assert.deepEqual(parseSubmission(submissionOf(), {forms: [trip]}).problems, one('form', 'unknown'));
  });
});

describe('an answer', () => {
  it('is not refused because its question was not asked', () =>
    accepts({
      homeWords: 'mniam',
      changeFeeling: 'ok',
      contactEmail: 'e@example.com',
      whichChild: 'c1',
      childName: 'Z',
    }));
  it('of a code that the school supplies may be any text up to 100', () => {
    accepts({whichChild: 'pupil #7 / __proto__'});
    assert.deepEqual(problemsOf({whichChild: 'a'.repeat(101)}), one('whichChild', 'tooLong', {max: 100}));
  });
  it('in many code points fits where JSON Schema says so', () => {
    accepts({goodAt: '🦄'.repeat(1000)});
    assert.deepEqual(problemsOf({goodAt: '🦄'.repeat(1001)}), one('goodAt', 'tooLong', {max: 1000}));
  });
  const wrong: [string, unknown, string, object?][] = [
    ['goodAt', 7, 'kind'],
    ['goodAt', true, 'kind'],
    ['goodAt', ['a'], 'kind'],
    ['goodAt', {text: 'a'}, 'kind'],
    ['goodAt', 'x'.repeat(1_000_000), 'tooLong', {max: 1000}],
    ['sleep', ['mixed'], 'code'],
    ['sleep', 'sometimes', 'code'],
    ['sleep', '__proto__', 'code'],
    ['sleep', 0, 'code'],
    ['hardParts', 'lessons', 'kind'],
    ['hardParts', {0: 'lessons'}, 'kind'],
    ['hardParts', ['lessons', 'constructor'], 'code'],
    ['hardParts', ['lessons', 'lessons'], 'code'],
    ['hardParts', ['none', 'lessons'], 'exclusive'],
    ['hardParts', [['lessons']], 'code'],
    ['mattersMost', ['friends', 'health', 'talents', 'learning'], 'tooMany', {max: 3}],
    ['contactPhone', 'call me', 'format'],
    ['contactEmail', 'ewa', 'format'],
  ];
  for (const [path, answer, key, params = {}] of wrong)
    it(`${JSON.stringify(answer).slice(0, 40)} to ${path} is a problem there: ${key}`, () => {
      const problems = problemsOf({[path]: answer});
      assert.deepEqual(
        problems?.map((problem) => problem.path),
        [path],
      );
      if (!(path === 'sleep' && typeof answer !== 'string')) assert.deepEqual(problems, one(path, key, params));
    });
  it('that nobody asks is refused by name', () => {
    for (const key of ['gone', '__proto__', 'constructor', 'toString', 'good-at', '']) {
      const json = JSON.stringify(submissionOf()).replace('"answers":{', `"answers":{${JSON.stringify(key)}:"x",`);
      assert.deepEqual(parseSubmission(json).problems, one(key, 'unknown'));
    }
  });
  it('that is wrong is told with all others, in the order of the form', () =>
    assert.deepEqual(
      problemsOf({gone: 1, sleep: 'x', goodAt: 1, yourName: ''})?.map(({path, key}) => `${path} ${key}`),
      ['yourName required', 'goodAt kind', 'sleep code', 'gone unknown'],
    ));
});

describe('a blank answer', () => {
  for (const blank of ['', ' \n', null, undefined, []])
    it(`${JSON.stringify(blank)} is no answer where one is needed`, () =>
      assert.deepEqual(problemsOf({yourName: blank}), one('yourName', 'required')));
  for (const [path, blank] of [
    ['goodAt', []],
    ['hardParts', ''],
    ['sleep', []],
    ['goodAt', null],
  ] as const)
    it(`${JSON.stringify(blank)} is not stored as the answer to ${path}, which is of another kind`, () => {
      const {submission, problems} = parseSubmission(submissionOf({[path]: blank}));
      assert.ok(problems ?? !Object.hasOwn(submission.answers, path));
    });
});

describe('a needed answer', () => {
  it('is missed in the form that always needs it', () =>
    assert.deepEqual(parseSubmission(submissionOf({}, {answers: {}})).problems, one('yourName', 'required')));
  it('is missed where the answers themselves show the question', () => {
    assert.deepEqual(problemsOf({replyWanted: 'yesSoon', replyBy: 'text'}), one('contactPhone', 'required'));
    assert.deepEqual(
      problemsOf({replyWanted: 'yesSoon', replyBy: 'email', contactEmail: ' '}),
      one('contactEmail', 'required'),
    );
  });
  it('is not missed where they do not', () => {
    accepts({replyWanted: 'yesSoon', replyBy: 'inPerson'});
    accepts({replyWanted: 'noNeed'});
  });
  it('is not missed where only the school knew whether it was asked', () => accepts({}));
  it('is not missed in a chain that the answers do not show', () =>
    assert.equal(problemsOf({replyWanted: 'noNeed', replyBy: 'text'}), undefined));

  const problemsOfPacking = (things: unknown, stage = 'a') =>
    parseSubmission(submissionOf({}, {form: 'packing', stage, answers: {things}}), {forms: [packing]}).problems;
  it('is missed where an item of a list shows the question', () =>
    assert.deepEqual(
      problemsOfPacking([{what: 'coat'}, {what: 'medicine', name: 'Syrup'}]),
      one('whoGives', 'required'),
    ));
  it('is not missed where no item does, or only one with an answer that itself was not asked', () => {
    for (const things of [[{what: 'coat'}], [{what: 'medicine'}], [{what: 'coat', name: 'Syrup'}], []])
      assert.equal(problemsOfPacking(things), undefined, JSON.stringify(things));
  });
  it('is not missed where items are none at all: then only that is said', () => {
    for (const things of ['coat', [null], ['coat'], {name: 'Syrup'}])
      assert.equal(
        problemsOfPacking(things)?.some(({path}) => path === 'whoGives'),
        false,
        JSON.stringify(things),
      );
  });
  it('is not missed where the list was answered in another stage', () =>
    assert.deepEqual(
      parseSubmission(submissionOf({}, {form: 'packing', stage: 'b', answers: {}}), {forms: [packing]}).problems,
      undefined,
    ));
});

describe('another version of a form', () => {
  it('that is higher is taken with what we cannot know, and marked', () => {
    const body = submissionOf({brandNew: 'x', sleep: 'newCode', list: [{a: 'b', n: 1, t: true}]}, {formVersion: 2});
    assert.deepEqual(parseSubmission(body), {submission: body, unchecked: true});
  });
  it('that is lower than any that is known is refused', () =>
    assert.deepEqual(
      parseSubmission({...submissionOf({}, {form: 'trip'}), answers: {}}, {forms: [trip]}).problems,
      one('formVersion', 'unknown'),
    ));
  const strange: [string, unknown][] = [
    ['a key with a dot', {'a.b': 'x'}],
    ['a key called constructor', JSON.parse('{"constructor": "x"}')],
    ['a key called __proto__', JSON.parse('{"__proto__": "x"}')],
    ['__proto__ inside', JSON.parse('{"a": {"__proto__": 1}}')],
    ['nothing in a list', {a: [null]}],
    ['a text of 20,001 letters', {a: 'x'.repeat(20_001)}],
    ['groups in groups in groups', {a: [[[[['x']]]]]}],
    ['a list of 501', {a: Array(501).fill('x')}],
    ['501 answers', Object.fromEntries(Array.from({length: 501}, (_, index) => [`a${index}`, 'x']))],
  ];
  for (const [what, answers] of strange)
    it(`is refused with ${what}`, () => {
      const {problems = []} = parseSubmission(submissionOf({}, {formVersion: 9, answers}));
      assert.ok(problems.length > 0 && problems.every(({key}) => key === 'kind'));
    });
  it('of the form that we know best is the first', () => assert.equal(parentQuestionnaire.version, 1));
});
