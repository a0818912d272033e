import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {howIsToday} from '../../src/forms/how-is-today.js';
import {loadForm} from '../../src/forms/load-form.js';
import {meetingFollowUp} from '../../src/forms/meeting-follow-up.js';
import {preMeetingPreferences} from '../../src/forms/pre-meeting-preferences.js';
import {reasonableAdjustments} from '../../src/forms/reasonable-adjustments.js';
import {forms} from '../../src/forms/registry.js';
import {Words} from '../../src/i18n/words.js';
import {partName} from '../../src/reading/part-name.js';
import {readAnswers} from '../../src/reading/read-answers.js';
import {shortened} from '../../src/reading/shortened.js';
import {submissionOf} from '../support/submissions.js';
import {wordsOf} from '../support/words.js';

const id = '3f0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c12';

describe('the part of the loop that a submission is', () => {
  it('is asked, answered and agreed of a request for changes', () => {
    assert.equal(partName(reasonableAdjustments, {stage: 'a'}), 'asked');
    assert.equal(partName(reasonableAdjustments, {stage: 'b', inReplyTo: id}), 'answered');
    assert.equal(partName(reasonableAdjustments, {stage: 'c', inReplyTo: id}), 'agreed');
  });

  it('is written where the school begins, and happened on either side', () => {
    assert.equal(partName(meetingFollowUp, {stage: 'a'}), 'written');
    assert.equal(partName(meetingFollowUp, {stage: 'b', inReplyTo: id}), 'agreed');
    assert.equal(partName(meetingFollowUp, {stage: 'c', inReplyTo: id, by: 'school'}), 'happenedSchool');
    assert.equal(partName(meetingFollowUp, {stage: 'c', inReplyTo: id, by: 'family'}), 'happenedFamily');
  });

  it('is an answer of a note from school only where there was a note from home', () => {
    assert.equal(partName(howIsToday, {stage: 'b'}), 'written');
    assert.equal(partName(howIsToday, {stage: 'b', inReplyTo: id}), 'answered');
  });

  it('is not said of a form of one part', () => {
    assert.equal(partName(preMeetingPreferences, {stage: 'a'}), undefined);
    assert.equal(partName(preMeetingPreferences, {stage: 'b'}), undefined);
  });
});

describe('answers in words', () => {
  const read = async (answers: Record<string, unknown>, ids: readonly string[], timeZone?: string) => {
    const lists = await Promise.all(['common', 'preMeetingPreferences'].map((name) => wordsOf('en', name)));
    const words = new Words('en', Object.assign({}, ...lists) as Record<string, string>, undefined, [], timeZone);
    const submission = submissionOf(answers, {form: 'preMeetingPreferences', writtenIn: 'pl'});
    return readAnswers({form: preMeetingPreferences, submission, words}, ids);
  };

  it('have the box for something else after its question, and own words with their language', async () => {
    const answers = await read({roomHelp: ['quiet', 'other'], roomHelpOther: 'Okno'}, ['roomHelp']);
    assert.deepEqual(
      answers.map(({id, lines, writtenIn}) => [id, lines, writtenIn]),
      [
        ['roomHelp', ['A quiet room', 'Something else'], undefined],
        ['roomHelpOther', ['Okno'], 'pl'],
      ],
    );
  });

  it('have no label at each item of a list that asks one thing', async () => {
    const [topics] = await read({yourTopics: [{topicText: 'Przerwy'}, {topicText: 'Czytanie'}]}, ['yourTopics']);
    assert.deepEqual([topics!.lines, topics!.writtenIn], [['Przerwy', 'Czytanie'], 'pl']);
  });

  it('say of what was chosen whether it only says that there is nothing', async () => {
    const nothing = await read({roomHelp: ['none'], startWith: 'noPreference', notes: 'anyone'}, [
      'roomHelp',
      'startWith',
      'notes',
      'meetingHelp',
    ]);
    assert.deepEqual(
      nothing.map(({id, saysNothing}) => [id, saysNothing]),
      [
        ['roomHelp', true],
        ['startWith', true],
        ['notes', false],
      ],
    );
  });

  it('have real times by the school’s clock, and those without an offset as they stand on the wall', async () => {
    const slots = ['2027-06-15T14:30:00Z', '2027-06-15T15:30'];
    const [times] = await read({meetingTimes: slots}, ['meetingTimes'], 'Europe/London');
    assert.deepEqual(times!.lines, ['Tuesday 15 June at 3:30pm']);
  });
});

describe('text that is cut', () => {
  it('keeps what fits, in one line', () => {
    assert.equal(shortened('  One\n two  ', 7), 'One two');
    assert.equal(shortened('One two three', 10), 'One two…');
    assert.equal(shortened('Donaudampfschifffahrt', 10), 'Donaudamp…');
    assert.equal([...shortened('👍'.repeat(20), 10)].length, 10);
  });
});

describe('one form at a time', () => {
  it('is brought for each of ours by its id, and for nothing else', async () => {
    for (const form of forms) assert.equal(await loadForm(form.id), form);
    for (const other of ['ofAnotherSchool', 'constructor', '__proto__']) assert.equal(await loadForm(other), undefined);
  });
});
