import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {list, text} from '../../src/schemas/answers.js';
import {ask, asked, define, saysWhat, shape, withItems} from '../support/loose-form.js';

const leaves = {...shape, toys: z.optional(list(z.strictObject({toy: z.optional(text(9))}), {max: 2}))};
const showing = (shown: object) => () =>
  define(withItems({statement: 'told', shows: [shown]}, ...asked, {...ask('toys'), items: [ask('toy')]}), leaves);

describe('what a statement shows', () => {
  it('may be answers, cards of a list, and what a school supplies', () => {
    for (const shown of [
      {answers: ['name', 'toys']},
      {cards: 'toys', title: 'toy', lines: [{q: 'toy'}]},
      {text: 'meetingPurpose'},
      {line: 'x', with: {time: 'readBy'}},
    ])
      showing(shown)();
  });
  for (const [what, shown, named] of [
    ['an answer that is not asked', {answers: ['nmae']}, "'nmae'"],
    ['the cards of a list that is not asked', {cards: 'tyos', title: 'toy', lines: []}, "'tyos'"],
    ['a card named by what the list does not ask', {cards: 'toys', title: 'name', lines: []}, "'name'"],
    ['a line of a card that the list does not ask', {cards: 'toys', title: 'toy', lines: [{q: 'pet'}]}, "'pet'"],
    ['a text that no school supplies', {text: 'purpose'}, "'purpose'"],
    ['a list that no school supplies', {list: 'topics', of: 'topicText'}, "'topics'"],
    ['a link that no school supplies', {link: 'url', words: 'x'}, "'url'"],
    ['a sentence with what no school supplies', {line: 'x', with: {time: 'readIt'}}, "'readIt'"],
    ['a sentence on a condition that reads nothing', {line: 'x', when: {q: 'nmae', answered: true}}, "'nmae'"],
  ] as const)
    it(`is refused as ${what}`, () => saysWhat(showing(shown), "statement 'told'", named));
  it('is refused as a bullet with a number that no school supplies', () =>
    saysWhat(
      () => define(withItems({statement: 'told', bullets: {2: {count: 'days'}}}, ...asked)),
      "statement 'told'",
      "'days'",
    ));
});

describe('the lines of a form', () => {
  it('say nothing that no school supplies', () => {
    saysWhat(() => define({start: [{key: 'x', with: {date: 'sendBy'}}]}), "line 'x'", "'sendBy'");
    saysWhat(() => define({start: [{key: 'x', link: 'url'}]}), "line 'x'", "'url'");
    saysWhat(() => define({after: [{key: 'x', count: 'days'}]}), "line 'x'", "'days'");
  });
  it('of a list of staff show only what is asked', () =>
    saysWhat(() => define({staff: {groups: {}, flags: {}, line: ['nmae']}}), "'nmae'"));
});
