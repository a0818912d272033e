import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {extendForm} from '../../src/forms/extend-form.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {choice, text} from '../../src/schemas/answers.js';
import {parentQuestionnaire as schema} from '../../src/schemas/parent-questionnaire.js';
import {FormSession} from '../../src/session/session.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {clubsForm} from '../support/clubs-form.js';
import {shownIds} from '../support/forms.js';
import {define, saysWhat, type Loose} from '../support/loose-form.js';
import {submissionId} from '../support/submissions.js';

const sectionOf = (id: string) => clubsForm.sections.find((section) => section.id === id)!.items.map((item) => item.id);
const extend = (more: Loose, base: unknown = parentQuestionnaire) =>
  extendForm(base as typeof parentQuestionnaire, {version: 2, ...more});

describe('a school that extends a form of ours', () => {
  it('asks its own question where it wants it, with its box right behind it', () => {
    const ids = sectionOf('strengths');
    assert.deepEqual(ids.slice(0, 5), ['nameUsed', 'enjoys', 'clubs', 'clubsOther', 'goodAt']);
  });

  it('asks it last where it says nothing, and behind the box of the question that it follows', () => {
    const leaf = {schema: z.extend(schema, {pet: z.optional(text(5))})};
    const items = [{id: 'pet', data: 'personal'}];
    const place = (more: Loose) =>
      extend({...leaf, add: [{section: 'whatHelps', items, ...more}]})
        .sections.find(({id}) => id === 'whatHelps')!
        .items.map(({id}) => id);
    assert.equal(place({}).at(-1), 'pet');
    const ids = place({after: 'otherHelpers'});
    assert.equal(ids.indexOf('pet'), ids.indexOf('otherHelpersOther') + 1);
  });

  it('has a page of its own, after the one that it names', () => {
    assert.deepEqual(clubsForm.sections.map(({id}) => id).slice(3, 6), ['homeLife', 'gettingHere', 'whatHelps']);
  });

  it('changes the places of what it names, and of nothing else', () => {
    assert.deepEqual(
      clubsForm.sections.map(({id}) => id),
      [
        'aboutYou',
        'strengths',
        'schoolLife',
        'homeLife',
        'gettingHere',
        'whatHelps',
        'whatMatters',
        'workingTogether',
        'lookingAhead',
      ],
    );
  });

  it('does not ask what it leaves out, nor wait for it, and can still read it in what came before', () => {
    const session = new FormSession(clubsForm);
    const shown = shownIds(session);
    for (const id of ['sleep', 'mattersMost', 'homeGoal', 'toldEnough']) assert.ok(!shown.includes(id), id);
    assert.ok(!session.pages.some(({section}) => section === 'whatMatters'));
    assert.ok(clubsForm.questions.some(({id}) => id === 'sleep'));
  });

  it('keeps all that the form knows: its id, presets, short version, what staff see first', () => {
    assert.equal(clubsForm.id, 'parentQuestionnaire');
    assert.deepEqual(clubsForm.presets, parentQuestionnaire.presets);
    assert.ok(shownIds(new FormSession(clubsForm, {length: 'short'})).includes('clubs'));
    assert.deepEqual(clubsForm.staff!.groups.strengths, ['goodAt', 'enjoys', 'clubs']);
    assert.deepEqual(clubsForm.staff!.groups.childSays, ['childSays']);
    assert.deepEqual(Object.keys(clubsForm.staff!.flags).slice(-2), ['explain', 'bus']);
  });

  it('does not change the form that it extends', () => {
    assert.equal(parentQuestionnaire.version, 1);
    assert.ok(!parentQuestionnaire.questions.some(({id}) => id === 'clubs'));
  });

  it('gives the condition of a page to what is asked on it besides', () => {
    const when = {q: 'pet', anyOf: ['dog']} as const;
    const base = define({
      sections: [
        {
          id: 'one',
          items: [
            {id: 'pet', data: 'ordinary'},
            {id: 'food', data: 'ordinary'},
          ],
        },
        {id: 'dogs', when, items: [{id: 'name', data: 'ordinary'}]},
      ],
    });
    const shape = z.extend(base.schema as z.ZodMiniObject, {walk: z.optional(choice(['short', 'long']))});
    const form = extend({schema: shape, add: [{section: 'dogs', items: [{id: 'walk', data: 'ordinary'}]}]}, base);
    assert.deepEqual(form.questions.find(({id}) => id === 'walk')!.when, when);
  });

  it('can extend what it has extended', () => {
    const again = extendForm(clubsForm, {version: 102, leaveOut: {questions: ['busStop']}});
    assert.ok(!shownIds(new FormSession(again)).includes('busStop'));
    assert.deepEqual(again.namespaces, ['shared', 'parentQuestionnaire']);
  });

  it('receives what its families send, as ours is received', () => {
    const session = new FormSession(clubsForm);
    for (const [id, entry] of Object.entries({childName: 'Z', yourName: 'E', clubs: ['chess'], busStop: 'Mill Lane'}))
      session.enter(id, entry);
    const sent = createSubmission(session, {submissionId, locale: 'en', createdAt: new Date(0)});
    assert.equal(sent.formVersion, 101);
    assert.deepEqual(parseSubmission(sent, {forms: [parentQuestionnaire, clubsForm]}), {submission: sent});
    const wrong = {...sent, answers: {...sent.answers, clubs: ['golf'], golf: 'yes'}};
    assert.deepEqual(
      parseSubmission(wrong, {forms: [parentQuestionnaire, clubsForm]}).problems?.map(({path, key}) => [path, key]),
      [
        ['clubs', 'code'],
        ['golf', 'unknown'],
      ],
    );
    const newer = {submission: sent, unchecked: true};
    assert.deepEqual(parseSubmission(sent), newer, 'whoever knows only ours takes it as a newer version');
  });
});

describe('an extension that is wrong says which form, where, and what to change', () => {
  const pet = {schema: z.extend(schema, {pet: z.optional(text(5))})};
  const item = {id: 'pet', data: 'personal'};
  const faults: [string, () => unknown, string[]][] = [
    ['a version that is the base’s', () => extend({version: 1}), ['version is 1', 'use a higher one']],
    ['no version', () => extend({version: undefined}), ['version is undefined']],
    ['a version with a point', () => extend({version: 1.5}), ['version is 1.5', 'whole number']],
    ['a question that nobody asks', () => extend(pet), ["the schema has 'pet'", 'ask it']],
    ['a question that the schema lacks', () => extend({add: [{section: 'strengths', items: [item]}]}), ["'pet'", 'add it there']],
    ['a page that is not there', () => extend({...pet, add: [{section: 'strenghts', items: [item]}]}), ["'strenghts'", 'correct the id']],
    ['a place that is not there', () => extend({...pet, add: [{section: 'strengths', after: 'sleep', items: [item]}]}), ["after 'sleep'", 'not in it']],
    ['a new page after none', () => extend({...pet, sections: [{id: 'pets', after: 'zoo', items: [item]}]}), ["'pets' after 'zoo'"]],
    ['a new page with the id of another', () => extend({...pet, sections: [{id: 'homeLife', items: [item]}]}), ["section 'homeLife' is there twice"]],
    ['a question of ours again', () => extend({add: [{section: 'homeLife', items: [{id: 'goodAt', data: 'personal'}]}]}), ["question 'goodAt' is there twice"]],
    ['an order of a page that is not there', () => extend({order: {sections: ['zoo']}}), ["orders the section 'zoo'"]],
    ['an order of a question that is not asked', () => extend({order: {questions: ['zoo']}}), ["orders the question 'zoo'"]],
    ['a page left out that is not there', () => extend({leaveOut: {sections: ['zoo']}}), ["leaves out the section 'zoo'"]],
    ['a question left out that is not asked', () => extend({leaveOut: {questions: ['zoo']}}), ["'zoo', which is not asked"]],
    ['a needed question left out', () => extend({leaveOut: {questions: ['yourName']}}), ["'yourName', which is needed"]],
    ['a page left out with a needed question', () => extend({leaveOut: {sections: ['aboutYou']}}), ['which is needed']],
    ['a schema that is another', () => extend({schema: z.strictObject({pet: text(5)})}), ["lacks 'whichChild'", 'z.extend()']],
    ['another meaning of ours', () => extend({schema: z.extend(schema, {sleep: z.optional(choice(['well']))})}), ["'sleep' another meaning", 'an id of its own']],
    ['a condition on a code that is none', () => extend({...pet, add: [{section: 'strengths', items: [{...item, when: {q: 'sleep', anyOf: ['well']}}]}]}), ["'well' of 'sleep'"]],
    ['staff are shown what is not asked', () => extend({staff: {groups: {pets: ['zoo']}}}), ["'zoo', which is not asked"]],
  ]; // prettier-ignore
  for (const [what, act, parts] of faults) it(what, () => saysWhat(act, "Form 'parentQuestionnaire'", ...parts));
});

describe('a kind of question that somebody else draws', () => {
  const faces = {name: 'faces', like: 'singleChoice', control: () => Promise.resolve(() => '')} as const;
  const withKind = (kind: unknown, id = 'pet') =>
    define({
      sections: [
        {
          id: 'all',
          items: ['name', 'pet', 'food'].map((one) => ({id: one, data: 'ordinary', ...(one === id && {kind})})),
        },
      ],
    });

  it('is ours for everything but its drawing', () => {
    const {kind, drawnBy} = withKind(faces).questions[1]!;
    assert.deepEqual([kind, drawnBy], ['singleChoice', faces]);
  });
  const faults: [string, () => unknown, string[]][] = [
    ['nothing draws it', () => withKind({...faces, control: undefined}), ["the kind 'faces', which nothing draws", "'control'"]],
    ['a name that is ours', () => withKind({...faces, name: 'scale'}), ["the kind 'scale'", 'none of our kinds']],
    ['a name with a space', () => withKind({...faces, name: 'my faces'}), ["'my faces'", 'camelCase']],
    ['it is like no kind that can hold the answer', () => withKind(faces, 'name'), ["question 'name'", "'singleChoice'", 'holds a text']],
    ['a kind that does not exist', () => withKind('slider'), ["'slider'", 'use singleChoice']],
  ]; // prettier-ignore
  for (const [what, act, parts] of faults) it(what, () => saysWhat(act, "Form 'pets'", ...parts));
});
