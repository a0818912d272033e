import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {FormSession} from '../../src/session/session.js';
import {neededEntries, parentSession} from '../support/forms.js';

const long = 'a'.repeat(1001);
const tooLong = (path: string) => ({path, key: 'tooLong', params: {max: 1000}});
const required = (path: string) => ({path, key: 'required', params: {}});

describe('checking', () => {
  it('finds nothing in a form that nobody has checked yet', () => {
    const session = parentSession({goodAt: long});
    assert.deepEqual(session.problems, []);
    assert.equal(session.isValid, false);
    assert.deepEqual(session.problems, [], 'asking whether it is valid shows nothing');
  });
  it('finds all problems in the order of the form, not of the entries', () => {
    const session = parentSession({helps: long, goodAt: long, yourName: 'Ewa'});
    assert.deepEqual(session.check(), [required('childName'), tooLong('goodAt'), tooLong('helps')]);
  });
  it('of one page finds only its problems', () =>
    assert.deepEqual(parentSession({goodAt: long}).check(['goodAt', 'enjoys']), [tooLong('goodAt')]));
  it('never touches what is hidden', () => {
    const session = parentSession({...neededEntries, homeWords: long, contactEmail: 'x'});
    assert.deepEqual(session.check(), []);
    assert.deepEqual(session.check(['homeWords']), []);
  });
  it('lets everything be blank that is not needed', () => assert.deepEqual(parentSession(neededEntries).check(), []));
  it('counts space as blank where an answer is needed', () =>
    assert.deepEqual(parentSession({...neededEntries, yourName: ' \u00a0'}).check(), [required('yourName')]));
  it('needs a phone number only from a family that wants a call', () => {
    const session = parentSession({...neededEntries, replyWanted: 'yesSoon', replyBy: 'phoneCall'});
    assert.deepEqual(session.check(), [required('contactPhone')]);
    session.enter('replyBy', 'inPerson');
    assert.deepEqual(session.problems, []);
    assert.equal(session.isValid, true);
  });
  for (const [path, entry, key] of [
    ['sleep', '__proto__', 'code'],
    ['sleep', 'constructor', 'code'],
    ['hardParts', ['lessons', 'nonsense'], 'code'],
    ['hardParts', ['lessons', 'none'], 'exclusive'],
    ['mattersMost', ['friends', 'health', 'talents', 'learning'], 'tooMany'],
  ] as const)
    it(`finds ${JSON.stringify(entry)} in ${path}: ${key}`, () =>
      assert.deepEqual(
        parentSession({...neededEntries, [path]: entry})
          .check()
          .map((problem) => [problem.path, problem.key]),
        [[path, key]],
      ));
  it('counts 1,000 emoji as 1,000 characters', () => {
    assert.deepEqual(parentSession({...neededEntries, goodAt: '🦄'.repeat(1000)}).check(), []);
    assert.deepEqual(parentSession({...neededEntries, goodAt: '🦄'.repeat(1001)}).check(), [tooLong('goodAt')]);
  });
});

describe('a form that may be left blank as a whole', () => {
  it('is blank until a person answers something that is asked, and again when it is taken back', () => {
    const session = parentSession();
    assert.equal(session.isBlank, true);
    session.enter('goodAt', ' ');
    assert.equal(session.isBlank, true, 'space is no answer');
    session.enter('goodAt', 'Counting cars');
    assert.equal(session.isBlank, false);
    session.clear('goodAt');
    assert.equal(session.isBlank, true);
  });
  it('does not count what the school knew already, until it is changed', () => {
    const session = new FormSession(parentQuestionnaire, {context: {parentName: 'Ewa'}});
    assert.deepEqual([session.isBlank, session.answers()], [true, {yourName: 'Ewa'}]);
    session.enter('yourName', 'Ewa N.');
    assert.equal(session.isBlank, false);
  });
  it('does not count what is hidden', () => {
    const session = parentSession({howChildTells: ['other'], howChildTellsOther: 'By drawing'});
    session.clear('howChildTells');
    assert.equal(session.isBlank, true);
  });
});

describe('after a check', () => {
  it('an answer put right loses its problem at once', () => {
    const session = parentSession({...neededEntries, goodAt: long});
    session.check();
    session.enter('goodAt', 'Lego');
    assert.deepEqual(session.problems, []);
  });
  it('an answer that is still wrong keeps its problem, in the words of what is wrong now', () => {
    const session = parentSession({childName: 'Z'});
    session.check();
    session.enter('yourName', 'a'.repeat(101));
    assert.deepEqual(session.problems, [{path: 'yourName', key: 'tooLong', params: {max: 100}}]);
  });
  it('nothing is said while a person types what was not wrong', () => {
    const session = parentSession({childName: 'Z'});
    session.check();
    session.enter('goodAt', long);
    assert.deepEqual(session.problems, [required('yourName')]);
  });
  it('nor what was put right and is wrong again, until the next check', () => {
    const session = parentSession({...neededEntries, goodAt: long});
    session.check();
    session.enter('goodAt', 'Lego');
    session.enter('goodAt', long);
    assert.deepEqual(session.problems, []);
    assert.deepEqual(session.check(), [tooLong('goodAt')]);
  });
  it('a question that goes takes its problem with it, and comes back without one', () => {
    const session = parentSession({...neededEntries, homeSchoolSame: 'harderHome', homeSchoolMore: long});
    session.check();
    session.enter('homeSchoolSame', 'same');
    assert.deepEqual(session.problems, []);
    session.enter('homeSchoolSame', 'harderHome');
    assert.deepEqual(session.problems, []);
  });
  it('clearing a wrong answer puts it right', () => {
    const session = parentSession({...neededEntries, sleep: 'nonsense'});
    session.check();
    session.clear('sleep');
    assert.deepEqual(session.problems, []);
  });
  it('a problem is a key with numbers, and never a sentence', () => {
    const problems = parentSession({goodAt: long, sleep: 'x'}).check();
    for (const {key, params} of problems) {
      assert.match(key, /^[a-z][A-Za-z]*$/);
      assert.ok(
        Object.values(params).every((value) => typeof value === 'number'),
        key,
      );
    }
  });
  it('a problem never holds what the family wrote', () => {
    const session = parentSession({
      yourName: 'secret'.repeat(30),
      sleep: 'secret',
      contactEmail: 'secret',
      replyWanted: 'yesSoon',
      replyBy: 'email',
    });
    assert.ok(!JSON.stringify(session.check()).includes('secret'));
  });
});

describe('problems from the school’s receiver', () => {
  it('stand on their questions, and go when the answer is put right', () => {
    const session = parentSession({...neededEntries, goodAt: 'Lego'});
    session.setProblems([tooLong('goodAt'), {path: 'school', key: 'unknown', params: {}}]);
    assert.deepEqual(session.problem('goodAt'), tooLong('goodAt'));
    session.enter('goodAt', 'Less');
    assert.deepEqual(session.problems, [{path: 'school', key: 'unknown', params: {}}]);
  });
  it('wake the questions that have one, and those that had one', () => {
    const session = parentSession({childName: 'Z', goodAt: long});
    session.check();
    const woken: string[] = [];
    for (const id of ['yourName', 'goodAt', 'helps', 'enjoys']) session.watch(id, () => woken.push(id));
    session.setProblems([tooLong('helps')]);
    assert.deepEqual(woken.sort(), ['goodAt', 'helps', 'yourName']);
  });
  it('about something that is no question do not stop a family from typing', () => {
    const session = parentSession(neededEntries);
    session.setProblems([
      {path: '', key: 'kind', params: {}},
      {path: 'gone', key: 'unknown', params: {}},
    ]);
    session.enter('goodAt', 'Lego');
    assert.equal(session.problems.length, 2);
    assert.doesNotThrow(() => session.enter('gone', 'x'));
  });
});

describe('what is typed', () => {
  for (const [path, entry] of [
    ['goodAt', ['lessons']],
    ['goodAt', [{a: 'b'}]],
    ['hardParts', 'lessons'],
    ['sleep', ['mixed']],
  ] as const)
    it(`${JSON.stringify(entry)} is never sent as the answer to ${path}, which is of another kind`, () => {
      const session = parentSession({...neededEntries, [path]: entry});
      assert.ok(!(path in session.answers()) || session.check().some((problem) => problem.path === path));
    });
  it('is made well-formed as it is entered', () => {
    const session = parentSession({goodAt: 'a\r\nb\0\ud83d'});
    assert.equal(session.entry('goodAt'), 'a\nb\ufffd');
  });
  for (const path of ['__proto__', 'constructor', 'gone', 'goodAt.0.x', '__proto__.0.polluted'])
    it(`at the path ${path} reaches no answer and no object`, () => {
      const session = parentSession(neededEntries);
      session.enter(path, 'x');
      session.clear(path);
      assert.deepEqual(session.answers(), neededEntries);
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });
  it('may be 10,000 right-to-left letters and joined emoji: the words stay, and the limit is said', () => {
    const words = 'ا👩‍👩‍👧'.repeat(1667);
    const session = parentSession({...neededEntries, anythingElse: words});
    assert.deepEqual(session.check(), [{path: 'anythingElse', key: 'tooLong', params: {max: 2000}}]);
    assert.equal(session.entry('anythingElse'), words);
  });
});
