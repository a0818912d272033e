import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {howIsToday as form} from '../../src/forms/how-is-today.js';
import {filledIn, isThere, pagesOf, problemsOf, stored} from '../support/asking.js';

const children = [{id: 'c1', name: 'Amina'}];

describe('a note from home', () => {
  it('is one page, and may be sent with one tap', () => {
    assert.deepEqual(pagesOf(form, {context: {children}}), [
      ['notForUrgent', 'nightWas', 'morningWas', 'childToday', 'homeNote', 'noteReply'],
    ]);
    assert.deepEqual(problemsOf(form, {context: {children}}), []);
  });
  it('says which child, where the school does not', () => assert.equal(isThere(form, 'childName'), true));
});

describe('a note from school', () => {
  const note = {stage: 'b', context: {children, staffName: 'Ms Hill', staffRole: 'keyPerson'}} as const;

  it('says a good thing', () => assert.deepEqual(problemsOf(form, note), ['goodMoment: required']));
  it('is signed, which nobody is asked to do', () => {
    assert.deepEqual(filledIn(form, note).answers(), {staffName: 'Ms Hill', staffRole: 'keyPerson'});
    assert.equal(pagesOf(form, note).flat().includes('staffName'), false);
  });
  it('says which part of the day, and nothing of the parts that are left blank', () =>
    assert.deepEqual(filledIn(form, {...note, entries: {'joinedIn.1.joinedHow': 'partly'}}).answers().joinedIn, [
      {of: 'lunch', joinedHow: 'partly'},
    ]));
  it('goes by the school’s own lessons where it has named them', () => {
    const context = {...note.context, dayParts: [{code: 'maths', text: 'Maths'}]};
    const session = filledIn(form, {...note, context, entries: {'joinedIn.0.joinedHow': 'all'}});
    assert.deepEqual(session.answers().joinedIn, [{of: 'maths', joinedHow: 'all'}]);
  });
  it('tells of eating, sleep and toilet where that is part of the day', () => {
    for (const id of ['ateToday', 'napToday', 'toiletToday'])
      for (const [phase, is] of [
        ['nursery', true],
        ['specialist', true],
        ['primary', false],
        ['secondary', false],
      ] as const)
        assert.equal(isThere(form, id, {...note, context: {...note.context, phase}}), is, `${id} ${phase}`);
  });
  it('answers a note from home, but needs none', () => {
    const context = {...note.context, previous: [stored(form, 'a', {morningWas: 'hard'})]};
    assert.equal(isThere(form, 'homeNoteShown', {...note, context}), true);
    assert.equal(isThere(form, 'homeNoteShown', note), false);
  });
});

describe('a family that has a note', () => {
  it('reads it, and may answer with one tap', () => {
    const given = {stage: 'c', context: {previous: [stored(form, 'b', {goodMoment: 'A pulley'})]}} as const;
    assert.deepEqual(pagesOf(form, given), [['schoolNoteShown', 'familyReaction']]);
    assert.deepEqual(problemsOf(form, given), []);
  });
});
