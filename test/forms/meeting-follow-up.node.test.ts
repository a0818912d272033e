import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {meetingFollowUp as form} from '../../src/forms/meeting-follow-up.js';
import {filledIn, isThere, offeredBy, pagesOf, problemsOf, stored} from '../support/asking.js';

describe('the school’s summary of a meeting', () => {
  const context = {
    meetingDate: '2027-03-01',
    attendees: [{name: 'Ms Hill', role: 'senco'}, {name: 'Ayşe'}],
    children: [{id: 'c1', name: 'Amina'}],
  } as const;
  const summary = {stage: 'a', context} as const;
  const problem = (entries: Readonly<Record<string, string | readonly string[]>>) =>
    problemsOf(form, {...summary, entries});

  it('begins with the day and the people of the invitation', () =>
    assert.deepEqual(filledIn(form, summary).answers(), {
      metOn: '2027-03-01',
      whoWasThere: [{personName: 'Ms Hill', personRole: 'senco'}, {personName: 'Ayşe'}],
    }));
  it('needs a good thing, and what comes next', () =>
    assert.deepEqual(problem({}), ['goodThingsSaid: required', 'nextMeetingWhy: required']));
  it('needs the day and the people where no invitation said them', () =>
    assert.deepEqual(problemsOf(form, {stage: 'a'}).slice(0, 3), [
      'childName: required',
      'metOn: required',
      'whoWasThere: listMin',
    ]));
  it('needs no other words where there is a next date', () =>
    assert.deepEqual(problem({nextMeetingDate: ['1', '4', '2027']}), ['goodThingsSaid: required']));
  it('agrees nothing for a day before the meeting', () => {
    assert.ok(problem({nextMeetingDate: ['1', '2', '2027']}).includes('nextMeetingDate: dateFuture'));
    assert.ok(problem({'actions.0.actionByWhen': ['1', '2', '2027']}).includes('actions.0.actionByWhen: dateFuture'));
  });
  it('says who follows up what depends on someone who was not there', () => {
    assert.ok(problem({'actions.0.actionDependsOn': 'A doctor'}).includes('actions.0.actionChase: required'));
    assert.equal(problem({'actions.0.actionWhat': 'Talk'}).includes('actions.0.actionChase: required'), false);
  });
  it('asks whether to say sorry only for what did not go to plan', () => {
    assert.equal(isThere(form, 'sorry', summary), false);
    assert.equal(isThere(form, 'sorry', {...summary, entries: {notToPlan: 'We forgot.'}}), true);
  });
  it('has the family’s own topics above it, where it has said them', () => {
    assert.equal(isThere(form, 'familyTopicsShown', summary), false);
    assert.equal(
      isThere(form, 'familyTopicsShown', {stage: 'a', context: {...context, familyTopics: [{topicText: 'Lunch'}]}}),
      true,
    );
  });
  const roles = (phase?: 'nursery' | 'primary' | 'secondary') => {
    const session = filledIn(form, {stage: 'a', context: phase ? {phase} : {}});
    return session.options(session.question('whoWasThere.0.personRole')!).map(({code}) => code);
  };
  it('offers first who sees most of a child at such a school, and nobody twice', () => {
    assert.deepEqual(roles('nursery').slice(0, 3), ['keyPerson', 'classTeacher', 'teachingAssistant']);
    assert.deepEqual(roles('secondary').slice(0, 4), ['formTutor', 'headOfYear', 'pastoralLead', 'classTeacher']);
    for (const phase of [undefined, 'primary'] as const)
      assert.deepEqual(roles(phase).slice(0, 4), ['classTeacher', 'formTutor', 'subjectTeacher', 'keyPerson']);
    for (const phase of ['nursery', 'primary', 'secondary'] as const)
      assert.equal(new Set(roles(phase)).size, roles(phase).length, phase);
  });
  it('offers the roles that there are at such a school, the family and the child', () => {
    assert.equal(roles('nursery').includes('keyPerson'), true);
    assert.equal(roles('nursery').includes('headOfYear'), false);
    assert.equal(roles('secondary').includes('keyPerson'), false);
    assert.deepEqual(roles('secondary').slice(-3), ['family', 'child', 'supporter']);
  });
});

describe('a family that reads a summary', () => {
  it('is asked what was wrong only where something was', () => {
    for (const [summaryRight, is] of [
      ['mostly', true],
      ['no', true],
      ['notSure', true],
      ['yes', false],
      ['notThere', false],
    ] as const)
      assert.equal(isThere(form, 'correction', {stage: 'b', entries: {summaryRight}}), is, summaryRight);
  });
  it('reads it on a page of its own, and may answer nothing but its name', () => {
    const pages = pagesOf(form, {stage: 'b'});
    assert.deepEqual([pages.length, pages[0]![0]], [2, 'thankYou']);
    assert.deepEqual(problemsOf(form, {stage: 'b'}), ['yourName: required']);
  });
  it('can have it sent to nobody else', () => assert.equal(offeredBy(form, 'shareWith', {stage: 'b'})[0], 'me'));
});

describe('what a summary said', () => {
  const action = {actionWhat: 'Call', actionWho: 'Ms Hill', actionByWhen: '2027-04-01'};
  const after = (answers: Readonly<Record<string, unknown>>, stage: 'b' | 'c' = 'b') =>
    ({stage, context: {previous: [stored(form, 'a', answers)]}}) as const;

  for (const [id, answers] of Object.entries({
    showTold: {familyTold: 'x'},
    showActions: {homeGoalAction: 'x'},
    showNotAgreed: {notAgreed: 'x'},
    showChanges: {changesMade: [{changeWhat: 'x', changeWhy: 'x', changeCheck: 'x'}]},
    showNotToPlan: {notToPlan: 'x'},
    nextDateOk: {nextMeetingDate: '2027-04-01'},
    actionReplies: {actions: [action]},
  }))
    it(`brings ${id}, which is not there without it`, () => {
      assert.equal(isThere(form, id, after(answers)), true);
      assert.equal(isThere(form, id, after({goodThingsSaid: 'x'})), false);
    });
  it('is answered action by action; a blank is never a yes', () => {
    const given = {...after({actions: [action, action]}), entries: {'actionReplies.1.actionView': 'notForUs'}};
    assert.deepEqual(filledIn(form, given).answers().actionReplies, [{of: 0}, {of: 1, actionView: 'notForUs'}]);
  });
  it('asks what would work better only of what does not', () => {
    const session = filledIn(form, after({actions: [action]}));
    const more = session.question('actionReplies.0.actionViewMore')!;
    for (const [actionView, is] of [
      ['change', true],
      ['notForUs', true],
      ['think', false],
      ['agree', false],
    ] as const)
      assert.equal(session.isItemShown({actionView}, more), is, actionView);
  });
  it('is checked later, action by action', () => {
    const given = {...after({actions: [action]}, 'c'), entries: {'actionChecks.0.checkDone': 'no'}};
    assert.deepEqual(filledIn(form, given).answers(), {actionChecks: [{of: 0, checkDone: 'no'}]});
  });
  it('asks when else, where the next date does not fit', () =>
    assert.equal(
      isThere(form, 'nextDateNote', {...after({nextMeetingDate: '2027-04-01'}), entries: {nextDateOk: 'sooner'}}),
      true,
    ));
});
