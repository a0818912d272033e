import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {forms} from '../../src/forms/registry.js';
import {Words} from '../../src/i18n/words.js';
import {staffLine} from '../../src/reading/staff-line.js';
import {submissionOf} from '../support/submissions.js';
import {wordsOf} from '../support/words.js';

async function lineOf(form: string, answers: object, more: object = {}, context: object = {}) {
  const lists = await Promise.all(['common', 'staff', form].map((namespace) => wordsOf('en', namespace)));
  const words = new Words('en', Object.assign({}, ...lists) as Record<string, string>, undefined);
  const submission = submissionOf(answers as Record<string, unknown>, {form, ...more});
  const line = staffLine(
    forms.find(({id}) => id === form)!,
    submission,
    words,
    context,
  );
  return {
    parts: line.parts.map(({label, text}) => `${label}: ${text}`),
    flags: line.flags.map(({text}) => text),
    written: line.parts.map(({writtenIn}) => writtenIn ?? ''),
  };
}

describe('one submission on one line of the school’s list', () => {
  it('says of a questionnaire what matters most and what the family asks for', async () => {
    const {parts, flags} = await lineOf('parentQuestionnaire', {
      replyWanted: 'yesSoon',
      mattersMost: ['happySafe'],
      feelsAboutSchool: 'unhappy',
    });
    assert.deepEqual(parts, [
      'Reply wanted: Yes, as soon as you can',
      'Matters most: Feeling happy and safe',
      'Feels about school: Unhappy',
    ]);
    assert.deepEqual(flags, ['Would like a reply soon', 'Unhappy about school']);
  });

  it('says before a meeting whether the family has to be contacted, and never no where nothing was said', async () => {
    const {parts} = await lineOf('preMeetingPreferences', {
      dateOk: 'otherTime',
      meetingTimes: ['tue.morning', 'tue.evening', 'thu.afternoon'],
      meetingWorries: 'Boję się.',
    });
    assert.deepEqual(parts, [
      'Date works: I need another time',
      'Good times: Tuesday: Morning, Evening; Thursday: Afternoon',
      'Contact before the meeting: Yes',
    ]);
    const calm = await lineOf('preMeetingPreferences', {agendaOk: ['ok'], attendeesOk: ['happy']});
    assert.deepEqual(calm.parts, ['Contact before the meeting: No']);
    assert.deepEqual((await lineOf('preMeetingPreferences', {dateOk: 'yes'})).parts, ['Date works: Yes']);
  });

  it('says that there is something to be careful about, and not what', async () => {
    const {parts} = await lineOf(
      'communicationMethod',
      {channelFirst: 'text', neverUse: ['letter'], takeCare: ['keepAddress'], mainContact: 'okafor'},
      {},
      {staffContacts: [{id: 'okafor', name: 'Mrs Okafor'}]},
    );
    assert.deepEqual(parts, [
      'Name: Ewa Żak',
      'Best way: Text message',
      'Do not use: Letter by post',
      'Be careful: Yes',
      'Main contact at school: Mrs Okafor',
    ]);
    const calm = await lineOf('communicationMethod', {takeCare: ['none']});
    assert.deepEqual(calm.parts, ['Name: Ewa Żak', 'Be careful: No']);
  });

  it('counts what a family thinks of each action, and flags the ones that do not work', async () => {
    const actionReplies = [
      {of: 0, actionView: 'agree'},
      {of: 1, actionView: 'change'},
      {of: 2, actionView: 'agree'},
    ];
    const {parts, flags} = await lineOf('meetingFollowUp', {summaryRight: 'yes', actionReplies}, {stage: 'b'});
    assert.deepEqual(parts, ['Summary is right: Yes', 'View of each action: Yes: 2; I would like to change it: 1']);
    assert.deepEqual(flags, ['Something we agreed does not work for the family']);
  });

  it('cuts a family’s own words at a word and says which language they are in', async () => {
    const alwaysNeed = 'Proszę najpierw wysłać wiadomość,\nbo nie zawsze mogę rozmawiać przez telefon w pracy. '.repeat(
      3,
    );
    const {parts, written} = await lineOf('reasonableAdjustments', {alwaysNeed, tellStaff: 'askFirst'});
    const cut = parts[1]!.replace('Always needs: ', '');
    assert.ok([...cut].length <= 100 && cut.endsWith('…') && !cut.includes('\n'), cut);
    assert.ok(alwaysNeed.replace(/\s+/g, ' ').startsWith(`${cut.slice(0, -1)} `), 'cut at the end of a word');
    assert.deepEqual(written, ['', 'pl', '']);
    assert.equal(parts[2], 'Who can know: Ask me each time');
  });

  it('flags nothing in what the school wrote, and nothing in what is not of the question’s shape', async () => {
    const school = await lineOf('howIsToday', {morningWas: 'hard'}, {by: 'school', stage: 'b'});
    assert.deepEqual(school.flags, []);
    assert.deepEqual((await lineOf('howIsToday', {morningWas: 'hard'})).flags, ['Hard morning']);
    const odd = await lineOf('meetingFollowUp', {actionReplies: 'yes', metOn: ['x'], feltHeard: {a: 1}});
    assert.deepEqual(odd.parts, []);
  });

  it('is there for every form that is listed', () => {
    const without = forms.filter(({staff, anonymous}) => !staff?.line?.length && !anonymous).map(({id}) => id);
    assert.deepEqual(without, []);
  });
});
