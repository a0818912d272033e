import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {communicationMethod as form} from '../../src/forms/communication-method.js';
import {casesOf, filledIn, isThere, offeredBy, pagesOf, problemsOf, type Rules} from '../support/asking.js';

const by = (entries: Readonly<Record<string, string | readonly string[]>>) => ({entries});
const staffContacts = [{id: 's1', name: 'Ms Hill'}];

const rules: Rules = {
  channelSecond: {yes: [by({channelFirst: 'letter'})], no: [{}]},
  channelThird: {
    yes: [by({channelFirst: 'letter', channelSecond: 'text'})],
    no: [by({channelFirst: 'letter'}), by({channelFirst: 'letter', channelSecond: 'none'})],
  },
  contactPhone: {
    yes: [
      ...['phoneCall', 'text', 'messageApp', 'voiceMessage'].map((channelFirst) => by({channelFirst})),
      by({channelFirst: 'email', channelSecond: 'text'}),
    ],
    no: [{}, by({channelFirst: 'videoCall'}), by({channelSecond: 'text'})],
  },
  contactEmail: {
    yes: [by({channelFirst: 'letter', channelSecond: 'text', channelThird: 'email'})],
    no: [by({channelFirst: 'letter'})],
  },
  viaPersonDetails: {yes: [by({channelFirst: 'viaPerson'})], no: [{}]},
  interpreterPreferences: {yes: [by({interpreterNeeded: 'yes'})], no: [by({interpreterNeeded: 'no'})]},
  mainContact: {yes: [{context: {staffContacts}}], no: [{}]},
  mainContactOther: {
    yes: [{context: {staffContacts}, ...by({mainContact: 'someoneElse'})}],
    no: [{context: {staffContacts}, ...by({mainContact: 's1'})}],
  },
};

describe('how a family says it wants to be kept in touch with', () => {
  for (const {says, id, given, is} of casesOf(rules)) it(says, () => assert.equal(isThere(form, id, given), is));
  it('must say its best way, and how it is reached by that', () =>
    assert.deepEqual(problemsOf(form, by({childName: 'Amina', yourName: 'Ayşe', channelFirst: 'text'})), [
      'contactPhone: required',
    ]));
  it('must say who a person is whom it adds', () =>
    assert.ok(
      problemsOf(form, {entries: {'alsoContact.0.alsoReach': '01632 960 001'}}).includes(
        'alsoContact.0.alsoName: required',
      ),
    ));
  it('is first asked about notes of the day in a specialist school', () => {
    const page = (phase: 'primary' | 'specialist') =>
      pagesOf(form, {context: {phase}}).find((ids) => ids.includes('goodNews'))?.[0];
    assert.equal(page('specialist'), 'dailyNote');
    assert.equal(page('primary'), 'goodNews');
  });
});

describe('the ways that a family can choose', () => {
  const context = {channels: ['text', 'email', 'letter']} as const;
  it('are those of the school, and each only once', () => {
    const given = {context, ...by({channelFirst: 'text', channelSecond: 'email'})};
    assert.deepEqual(offeredBy(form, 'channelFirst', given), ['text', 'email', 'letter']);
    assert.deepEqual(offeredBy(form, 'channelSecond', given), ['none', 'email', 'letter']);
    assert.deepEqual(offeredBy(form, 'channelThird', given), ['none', 'letter']);
    assert.deepEqual(offeredBy(form, 'neverUse', given), ['letter', 'voicemail', 'none']);
  });
  it('may not be the same twice', () =>
    assert.ok(
      problemsOf(form, {context, ...by({channelFirst: 'text', channelSecond: 'text'})}).includes('channelSecond: same'),
    ));
  it('are for all the children, if it likes', () => {
    const children = [
      {id: 'c1', name: 'Amina'},
      {id: 'c2', name: 'Zofia'},
    ];
    assert.deepEqual(offeredBy(form, 'whichChild', {context: {children}}), ['allMyChildren', 'c1', 'c2']);
  });
  it('are the people whom the school names, anyone, and someone else', () =>
    assert.deepEqual(offeredBy(form, 'mainContact', {context: {staffContacts}}), [
      'noPreference',
      's1',
      'someoneElse',
    ]));
  it('to get help and to take part are those that there are, and none', () => {
    const given = {context: {localHelpOptions: ['food'], takePartOptions: ['coffee']}};
    assert.deepEqual(offeredBy(form, 'localHelp', given), ['food', 'other', 'none']);
    assert.deepEqual(offeredBy(form, 'takePart', given), ['coffee', 'other', 'notNow']);
  });
});

describe('the languages of a family', () => {
  it('are filled in by a browser once on a page: the one that it reads', () => {
    const session = filledIn(form);
    assert.equal(session.question('readLanguage')?.autocomplete, 'language');
    assert.equal(session.question('spokenLanguage')?.autocomplete, 'off');
  });
});
