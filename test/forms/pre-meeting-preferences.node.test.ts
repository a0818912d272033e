import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {preMeetingPreferences as form} from '../../src/forms/pre-meeting-preferences.js';
import {casesOf, isThere, offeredBy, pagesOf, problemsOf, type Rules} from '../support/asking.js';

const date = {meetingDate: '2027-03-27'};
const agenda = [{topic: 'learning'}];
const attendees = [{name: 'Ms Hill'}];
const by = (entries: Readonly<Record<string, string | readonly string[]>>) => ({entries});

const rules: Rules = {
  meetingFacts: {
    yes: [{context: date}, {context: {meetingType: 'concern'}}, {context: {meetingLocation: 'Room 2'}}],
    no: [{}],
  },
  notInTroubleNote: {yes: [{context: {notInTrouble: true}}], no: [{}, {context: {notInTrouble: false}}]},
  attendeesShown: {yes: [{context: {attendees}}], no: [{}, {context: {attendees: []}}]},
  agendaShown: {yes: [{context: {agenda}}], no: [{}]},
  promisesShown: {yes: [{context: {promises: ['drink']}}], no: [{}]},
  notWholeMeeting: {yes: [{context: {familyNotWholeMeeting: 'Staff meet first.'}}], no: [{}]},
  agendaOk: {yes: [{context: {agenda}}], no: [{}]},
  agendaOkMore: {
    yes: [{context: {agenda}, ...by({agendaOk: ['unclear']})}],
    no: [by({agendaOk: ['unclear']}), {context: {agenda}, ...by({agendaOk: ['fine']})}],
  },
  dateOk: {yes: [{context: date}], no: [{}]},
  meetingTimes: {
    yes: [{}, {context: date, ...by({dateOk: 'otherTime'})}],
    no: [{context: date}, {context: date, ...by({dateOk: 'notSure'})}],
  },
  meetingTimesNote: {yes: [{}], no: [{context: date, ...by({dateOk: 'yes'})}]},
  meetingPlace: {
    yes: ['inPerson', 'mixed', 'noPreference'].map((meetingFormat) => by({meetingFormat})),
    no: [{}, ...['video', 'phone', 'written'].map((meetingFormat) => by({meetingFormat}))],
  },
  supporter: {yes: [{}, by({meetingFormat: 'video'})], no: [by({meetingFormat: 'written'})]},
  callMe: {yes: [{}], no: [by({meetingFormat: 'written'})]},
  supporterNote: {yes: [{}], no: [by({meetingFormat: 'written'})]},
  attendeesOk: {
    yes: [{context: {attendees}}],
    no: [{}, {context: {attendees}, ...by({meetingFormat: 'written'})}],
  },
  attendeesOkMore: {
    yes: [{context: {attendees}, ...by({attendeesOk: ['meetFirst']})}],
    no: [{context: {attendees}, ...by({attendeesOk: ['fewer']})}],
  },
  supporterName: {yes: [by({supporter: 'yes'})], no: [{}, by({supporter: 'helpFind'})]},
  supporterTypeOther: {yes: [by({supporter: 'yes', supporterType: 'other'})], no: [by({supporterType: 'other'})]},
  spokenLanguage: {yes: [by({interpreterNeeded: 'sometimes'})], no: [{}, by({interpreterNeeded: 'bringOwn'})]},
  interpreterPreferencesOther: {
    yes: ['dialect', 'other'].map((code) => by({interpreterNeeded: 'yes', interpreterPreferences: [code]})),
    no: [by({interpreterNeeded: 'yes', interpreterPreferences: ['woman']})],
  },
};

describe('what a family is asked before a meeting', () => {
  for (const {says, id, given, is} of casesOf(rules)) it(says, () => assert.equal(isThere(form, id, given), is));
  it('ends with its views alone where it would rather write', () => {
    const pages = pagesOf(form, by({meetingFormat: 'written'}));
    assert.deepEqual(pages.at(-1)?.slice(0, 2), ['goingWell', 'yourTopics']);
    assert.equal(pages.length, 3);
  });
  it('is a name of the child and of the person, and nothing else that must be answered', () =>
    assert.deepEqual(problemsOf(form), ['childName: required', 'yourName: required']));
});

describe('what a school can offer for a meeting', () => {
  it('is the real times that it has', () =>
    assert.deepEqual(offeredBy(form, 'meetingTimes', {context: {availableSlots: ['2027-03-27T09:00']}}), [
      '2027-03-27T09:00',
      'none',
    ]));
  it('is parts of the days of a week, where it has named no times', () =>
    assert.equal(offeredBy(form, 'meetingTimes').length, 5 * 3 + 1));
  it('is only the ways and places that it has', () => {
    assert.deepEqual(offeredBy(form, 'meetingFormat', {context: {meetingFormats: ['phone', 'written']}}), [
      'phone',
      'written',
    ]);
    assert.deepEqual(offeredBy(form, 'meetingPlace', by({meetingFormat: 'inPerson'})), [
      'quietRoom',
      'childsClass',
      'noPreference',
    ]);
  });
});

describe('the short version before a meeting', () => {
  it('has its core questions and what follows them up, and not whole pages that have a condition', () =>
    assert.deepEqual(
      pagesOf(form, {length: 'short'}).map((ids) => ids.filter((id) => !/Shown$|Facts$|Note$|Link$/.test(id))),
      [
        ['childName', 'yourName'],
        ['meetingTimes', 'meetingFormat'],
        ['supporter', 'interpreterNeeded'],
        ['meetingHelp'],
        ['yourTopics', 'couldGoWrong', 'formHelper'],
      ],
    ));
  it('follows up', () => {
    const short = {length: 'short'} as const;
    assert.equal(isThere(form, 'supporterName', {...short, ...by({supporter: 'yes'})}), true);
    assert.equal(isThere(form, 'meetingPlace', {...short, ...by({meetingFormat: 'inPerson'})}), true);
    assert.equal(isThere(form, 'supporter', {...short, ...by({meetingFormat: 'written'})}), false);
  });
});
