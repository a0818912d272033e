import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {holds, partsOf, questionsOf, type Condition} from '../../src/forms/condition.js';
import {propOf} from '../../src/forms/context-keys.js';

const situation = {
  codes: (id: string) => ({pets: ['cat', 'dog'], pet: ['cat'], words: ['typed']})[id] ?? [],
  prop: (name: string) =>
    ({phase: 'nursery', no: false, children: [{id: '1'}, {id: '2'}], empty: '', none: [], zero: 0})[name],
};
const trueOf: Record<string, Condition> = {
  'one of several codes is in the list': {q: 'pets', anyOf: ['cow', 'dog']},
  'a code that is not in the list stands beside one that is': {q: 'pets', anyExcept: ['cat']},
  'no code is in the list': {q: 'pets', noneOf: ['cow']},
  'noneOf counts a blank as none': {q: 'blank', noneOf: ['cat']},
  'there is an answer': {q: 'words', answered: true},
  'there is none': {q: 'blank', answered: false},
  'own words are a code that is in no list': {q: 'words', anyExcept: ['cat']},
  'the prop is that': {prop: 'phase', is: 'nursery'},
  'the prop is false': {prop: 'no', is: false},
  'the prop is another': {prop: 'phase', not: 'primary'},
  'a prop that is not there is another': {prop: 'gone', not: false},
  'the prop is set': {prop: 'phase', set: true},
  'false and 0 are set, since somebody said so': {
    all: [
      {prop: 'no', set: true},
      {prop: 'zero', set: true},
    ],
  },
  'an empty text is not set': {prop: 'empty', set: false},
  'an empty list is not set': {prop: 'none', set: false},
  'a prop that is not there is not set': {prop: 'gone', set: false},
  'the list is long enough': {prop: 'children', min: 2},
  'all of nothing': {all: []},
  'one of the ways is enough': {
    any: [
      {q: 'pet', anyOf: ['dog']},
      {prop: 'phase', set: true},
    ],
  },
};
const falseOf: Record<string, Condition> = {
  'the only code is in the list of exceptions': {q: 'pet', anyExcept: ['cat', 'dog']},
  'a blank is no answer other than these': {q: 'blank', anyExcept: ['cat']},
  'one of the codes is in the list of none': {q: 'pets', noneOf: ['dog']},
  'the list is too short': {prop: 'children', min: 3},
  'a text is no list, however long': {prop: 'phase', min: 1},
  'true is not the text "true"': {prop: 'no', is: 'false'},
  'any of nothing': {any: []},
  'one part fails': {
    all: [
      {q: 'pet', answered: true},
      {q: 'blank', answered: true},
    ],
  },
};

describe('a condition holds when', () => {
  it('there is none', () => assert.equal(holds(undefined, situation), true));
  for (const [what, condition] of Object.entries(trueOf))
    it(what, () => assert.equal(holds(condition, situation), true));
});

describe('a condition does not hold when', () => {
  for (const [what, condition] of Object.entries(falseOf))
    it(what, () => assert.equal(holds(condition, situation), false));
});

describe('a condition as data', () => {
  const deep: Condition = {
    all: [
      {
        any: [
          {q: 'a', answered: true},
          {prop: 'p', set: true},
        ],
      },
      {q: 'b', answered: true},
      {q: 'a', noneOf: ['x']},
    ],
  };
  it('says which questions it reads, each once', () => assert.deepEqual(questionsOf(deep), ['a', 'b']));
  it('comes apart into all its parts', () => assert.equal(partsOf(deep).length, 4));
  it('is the same after it was exported as JSON', () =>
    assert.equal(holds(JSON.parse(JSON.stringify(trueOf['one of the ways is enough'])) as Condition, situation), true));
});

describe('what a condition reads of the school', () => {
  it('is primary, and five ways of contact, unless it says otherwise', () => {
    assert.equal(propOf({}, 'phase'), 'primary');
    assert.deepEqual(propOf({}, 'channels'), ['phoneCall', 'text', 'email', 'letter', 'inPerson']);
    assert.equal(propOf({phase: 'specialist'}, 'phase'), 'specialist');
    assert.deepEqual(propOf({channels: []}, 'channels'), []);
  });
  it('knows whether this family has said how to keep in touch', () => {
    assert.equal(propOf({}, 'keepsInTouch'), false);
    assert.equal(
      propOf({previous: [{submissionId: '1', form: 'communicationMethod', stage: 'a', answers: {}}]}, 'keepsInTouch'),
      true,
    );
    assert.equal(
      propOf({previous: [{submissionId: '1', form: 'parentQuestionnaire', stage: 'a', answers: {}}]}, 'keepsInTouch'),
      false,
    );
  });
});
