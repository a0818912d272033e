import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reasonableAdjustments as form} from '../../src/forms/reasonable-adjustments.js';
import {casesOf, filledIn, isThere, pagesOf, problemsOf, stored, type Rules} from '../support/asking.js';

const by = (entries: Readonly<Record<string, string | readonly string[]>>) => ({entries});
const ofArea = (area: string, other: string) => ({yes: [by({areas: [area]})], no: [{}, by({areas: [other]})]});
const anyArea = {yes: [by({areas: ['time']})], no: [{}, by({areas: ['none']})]};

const rules: Rules = {
  hearingHelp: ofArea('hearing', 'seeing'),
  seeingHelp: ofArea('seeing', 'hearing'),
  movingHelp: ofArea('moving', 'calm'),
  readingHelp: ofArea('reading', 'calm'),
  understandingHelp: ofArea('understanding', 'calm'),
  speakingHelp: ofArea('speaking', 'calm'),
  calmHelp: ofArea('calm', 'time'),
  languageHelp: ofArea('language', 'time'),
  spokenLanguage: ofArea('language', 'speaking'),
  timeHelp: ofArea('time', 'none'),
  printSize: {
    yes: [by({areas: ['seeing'], seeingHelp: ['largePrint']})],
    no: [by({areas: ['seeing'], seeingHelp: ['audio']}), by({seeingHelp: ['largePrint']})],
  },
  interpreterPreferences: {
    yes: [by({areas: ['language'], languageHelp: ['interpreter']})],
    no: [by({areas: ['language'], languageHelp: ['translated']}), by({languageHelp: ['interpreter']})],
  },
  alwaysNeed: anyArea,
  worksElsewhere: anyArea,
  whereNeeded: anyArea,
  howLong: anyArea,
  childToo: {yes: [{}, {context: {childPart: true}}], no: [{context: {childPart: false}}]},
  childHelp: {
    yes: [by({childToo: 'yes'})],
    no: [{}, by({childToo: 'no'}), {context: {childPart: false}, ...by({childToo: 'yes'})}],
  },
  tellStaffNames: {yes: [by({tellStaff: 'named'})], no: [{}, by({tellStaff: 'askFirst'})]},
  replyBy: {yes: [{}], no: []},
  contactPhone: {yes: [by({replyBy: 'phoneCall'})], no: [{}, by({replyBy: 'email'})]},
  contactEmail: {yes: [by({replyBy: 'email'})], no: [{}]},
};

describe('what a person who asks for changes is asked', () => {
  for (const {says, id, given, is} of casesOf(rules)) it(says, () => assert.equal(isThere(form, id, given), is));
  it('is nothing about changes that it does not want', () =>
    assert.deepEqual(pagesOf(form, by({areas: ['none']}))[2], ['childToo']));
  it('is nothing of the school’s part', () => assert.equal(pagesOf(form).flat().includes('adjustmentReplies'), false));
});

describe('the school’s reply', () => {
  const request = {stage: 'b', context: {previous: [stored(form, 'a', {areas: ['hearing']})]}} as const;
  const reply = (parts: Readonly<Record<string, string>>) => ({
    ...request,
    entries: Object.fromEntries(Object.entries(parts).map(([id, entry]) => [`adjustmentReplies.0.${id}`, entry])),
  });
  const problems = (parts: Readonly<Record<string, string>>) =>
    problemsOf(form, reply({replyItem: 'A quiet room', ...parts})).map((line) =>
      line.replace('adjustmentReplies.0.', ''),
    );

  it('shows staff what the family asked for, and asks which child it is about no more', () =>
    assert.deepEqual(pagesOf(form, request), [['familyAskedFor', 'adjustmentReplies']]));
  it('answers at least one thing', () => assert.deepEqual(problemsOf(form, request), ['adjustmentReplies: listMin']));
  it('says what, who and when to a yes', () =>
    assert.deepEqual(problems({replyStatus: 'agreed'}), [
      'replyPlan: required',
      'replyWho: required',
      'replyByWhen: required',
    ]));
  it('says why as well where it is not wholly a yes', () =>
    assert.deepEqual(
      ['agreedPart', 'otherWay'].map((replyStatus) => problems({replyStatus}).includes('replyWhy: required')),
      [true, true],
    ));
  it('says only why to a no', () => assert.deepEqual(problems({replyStatus: 'cannot'}), ['replyWhy: required']));
  it('says who finds out, and by when', () =>
    assert.deepEqual(problems({replyStatus: 'findingOut'}), ['replyWho: required', 'replyByWhen: required']));
  it('does not promise a day that has gone', () => {
    const session = filledIn(form, reply({replyItem: 'A quiet room', replyStatus: 'findingOut', replyWho: 'Ms Hill'}));
    session.enter('adjustmentReplies.0.replyByWhen', ['1', '2', '2020']);
    assert.deepEqual(
      session.check().map(({key}) => key),
      ['dateFuture'],
    );
  });
});

describe('a family that has the reply', () => {
  const given = {
    stage: 'c',
    context: {previous: [stored(form, 'b', {adjustmentReplies: [{replyItem: 'x', replyStatus: 'findingOut'}]})]},
  } as const;
  it('reads it, says whether it works, and what it can do if not', () =>
    assert.deepEqual(pagesOf(form, given), [['replyShown', 'replyOk', 'replyUnhappy']]));
  it('is asked what would be better where it does not work', () => {
    for (const [replyOk, is] of [
      ['partly', true],
      ['no', true],
      ['talk', false],
      ['yes', false],
    ] as const)
      assert.equal(isThere(form, 'replyOkMore', {...given, entries: {replyOk}}), is, replyOk);
  });
});
