import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Context} from '../../src/forms/context.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {FormSession} from '../../src/session/session.js';
import {neededEntries, parentSession, twoChildren} from '../support/forms.js';
import {packing} from '../support/packing-form.js';

type Entries = Readonly<Record<string, string | readonly string[]>>;
/** What is asked, by which answers or context, and by which not. */
const rules: Record<string, {yes: (Entries | {context: Context})[]; no: (Entries | {context: Context})[]}> = {
  whichChild: {yes: [{context: twoChildren}], no: [{}, {context: {children: [{id: 'c1', name: 'Z'}]}}]},
  childName: {yes: [{}, {context: {children: []}}], no: [{context: twoChildren}]},
  yourRelationshipOther: {yes: [{yourRelationship: 'other'}], no: [{}, {yourRelationship: 'parent'}]},
  howChildTellsOther: {yes: [{howChildTells: ['talking', 'other']}], no: [{}, {howChildTells: ['signs']}]},
  homeWords: {
    yes: [{howChildTells: ['talking', 'signs']}, {howChildTells: ['other']}],
    no: [{}, {howChildTells: []}, {howChildTells: ['talking']}, {howChildTells: ['notSure']}],
  },
  otherHelpersOther: {yes: [{otherHelpers: ['other']}], no: [{otherHelpers: ['none']}]},
  otherHelpersNames: {
    yes: [{otherHelpers: ['friendsFamily']}, {otherHelpers: ['health']}],
    no: [{}, {otherHelpers: ['none']}, {otherHelpers: ['preferNotToSay']}],
  },
  talkToHelpers: {
    yes: [{otherHelpers: ['friendsFamily', 'health']}],
    no: [{}, {otherHelpers: ['friendsFamily']}, {otherHelpers: ['none']}, {otherHelpers: ['preferNotToSay']}],
  },
  homeLearning: {yes: [{}, {context: {phase: 'secondary'}}], no: [{context: {phase: 'nursery'}}]},
  hardPartsOther: {yes: [{hardParts: ['other']}], no: [{hardParts: ['lessons']}]},
  hardPartsMore: {yes: [{hardParts: ['unkindness']}], no: [{}, {hardParts: ['none']}, {hardParts: ['notSure']}]},
  homeSchoolMore: {
    yes: [{homeSchoolSame: 'harderHome'}, {homeSchoolSame: 'harderSchool'}, {homeSchoolSame: 'otherWay'}],
    no: [{}, {homeSchoolSame: 'same'}, {homeSchoolSame: 'notSure'}],
  },
  mattersMostOther: {yes: [{mattersMost: ['other']}], no: [{mattersMost: ['friends']}]},
  honestIntro: {yes: [{}, {context: {honestyPromise: true}}], no: [{context: {honestyPromise: false}}]},
  wantExplainedOther: {yes: [{wantExplained: ['other']}], no: [{wantExplained: ['none']}]},
  changesAheadOther: {yes: [{changesAhead: ['other']}], no: [{changesAhead: ['family']}]},
  changeFeeling: {yes: [{changesAhead: ['family']}], no: [{}, {changesAhead: ['none']}, {changesAhead: ['notSure']}]},
  changeHelp: {yes: [{changesAhead: ['other']}], no: [{}, {changesAhead: ['none']}, {changesAhead: ['notSure']}]},
  passOn: {
    yes: ['startSchool', 'newClass', 'newPhase', 'newSchool', 'leaving'].map((code) => ({changesAhead: [code]})),
    no: [
      {},
      ...['startNursery', 'support', 'moveHome', 'family', 'other', 'none'].map((code) => ({changesAhead: [code]})),
    ],
  },
  formHelperOther: {yes: [{formHelper: 'other'}], no: [{formHelper: 'noOne'}]},
  replyBy: {yes: [{replyWanted: 'yesUsual'}, {replyWanted: 'yesSoon'}], no: [{}, {replyWanted: 'noNeed'}]},
  contactPhone: {
    yes: ['phoneCall', 'text'].map((replyBy) => ({replyWanted: 'yesSoon', replyBy})),
    no: [
      {},
      {replyBy: 'phoneCall'},
      {replyWanted: 'noNeed', replyBy: 'text'},
      {replyWanted: 'yesSoon', replyBy: 'email'},
    ],
  },
  contactEmail: {
    yes: [{replyWanted: 'yesUsual', replyBy: 'email'}],
    no: [{}, {replyBy: 'email'}, {replyWanted: 'yesUsual', replyBy: 'text'}],
  },
};

const isAsked = (id: string, given: Entries | {context: Context}) =>
  ('context' in given && !Array.isArray(given.context)
    ? parentSession({}, {context: given.context as Context})
    : parentSession(given as Entries)
  ).isShown(id);

describe('what a family is asked about a child', () => {
  for (const [id, {yes, no}] of Object.entries(rules)) {
    for (const given of yes) it(`${id} by ${JSON.stringify(given)}`, () => assert.equal(isAsked(id, given), true));
    for (const given of no) it(`no ${id} by ${JSON.stringify(given)}`, () => assert.equal(isAsked(id, given), false));
  }

  it('has no other conditions than these', () => {
    const conditional = parentQuestionnaire.sections.flatMap(({items}) => items.filter(({when}) => when));
    assert.deepEqual(new Set(conditional.map(({id}) => id)), new Set(Object.keys(rules)));
  });
});

describe('an answer to a question that is no longer asked', () => {
  const session = () => parentSession({...neededEntries, homeSchoolSame: 'harderHome', homeSchoolMore: 'He hides it.'});

  it('is not sent', () => {
    const hidden = session();
    hidden.enter('homeSchoolSame', 'same');
    assert.deepEqual(hidden.answers(), {...neededEntries, homeSchoolSame: 'same'});
  });

  it('is still there when the question comes back', () => {
    const back = session();
    back.enter('homeSchoolSame', 'same');
    back.enter('homeSchoolSame', 'otherWay');
    assert.equal(back.answers().homeSchoolMore, 'He hides it.');
  });

  it('takes with it what was asked because of it', () => {
    const chain = parentSession({replyWanted: 'yesSoon', replyBy: 'email', contactEmail: 'wrong'});
    chain.enter('replyWanted', 'noNeed');
    assert.deepEqual(chain.answers(), {replyWanted: 'noNeed'});
    assert.deepEqual(chain.check(['replyBy', 'contactEmail']), []);
  });

  it('is told apart in what the listeners hear', () => {
    const heard = session();
    const changes: unknown[] = [];
    heard.subscribe((change) => changes.push(change));
    heard.enter('homeSchoolSame', 'same');
    heard.enter('goodAt', 'Lego');
    assert.deepEqual(changes, [
      {path: 'homeSchoolSame', shown: [], hidden: ['homeSchoolMore']},
      {path: 'goodAt', shown: [], hidden: []},
    ]);
  });

  it('may be entered while it is hidden, and changes nothing of what is asked', () => {
    const early = parentSession({contactPhone: '12345', replyBy: 'phoneCall'});
    assert.deepEqual(early.answers(), {});
    early.enter('replyWanted', 'yesSoon');
    assert.deepEqual(early.answers(), {replyWanted: 'yesSoon', replyBy: 'phoneCall', contactPhone: '12345'});
  });
});

describe('a blank answer', () => {
  for (const blank of ['', ' ', '\n\t\u00a0'])
    it(`${JSON.stringify(blank)} is not sent, and is never “no”`, () =>
      assert.deepEqual(parentSession({goodAt: blank, mattersMost: []}).answers(), {}));
  it('is what every question starts with', () => {
    const session = parentSession({}, {context: {phase: 'nursery', schoolName: 'X'}});
    assert.equal(session.entries.size, 0);
  });
  it('own words keep the spaces round them', () =>
    assert.deepEqual(parentSession({goodAt: '  Lego \n'}).answers(), {goodAt: '  Lego \n'}));
});

describe('a question that an item of a list brings in', () => {
  it('comes and goes with that item, and with the answer in it that is asked', () => {
    const session = new FormSession(packing);
    const isAsked = () => session.isShown('whoGives');
    assert.equal(isAsked(), false);
    session.enter('things.0.what', 'medicine');
    assert.equal(isAsked(), false);
    session.enter('things.0.name', 'Syrup');
    assert.equal(isAsked(), true);
    assert.deepEqual(
      session.check().map(({path}) => path),
      ['whoGives'],
    );
    session.enter('things.0.what', 'coat');
    assert.equal(isAsked(), false);
    session.enter('things.0.what', 'medicine');
    assert.equal(isAsked(), true);
    session.enter('things', []);
    assert.equal(isAsked(), false);
  });
  it('is asked in a later stage by what was in the list before', () => {
    const asks = (what: string) => {
      const previous = [{submissionId: '1', form: 'packing', stage: 'a', answers: {things: [{what}]}}];
      return new FormSession(packing, {stage: 'b', context: {previous}}).isShown('thanks');
    };
    assert.deepEqual([asks('coat'), asks('medicine')], [true, false]);
  });
});
