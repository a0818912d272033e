import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {randomUuid} from '../../src/submission/uuid.js';
import {packageVersion} from '../../src/submission/version.js';
import type {Context} from '../../src/forms/context.js';
import {neededEntries, parentSession, trip, tripSession, twoChildren} from '../support/forms.js';
import {submissionId} from '../support/submissions.js';

const options = {submissionId, locale: 'pl', createdAt: new Date('2026-09-14T08:30:00Z')};
const made = (entries = {}, context: Context = {}) => createSubmission(parentSession(entries, {context}), options);

describe('the envelope', () => {
  it('of a bare page has these keys and no others', () =>
    assert.deepEqual(made({sleep: 'mixed'}), {
      submissionId,
      form: 'parentQuestionnaire',
      formVersion: 1,
      packageVersion,
      locale: 'pl',
      stage: 'a',
      createdAt: '2026-09-14T08:30:00.000Z',
      answers: {sleep: 'mixed'},
    }));
  it('carries what the school supplied, and nothing else of its context', () => {
    const context: Context = {
      school: '100000',
      nation: 'wales',
      phase: 'nursery',
      schoolName: 'Oak',
      schoolPhone: '1',
      contactName: 'Ms B',
      replyDays: 3,
      parentName: 'Ewa',
      respondentId: 'r-1',
      lastAnswers: {date: 'x', answers: {}},
      ...twoChildren,
    };
    const submission = made({whichChild: 'c1'}, context);
    assert.deepEqual(Object.keys(submission).slice(8), ['school', 'nation', 'phase', 'subject']);
    assert.deepEqual([submission.school, submission.nation, submission.phase], ['100000', 'wales', 'nursery']);
  });
  it('says when by the clock of the device, and at once', () => {
    const {createdAt} = createSubmission(parentSession(), {submissionId, locale: 'en'});
    assert.ok(Math.abs(Date.now() - Date.parse(createdAt!)) < 5000);
  });
  it('carries the stage that was answered', () => assert.equal(made({goodAt: 'Maths'}).stage, 'a'));
  it('carries the version of the form and of this package', () => {
    assert.equal(createSubmission(tripSession(), options).formVersion, 2);
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal(packageVersion, version);
  });
  it('has nothing blank in it', () => {
    const context: Context = {school: '', respondentId: '', parentName: '', children: [{id: 'c1', name: ''}]};
    const submission = made({goodAt: ' ', hardParts: [], yourName: 'Ewa'}, context);
    const values = [submission, submission.subject ?? {}, submission.answers].flatMap((part): unknown[] =>
      Object.values(part),
    );
    assert.ok(
      !values.some((value) => value === '' || value === undefined || (Array.isArray(value) && !value.length)),
      JSON.stringify(submission),
    );
  });
  it('with all that a school left blank is still taken by its receiver', () => {
    const context: Context = {school: '', respondentId: '', children: [{id: 'c1', name: ''}]};
    assert.equal(parseSubmission(made({yourName: 'Ewa'}, context)).problems, undefined);
  });
});

describe('who it is about', () => {
  it('is the child that was selected, as the school knows it', () =>
    assert.deepEqual(made({whichChild: 'c2'}, twoChildren).subject, {childId: 'c2', childName: 'Jaś'}));
  it('is the only child', () =>
    assert.deepEqual(made({}, {children: [twoChildren.children[0]]}).subject, {childId: 'c1', childName: 'Zuzia'}));
  it('is who answers, as the host knows them', () =>
    assert.deepEqual(made({}, {respondentId: 'r-1'}).subject, {respondentId: 'r-1'}));
  it('is left out where the host knows nothing', () => assert.equal('subject' in made(neededEntries), false));
  it('never holds a name that the family typed: that is an answer', () => {
    const submission = made(neededEntries, {respondentId: 'r-1'});
    assert.deepEqual(submission.subject, {respondentId: 'r-1'});
    assert.equal(submission.answers.childName, 'Zuzia');
  });
  it('never holds the class that the school showed', () =>
    assert.ok(!JSON.stringify(made({whichChild: 'c1'}, twoChildren)).includes('Robins')));
});

describe('the language of a family’s own words', () => {
  it('is the one that the form was shown in', () => assert.equal(made({goodAt: 'Klocki'}).writtenIn, 'pl'));
  it('is not said where only codes were chosen', () => assert.equal('writtenIn' in made({sleep: 'mixed'}), false));
  it('is not said of a phone number or an email address', () => {
    const codesOnly = {replyWanted: 'yesSoon', replyBy: 'email', contactEmail: 'e@example.com'};
    assert.equal('writtenIn' in made(codesOnly), false);
  });
  it('is not said of a name, which is no word of a language', () =>
    assert.equal('writtenIn' in made(neededEntries), false));
  it('is said of “tell us more”', () =>
    assert.equal(made({mattersMost: ['other'], mattersMostOther: 'Szachy'}).writtenIn, 'pl'));
  it('is not said of words that are no longer asked for', () =>
    assert.equal('writtenIn' in made({homeSchoolMore: 'Ukrywa to'}), false));
  it('is said of words in a list', () => {
    const session = tripSession();
    assert.equal(session.form, trip);
    assert.equal(createSubmission(session, options).writtenIn, 'pl');
  });
});

describe('a submission’s id', () => {
  it('is a random UUID of version 4', () =>
    assert.match(randomUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  it('is never the same twice', () => assert.equal(new Set(Array.from({length: 1000}, randomUuid)).size, 1000));
});
