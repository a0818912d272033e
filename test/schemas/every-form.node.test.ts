import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {$ZodObject} from 'zod/v4/core';
import {checkValue} from '../../src/schemas/check.js';
import {communicationMethod} from '../../src/schemas/communication-method.js';
import {factsOf, shapeOf} from '../../src/schemas/facts.js';
import {howIsToday} from '../../src/schemas/how-is-today.js';
import {howWeListen} from '../../src/schemas/how-we-listen.js';
import {meetingFollowUp} from '../../src/schemas/meeting-follow-up.js';
import {parentQuestionnaire} from '../../src/schemas/parent-questionnaire.js';
import {preMeetingPreferences} from '../../src/schemas/pre-meeting-preferences.js';
import {reasonableAdjustments} from '../../src/schemas/reasonable-adjustments.js';
import {talkInstead} from '../../src/schemas/talk-instead.js';

/** Each form with what is needed whatever else is answered; a form of several stages leaves that to its stages. */
const forms: Readonly<Record<string, {schema: $ZodObject; needed: readonly string[]}>> = {
  parentQuestionnaire: {schema: parentQuestionnaire, needed: ['yourName']},
  preMeetingPreferences: {schema: preMeetingPreferences, needed: ['yourName']},
  reasonableAdjustments: {schema: reasonableAdjustments, needed: []},
  communicationMethod: {schema: communicationMethod, needed: ['yourName', 'channelFirst']},
  meetingFollowUp: {schema: meetingFollowUp, needed: []},
  howIsToday: {schema: howIsToday, needed: []},
  talkInstead: {schema: talkInstead, needed: ['yourName']},
  howWeListen: {schema: howWeListen, needed: []},
};

const everyLeaf = Object.entries(forms).flatMap(([form, {schema}]) =>
  Object.entries(shapeOf(schema)).map(([id, leaf]) => ({form, id, leaf, facts: factsOf(leaf)!})),
);
const problems = (schema: $ZodObject, answers: unknown) => checkValue(schema, answers, '');

describe('the schemas of the forms', () => {
  for (const [form, {schema, needed}] of Object.entries(forms)) {
    it(`${form} needs ${needed.join(' and ') || 'nothing whatever else is answered'}`, () =>
      assert.deepEqual(
        Object.entries(shapeOf(schema)).flatMap(([id, leaf]) => (factsOf(leaf)!.required ? [id] : [])),
        needed,
      ));
    it(`${form} refuses a question that it does not ask`, () =>
      assert.ok(problems(schema, {extra: 'x'}).some(({path, key}) => path === 'extra' && key === 'unknown')));
  }

  it('hold only leaves that are understood, in lists too', () => {
    const inside = everyLeaf.flatMap(({id, facts}) =>
      Object.entries(facts.item ?? {}).map(([part, leaf]) => ({id: `${id}.${part}`, facts: factsOf(leaf)})),
    );
    assert.deepEqual(
      [...everyLeaf, ...inside].filter(({facts}) => !facts).map(({id}) => id),
      [],
    );
  });

  it('give every choice of “something else” a box to say what', () =>
    assert.deepEqual(
      everyLeaf
        .filter(({facts}) => facts.codes.includes('other') || facts.format === 'language')
        .filter(({form, id}) => factsOf(shapeOf(forms[form]!.schema)[`${id}Other`]!)?.max !== 200)
        .map(({id}) => id),
      [],
    ));

  it('take the same answer to the same question in every form', () => {
    const first = new Map<string, unknown>();
    for (const {id, facts} of everyLeaf) {
      const same = {...facts, required: undefined};
      assert.deepEqual(same, first.get(id) ?? same, id);
      first.set(id, same);
    }
  });

  it('take an exclusive code alone, and refuse it beside any other', () => {
    const exclusives = everyLeaf.filter(({facts}) => facts.exclusive.length);
    assert.ok(exclusives.length > 20);
    for (const {id, leaf, facts} of exclusives)
      for (const alone of facts.exclusive) {
        const other = facts.codes.find((code) => code !== alone)!;
        assert.deepEqual(checkValue(leaf, [alone], id), []);
        assert.equal(checkValue(leaf, [other, alone], id)[0]?.key, 'exclusive', id);
      }
  });

  it('keep to the limits of their lists', () => {
    const filled: Readonly<Record<string, Record<string, unknown>>> = {
      yourTopics: {topicText: 'Reading'},
      adjustmentReplies: {replyItem: 'A quiet room', replyStatus: 'agreed', replyByWhen: '2027-03-27'},
      alsoContact: {alsoName: 'Nana', alsoAbout: ['everything']},
      whoWasThere: {personName: 'Ana', personRole: 'supporter'},
      actions: {actionWhat: 'Read', actionWho: 'Ana', actionByWhen: '2027-03-27', actionStatus: 'late'},
      changesMade: {changeWhat: 'Seat', changeWhy: 'Noise', changeCheck: 'In May'},
      actionReplies: {of: 0, actionView: 'think'},
      actionChecks: {of: 9, checkDone: 'partly', checkHelps: 'tooSoon'},
      joinedIn: {of: 'maths', joinedHow: 'partly'},
    };
    const limits: Readonly<Record<string, readonly [number, number]>> = {
      yourTopics: [0, 5],
      adjustmentReplies: [1, 30],
      alsoContact: [0, 4],
      whoWasThere: [1, 20],
      actions: [0, 10],
      changesMade: [0, 6],
      actionReplies: [0, 10],
      actionChecks: [0, 10],
      joinedIn: [0, 8],
    };
    const lists = everyLeaf.filter(({facts}) => facts.base === 'list');
    assert.deepEqual(lists.map(({id}) => id).sort(), Object.keys(limits).sort());
    for (const {id, leaf} of lists) {
      const [min, max] = limits[id]!;
      const items = (count: number) => Array.from({length: count}, () => filled[id]);
      assert.deepEqual([...checkValue(leaf, items(min), id), ...checkValue(leaf, items(max), id)], [], id);
      assert.deepEqual(checkValue(leaf, items(max + 1), id), [{path: id, key: 'listMax', params: {max}}]);
      if (min) assert.deepEqual(checkValue(leaf, [], id), [{path: id, key: 'listMin', params: {min}}]);
    }
  });
});

describe('a stage', () => {
  it('of the school’s says nothing that only the family knows', () => {
    assert.deepEqual(
      problems(reasonableAdjustments, {adjustmentReplies: [{replyItem: 'x', replyStatus: 'cannot'}]}),
      [],
    );
    assert.deepEqual(problems(meetingFollowUp, {metOn: '2026-03-27', whoWasThere: [{personName: 'Ana'}]}), []);
    assert.deepEqual(problems(howIsToday, {goodMoment: 'A song', staffName: 'Ana', staffRole: 'keyPerson'}), []);
  });

  for (const [question, schema] of Object.entries({
    actionReplies: meetingFollowUp,
    actionChecks: meetingFollowUp,
    joinedIn: howIsToday,
  }))
    it(`says which one each of ${question} is about`, () =>
      assert.deepEqual(problems(schema, {[question]: [{}]}), [{path: `${question}.0.of`, key: 'kind', params: {}}]));
});

describe('a family', () => {
  const family = {yourName: 'Ana', channelFirst: 'text'};

  it('may ask for all its children at once', () => {
    assert.deepEqual(problems(communicationMethod, {...family, whichChild: 'allMyChildren'}), []);
    assert.deepEqual(problems(reasonableAdjustments, {whichChild: 'allMyChildren'}), []);
  });
  it('may say that there is no second way to reach it, but not that there is no first', () => {
    assert.deepEqual(problems(communicationMethod, {...family, channelSecond: 'none', channelThird: 'none'}), []);
    assert.deepEqual(problems(communicationMethod, {...family, channelFirst: 'none'}), [
      {path: 'channelFirst', key: 'code', params: {}},
    ]);
  });
  it('may refuse every way and voicemail, as long as one stays that it has chosen', () =>
    assert.deepEqual(problems(communicationMethod, {...family, neverUse: ['letter', 'voicemail']}), []));
  it('may name who at school it wants to talk to, or somebody the school did not list', () =>
    assert.deepEqual(
      problems(communicationMethod, {...family, mainContact: 'someoneElse', mainContactOther: 'Bo'}),
      [],
    ));
  it('that asks to talk says which form it came from', () => {
    assert.deepEqual(problems(talkInstead, {yourName: 'Ana', fromForm: 'parentQuestionnaire'}), []);
    assert.equal(problems(talkInstead, {yourName: 'Ana', fromForm: 'x'.repeat(101)})[0]?.key, 'tooLong');
  });
  it('cannot put its name to the anonymous survey', () =>
    assert.deepEqual(problems(howWeListen, {yourName: 'Ana'}), [{path: 'yourName', key: 'unknown', params: {}}]));
});
