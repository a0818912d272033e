import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SessionOptions} from '../../src/session/session-options.js';
import {FormSession} from '../../src/session/session.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {ask, define, withItems, shape} from '../support/loose-form.js';
import {neededEntries, parentSession, shownIds} from '../support/forms.js';

const pagesBy = (options: SessionOptions, entries = {}) => parentSession(entries, options).pages;
const idsBy = (options: SessionOptions, entries = {}) => shownIds(parentSession(entries, options));
const survey = ['toldEnough', 'listenedTo', 'keepsWord'];

describe('the whole parent questionnaire', () => {
  it('has its eight pages in order', () =>
    assert.deepEqual(
      pagesBy({}).map(({section}) => section),
      [
        'aboutYou',
        'strengths',
        'whatHelps',
        'homeLife',
        'schoolLife',
        'whatMatters',
        'workingTogether',
        'lookingAhead',
      ],
    ));
  it('has no more than seven questions on a page at first', () => {
    for (const {section, items} of pagesBy({leaveOut: []}))
      assert.ok(items.filter(({kind}) => kind !== 'statement').length <= 7, section);
  });
  it('asks nothing about the school under a name unless the school wants it', () => {
    assert.ok(!idsBy({}).some((id) => survey.includes(id)));
    assert.deepEqual(
      idsBy({leaveOut: []}).filter((id) => survey.includes(id)),
      survey,
    );
  });
});

describe('the short version', () => {
  const core = [
    'childName',
    'yourName',
    'goodAt',
    'enjoys',
    'helps',
    'doesNotHelp',
    'feelsAboutSchool',
    'childSays',
    'mattersMost',
    'anythingElse',
    'formHelper',
    'replyWanted',
  ];

  it('is the core and the needed questions, and who helped', () => assert.deepEqual(idsBy({length: 'short'}), core));
  it('has the follow-ups whose questions are in it', () =>
    assert.deepEqual(
      idsBy(
        {length: 'short'},
        {mattersMost: ['other'], formHelper: 'other', replyWanted: 'yesSoon', replyBy: 'email'},
      ).filter((id) => !core.includes(id)),
      ['mattersMostOther', 'formHelperOther', 'replyBy', 'contactEmail'],
    ));
  it('shows no page with nothing but words to read', () =>
    assert.deepEqual(
      pagesBy({length: 'short'}).map(({section}) => section),
      ['aboutYou', 'strengths', 'whatHelps', 'schoolLife', 'whatMatters', 'lookingAhead'],
    ));
  it('becomes the whole one in the same session, with every answer', () => {
    const session = parentSession({...neededEntries, goodAt: 'Lego'}, {length: 'short'});
    session.configure({length: 'full'});
    assert.deepEqual(session.answers(), {...neededEntries, goodAt: 'Lego'});
    assert.ok(session.isShown('sleep') && session.length === 'full');
  });
  it('does not send what was answered in the whole one', () => {
    const session = parentSession({...neededEntries, sleep: 'mixed'});
    session.configure({length: 'short'});
    assert.deepEqual(session.answers(), neededEntries);
  });
  it('is not there for a form that has no lengths', () => {
    const form = define();
    assert.deepEqual(shownIds(new FormSession(form, {length: 'short'})), ['name', 'pet', 'food']);
  });
  it('has no follow-up of a follow-up that is not in it', () => {
    const items = [
      ask('name'),
      ask('pet', {when: {q: 'name', answered: false}}),
      ask('food', {core: true, when: {q: 'pet', answered: false}}),
    ];
    const form = define({lengths: true, ...withItems(...items, {statement: 'words'})}, shape);
    assert.deepEqual(shownIds(new FormSession(form, {length: 'short'})), ['food', 'words']);
  });
});

describe('what a school leaves out', () => {
  it('is a question with its box', () => {
    const ids = idsBy({leaveOut: ['mattersMost']}, {mattersMost: ['other']});
    assert.ok(!ids.includes('mattersMost') && !ids.includes('mattersMostOther') && ids.includes('homeGoal'));
  });
  it('is a whole section', () =>
    assert.ok(!pagesBy({leaveOut: ['homeLife']}).some(({section}) => section === 'homeLife')));
  it('takes with it the follow-ups of what is left out', () =>
    assert.ok(
      !idsBy({leaveOut: ['replyWanted']}, {replyWanted: 'yesSoon', replyBy: 'email'}).includes('contactEmail'),
    ));
  it('is never a needed question: it is asked all the same, and the host is told', () => {
    const session = parentSession({}, {leaveOut: ['aboutYou']});
    assert.deepEqual(shownIds(session).slice(0, 2), ['childName', 'yourName']);
    assert.deepEqual(session.plan.kept, ['whichChild', 'childName', 'yourName']);
  });
  it('is nothing where it names nothing that is there, and the host is told', () => {
    const session = parentSession({}, {leaveOut: ['__proto__', 'gone', ...survey]});
    assert.deepEqual(shownIds(session), idsBy({}));
    assert.deepEqual(session.plan.unknown, ['__proto__', 'gone']);
  });
  it('stays out of the answers even if it was filled in before', () => {
    const session = parentSession({...neededEntries, sleep: 'mixed'});
    session.configure({leaveOut: ['sleep']});
    assert.deepEqual(session.answers(), neededEntries);
  });
  it('takes its problem with it', () => {
    const session = parentSession({...neededEntries, goodAt: 'a'.repeat(1001)});
    session.check();
    session.configure({leaveOut: ['goodAt']});
    assert.deepEqual(session.problems, []);
  });
});

describe('the questionnaire for a move', () => {
  const transition = {context: {preset: 'transition'}} as const;
  const entries = {changesAhead: ['newSchool', 'other'], otherHelpers: ['health'], howChildTells: ['signs']};

  it('starts with what is ahead, and asks what was agreed in that order', () =>
    assert.deepEqual(idsBy(transition, entries), [
      ...['changesAhead', 'changesAheadOther', 'changeFeeling', 'changeHelp', 'passOn', 'anythingElse', 'replyWanted'],
      ...['childName', 'yourName', 'yourRelationship', 'nameUsed', 'goodAt', 'enjoys', 'howChildTells', 'homeWords'],
      ...['helps', 'doesNotHelp', 'signsOfWorry', 'otherHelpers', 'talkToHelpers', 'childSays', 'mattersMost'],
    ]));
  it('is always whole', () =>
    assert.deepEqual(idsBy({...transition, length: 'short'}, entries), idsBy(transition, entries)));
  it('keeps how to reply', () =>
    assert.ok(idsBy(transition, {replyWanted: 'yesSoon', replyBy: 'text'}).includes('contactPhone')));
  for (const preset of ['__proto__', 'constructor', 'gone'])
    it(`is not meant by the preset ${preset}: then the form is as usual`, () =>
      assert.deepEqual(idsBy({context: {preset}}), idsBy({})));
});

describe('one question a page', () => {
  it('puts each question on a page of its own, with the words that stand before it', () => {
    const pages = pagesBy({onePerPage: true});
    for (const {items} of pages) assert.equal(items.filter(({kind}) => kind !== 'statement').length, 1);
    assert.deepEqual(
      pages.find(({items}) => items.at(-1)!.id === 'mornings')?.items.map(({id}) => id),
      ['homeIntro', 'mornings'],
    );
  });
  it('asks the same questions in the same order', () => assert.deepEqual(idsBy({onePerPage: true}), idsBy({})));
  it('keeps “Tell us more” under its choice', () => {
    const pages = pagesBy({onePerPage: true}, {mattersMost: ['other']});
    assert.deepEqual(
      pages.find(({items}) => items.some(({id}) => id === 'mattersMostOther'))?.items.map(({id}) => id),
      ['mattersMost', 'mattersMostOther'],
    );
  });
  it('keeps words that stand last with the last question', () => {
    const form = define(withItems(ask('name'), ask('pet'), ask('food'), {statement: 'end'}));
    const pages = new FormSession(form, {onePerPage: true}).pages;
    assert.deepEqual(
      pages.map(({items}) => items.map(({id}) => id)),
      [['name'], ['pet'], ['food', 'end']],
    );
  });
});

describe('a special school', () => {
  const order = (phase: 'specialist' | 'primary') =>
    pagesBy({context: {phase}}, {howChildTells: ['signs']})
      .find(({section}) => section === 'strengths')!
      .items.map(({id}) => id);
  it('asks first how a child communicates, and then with which signs', () =>
    assert.deepEqual(order('specialist'), ['howChildTells', 'homeWords', 'nameUsed', 'goodAt', 'enjoys']));
  it('other schools ask it where it stands', () =>
    assert.deepEqual(order('primary'), ['nameUsed', 'goodAt', 'enjoys', 'howChildTells', 'homeWords']));
  it('keeps “in another way” beside its question', () => {
    const ids = idsBy({context: {phase: 'specialist'}}, {howChildTells: ['other']});
    assert.equal(ids[ids.indexOf('howChildTells') + 1], 'howChildTellsOther');
  });
});

it('the form that is run is the one that is published', () =>
  assert.equal(new FormSession(parentQuestionnaire).form, parentQuestionnaire));
