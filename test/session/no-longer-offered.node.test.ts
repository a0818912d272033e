import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Context} from '../../src/forms/context.js';
import {communicationMethod} from '../../src/forms/communication-method.js';
import {preMeetingPreferences} from '../../src/forms/pre-meeting-preferences.js';
import {FormSession} from '../../src/session/session.js';

const [monday, tuesday, friday] = ['2027-02-01T15:30', '2027-02-02T08:30', '2027-02-05T12:00'] as const;

const planning = (availableSlots: readonly string[], answers: object) =>
  new FormSession(preMeetingPreferences, {
    context: {availableSlots, lastAnswers: {date: '2027-01-10', answers}} as unknown as Context,
  });

describe('what a school no longer offers', () => {
  it('is not filled in from what was sent last: it would stand nowhere, and bar the way', () => {
    const session = planning([monday, tuesday], {yourName: 'Ewa', meetingTimes: [friday, monday], callMe: 'Ewa'});
    assert.deepEqual(session.entry('meetingTimes'), [monday]);
    assert.equal(session.entry('callMe'), 'Ewa');
    assert.equal(planning([tuesday], {meetingTimes: [friday]}).entry('meetingTimes'), undefined);
  });

  it('is not filled in where one way is chosen', () => {
    const context: Context = {
      channels: ['text', 'email'],
      lastAnswers: {date: '2026-09-01', answers: {channelFirst: 'homeVisit', neverUse: ['letter', 'none']}},
    };
    const session = new FormSession(communicationMethod, {context});
    assert.deepEqual([session.entry('channelFirst'), session.entry('neverUse')], [undefined, ['none']]);
  });

  it('goes with the next tick, when it was taken away while the form was open', () => {
    const session = planning([monday, tuesday, friday], {});
    session.select('meetingTimes', friday, true);
    session.configure({context: {availableSlots: [monday, tuesday]}});
    assert.deepEqual(
      session.check(['meetingTimes']).map(({key}) => key),
      ['code'],
      'it is not sent unseen',
    );
    session.select('meetingTimes', tuesday, true);
    assert.deepEqual([session.entry('meetingTimes'), session.problems], [[tuesday], []]);
  });
});
