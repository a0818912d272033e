import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Context} from '../../src/forms/context.js';
import {neededEntries, parentSession, twoChildren} from '../support/forms.js';

const codes = (id: string, context: Context = {}, entries = {}) => {
  const session = parentSession(entries, {context});
  return session.options(session.question(id)!).map(({code}) => code);
};

describe('what is offered', () => {
  it('is every child with its class, by the school’s own code', () => {
    const session = parentSession({}, {context: twoChildren});
    assert.deepEqual(session.options(session.question('whichChild')!), [
      {code: 'c1', label: 'Zuzia', hint: 'Robins', exclusive: false},
      {code: 'c2', label: 'Jaś', exclusive: false},
    ]);
  });
  it('is no child where the school supplies none', () => assert.deepEqual(codes('whichChild'), []));
  it('is every code in the order of the form, the exclusive ones marked', () => {
    const session = parentSession();
    const options = session.options(session.question('otherHelpers')!);
    assert.deepEqual(
      options.filter(({exclusive}) => exclusive).map(({code}) => code),
      ['none', 'preferNotToSay'],
    );
    assert.deepEqual(
      options.map(({code}) => code),
      session.question('otherHelpers')!.facts.codes,
    );
  });
  it('is only what the school can explain, with “something else” and “no, thank you”', () =>
    assert.deepEqual(codes('wantExplained', {topicsWeCanExplain: ['money', 'schoolDay', 'nonsense']}), [
      'schoolDay',
      'money',
      'other',
      'none',
    ]));
  it('is all there is to explain where the school does not say', () => assert.equal(codes('wantExplained').length, 13));
  it('is only the ways of contact that the school uses', () => {
    assert.deepEqual(codes('replyBy'), ['phoneCall', 'text', 'email', 'inPerson']);
    assert.deepEqual(codes('replyBy', {channels: ['app', 'email']}), ['email', 'app']);
    assert.deepEqual(codes('replyBy', {channels: []}), []);
  });
  it('is “the way I have told you before” only if the family has', () =>
    assert.equal(
      codes('replyBy', {previous: [{submissionId: '1', form: 'communicationMethod', stage: 'a', answers: {}}]})[0],
      'usual',
    ));
  it('has talking first, unless the school does not want speech first', () => {
    assert.equal(codes('howChildTells')[0], 'talking');
    assert.equal(codes('howChildTells', {speechFirst: true})[0], 'talking');
    assert.deepEqual(codes('howChildTells', {speechFirst: false}), [
      ...[
        'fewWords',
        'signs',
        'pictures',
        'device',
        'writingDrawing',
        'actions',
        'otherLanguage',
        'talking',
        'other',
        'notSure',
      ],
    ]);
  });
});

describe('an answer that the school does not offer', () => {
  const isNotSentUnseen = (id: 'replyBy' | 'whichChild', entries: Record<string, string>, context: Context) => {
    const session = parentSession({...neededEntries, ...entries}, {context});
    assert.ok(
      !(id in session.answers()) || session.check().some(({path}) => path === id),
      'sent, though no option shows it',
    );
  };
  it('(a way of contact it has given up since) is not sent unseen', () =>
    isNotSentUnseen('replyBy', {replyWanted: 'yesSoon', replyBy: 'app'}, {channels: ['email']}));
  it('(a child that is not this family’s) is not sent unseen', () =>
    isNotSentUnseen('whichChild', {whichChild: 'c9'}, twoChildren));
});

describe('ticking', () => {
  const ticked = (...steps: [string, boolean][]) => {
    const session = parentSession();
    for (const [code, selected] of steps) session.select('hardParts', code, selected);
    return session.entry('hardParts');
  };
  it('keeps the order of the form, not of the ticks', () =>
    assert.deepEqual(ticked(['lessons', true], ['goodbye', true]), ['goodbye', 'lessons']));
  it('“none of these” clears the others', () =>
    assert.deepEqual(ticked(['lessons', true], ['goodbye', true], ['none', true]), ['none']));
  it('another one clears “none of these”', () =>
    assert.deepEqual(ticked(['none', true], ['lessons', true]), ['lessons']));
  it('one exclusive code clears the other', () =>
    assert.deepEqual(ticked(['none', true], ['notSure', true]), ['notSure']));
  it('the same one twice is there once', () =>
    assert.deepEqual(ticked(['lessons', true], ['lessons', true]), ['lessons']));
  it('taken back leaves the rest', () =>
    assert.deepEqual(ticked(['lessons', true], ['goodbye', true], ['lessons', false]), ['goodbye']));
  it('taken back without having been ticked changes nothing', () => assert.deepEqual(ticked(['lessons', false]), []));
  it('of the last one taken back leaves a blank', () => {
    const session = parentSession();
    session.select('hardParts', 'lessons', true);
    session.select('hardParts', 'lessons', false);
    assert.deepEqual(session.answers(), {});
  });
  it('on a path that is not there changes nothing', () => {
    const session = parentSession();
    session.select('gone', 'a', true);
    assert.equal(session.entries.size, 0);
  });
  it('more than may be selected is allowed; sending is not', () => {
    const session = parentSession();
    for (const code of ['happySafe', 'friends', 'health', 'talents']) session.select('mattersMost', code, true);
    assert.deepEqual(session.check(['mattersMost']), [{path: 'mattersMost', key: 'tooMany', params: {max: 3}}]);
  });
});

describe('clearing an answer', () => {
  it('makes it as if never answered', () => {
    const session = parentSession({sleep: 'mixed', homeSchoolSame: 'harderHome'});
    session.clear('homeSchoolSame');
    assert.deepEqual(session.answers(), {sleep: 'mixed'});
    assert.ok(!session.isShown('homeSchoolMore') && session.entry('homeSchoolSame') === undefined);
  });
  it('of several codes lets them be ticked again', () => {
    const session = parentSession({hardParts: ['lessons']});
    session.clear('hardParts');
    session.select('hardParts', 'friends', true);
    assert.deepEqual(session.entry('hardParts'), ['friends']);
  });
});
