import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Context} from '../../src/forms/context.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {FormSession} from '../../src/session/session.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parentSession, twoChildren} from '../support/forms.js';

const about = {whichChild: 'c1', goodAt: 'Zuzia’s secret', sleep: 'mixed', yourName: 'Ewa'} as const;
const family = {
  yourName: 'Ewa',
  yourRelationship: 'parent',
  replyBy: 'text',
  contactPhone: '07700 900 982',
  contactEmail: 'ewa@example.com',
  formHelper: 'noOne',
};
const offers = new Map(Object.entries(family));
const next = (options: {context?: Context} = {}) =>
  new FormSession(parentQuestionnaire, {offers, context: twoChildren, ...options});

describe('the child that a form is about', () => {
  it('is the only one that the school knows', () =>
    assert.deepEqual(parentSession({}, {context: {children: [{id: 'c1', name: 'Zuzia'}]}}).child, {
      id: 'c1',
      name: 'Zuzia',
    }));
  it('is the one that was selected', () =>
    assert.equal(parentSession({whichChild: 'c2'}, {context: twoChildren}).child.name, 'Jaś'));
  it('is nobody until one is selected, or when it is nobody’s code', () => {
    assert.deepEqual(parentSession({}, {context: twoChildren}).child, {});
    assert.deepEqual(parentSession({whichChild: '__proto__'}, {context: twoChildren}).child, {});
  });
  it('is the name that was typed, without a code', () =>
    assert.deepEqual(parentSession({childName: 'Zuzia'}).child, {name: 'Zuzia'}));
  it('is nobody while the name is blank', () => assert.deepEqual(parentSession({childName: ' '}).child, {}));
});

describe('for the next child', () => {
  it('what is offered again is about the family, and what DESIGN.md names', () =>
    assert.deepEqual(parentQuestionnaire.offerAgain, [
      'yourName',
      'yourRelationship',
      'formHelper',
      'replyBy',
      'contactPhone',
      'contactEmail',
    ]));
  it('nothing is filled in silently', () => {
    const session = next();
    assert.equal(session.entries.size, 0);
    assert.deepEqual(session.answers(), {});
    assert.deepEqual(session.offers, offers);
  });
  it('an offer that was not accepted is not sent', () => {
    const session = next();
    session.enter('whichChild', 'c2');
    session.enter('yourName', 'Ewa');
    const {answers} = createSubmission(session, {submissionId: 'x', locale: 'pl'});
    assert.deepEqual(answers, {whichChild: 'c2', yourName: 'Ewa'});
  });
  it('an offer is not enough where an answer is needed', () =>
    assert.deepEqual(next().check(['yourName']), [{path: 'yourName', key: 'required', params: {}}]));
  it('an offer goes once there is an entry, whatever it is', () => {
    const session = next();
    session.enter('yourName', 'Adam');
    assert.equal(session.offers.has('yourName'), false);
    assert.equal(session.offers.size, 5);
  });
  it('one session’s offers are not another’s', () => {
    next().enter('yourName', 'Adam');
    assert.equal(offers.size, 6);
  });
  it('nothing of the first child is in the second one’s form', () => {
    const first = parentSession(about, {context: twoChildren});
    first.check();
    const second = next();
    for (const id of parentQuestionnaire.questions.map((question) => question.id))
      assert.equal(second.entry(id), undefined, id);
    assert.deepEqual([second.problems, second.child], [[], {}]);
    assert.deepEqual(first.answers(), about, 'nor does the second one change the first');
  });
});

describe('what the school knows', () => {
  const known = {parentName: 'Ewa', parentPhone: '12345', parentEmail: 'e@example.com'};

  it('is filled in for the family to change', () => {
    const session = parentSession({replyWanted: 'yesSoon', replyBy: 'phoneCall'}, {context: known});
    assert.deepEqual([session.answers().yourName, session.answers().contactPhone], ['Ewa', '12345']);
    session.enter('yourName', 'Ewa Żak');
    assert.equal(session.answers().yourName, 'Ewa Żak');
  });
  it('does not come back once the family has taken it out', () => {
    const session = parentSession({yourName: ''}, {context: known});
    session.configure({context: {...known, schoolName: 'Oak'}});
    assert.equal(session.entry('yourName'), '');
  });
  it('does not come back once the family has cleared it', () => {
    const session = parentSession({}, {context: known});
    session.clear('yourName');
    session.configure({onePerPage: true});
    assert.ok(!session.entry('yourName'));
  });
  it('never replaces what the family has typed', () => {
    const session = parentSession({yourName: 'Adam'});
    session.configure({context: known});
    assert.equal(session.entry('yourName'), 'Adam');
  });
  it('is filled in when it comes later than the form', () => {
    const session = parentSession({goodAt: 'Lego'});
    session.configure({context: known});
    assert.equal(session.entry('yourName'), 'Ewa');
  });
  it('is nothing where it is blank or no text', () => {
    const odd = {parentName: '', parentPhone: 12345} as unknown as Context;
    assert.equal(parentSession({}, {context: odd}).entries.size, 0);
  });
});

describe('what a family last sent', () => {
  const lastAnswers = {
    date: '2026-09-01',
    answers: {
      goodAt: 'Lego\r\n',
      sleep: 'mixed',
      mattersMost: ['friends'],
      yourName: 'Ewa',
      gone: 'x',
      constructor: 'y',
      helps: 7,
      enjoys: null,
    },
  };
  const kept = {goodAt: 'Lego\n', sleep: 'mixed', mattersMost: ['friends'], yourName: 'Ewa'};

  it('is there to be changed, but for what is no answer of this form', () =>
    assert.deepEqual(Object.fromEntries(parentSession({}, {context: {lastAnswers}}).entries), kept));
  it('is there for an only child too', () =>
    assert.equal(
      parentSession({}, {context: {lastAnswers, children: [{id: 'c1', name: 'Z'}]}}).entry('goodAt'),
      'Lego\n',
    ));
  it('is not used where it could be about another child', () =>
    assert.equal(parentSession({}, {context: {lastAnswers, ...twoChildren}}).entries.size, 0));
  it('never replaces what somebody has begun to answer', () => {
    const session = parentSession({goodAt: 'Chess'});
    session.configure({context: {lastAnswers}});
    assert.equal(session.entry('goodAt'), 'Chess');
  });
  it('is used though the school has filled in a name before it came', () => {
    const session = parentSession({}, {context: {parentName: 'Ewa'}});
    session.configure({context: {parentName: 'Ewa', lastAnswers}});
    assert.equal(session.entry('goodAt'), 'Lego\n');
  });
  it('wins over what the school has in its own list', () =>
    assert.equal(parentSession({}, {context: {lastAnswers, parentName: 'E. Zak'}}).entry('yourName'), 'Ewa'));
  it('does not come back after the family has cleared all of it', () => {
    const context = {lastAnswers: {date: '2026-09-01', answers: {sleep: 'mixed'}}};
    const session = parentSession({}, {context});
    session.clear('sleep');
    session.configure({context: {...context, schoolName: 'Oak'}});
    assert.equal(session.entry('sleep'), undefined);
  });
});

describe('a host that sets the answers', () => {
  it('replaces what was there, problems too', () => {
    const session = parentSession({sleep: 'mixed', goodAt: 'a'.repeat(1001)});
    session.check();
    session.setAnswers({helps: 'Time'});
    assert.deepEqual([session.answers(), session.problems], [{helps: 'Time'}, []]);
  });
  it('reads back what it set', () => {
    const session = parentSession();
    session.setAnswers(about);
    session.configure({context: twoChildren});
    assert.deepEqual(session.answers(), about);
  });
  it('cannot reach an object with a strange key', () => {
    const session = parentSession();
    session.setAnswers(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": "x"}') as Record<string, unknown>);
    assert.equal(session.entries.size, 0);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
