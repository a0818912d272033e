import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {aggregate} from '../../src/submission/aggregate.js';
import {withoutSmallNumbers, type QuestionCounts} from '../../src/submission/small-numbers.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {quietSurvey} from '../support/anonymous-form.js';

const times = (count: number, answers: Readonly<Record<string, unknown>>) =>
  Array.from({length: count}, () => ({form: 'quietSurvey', answers}));

const heard = (...groups: readonly {form: string; answers: Readonly<Record<string, unknown>>}[][]) =>
  aggregate(quietSurvey, groups.flat()).questions[0];

describe('what families answered, in numbers', () => {
  it('is counted for each question that has a fixed set of codes, in the order of the form', () => {
    const all = [
      ...times(6, {heard: 'always', ways: ['phone', 'talk'], better: 'ZQX-CANARY'}),
      ...times(5, {heard: 'never', ways: ['letter']}),
      ...times(7, {heard: 'sometimes'}),
    ];
    const counts = aggregate(quietSurvey, all);
    assert.deepEqual(counts, {
      form: 'quietSurvey',
      questions: [
        {
          question: 'heard',
          answers: 18,
          options: [
            {code: 'always', count: 6},
            {code: 'sometimes', count: 7},
            {code: 'never', count: 5},
          ],
        },
        {
          question: 'ways',
          answers: 11,
          options: [
            {code: 'phone', count: 6},
            {code: 'letter', count: 5},
            {code: 'talk', count: 6},
          ],
        },
      ],
    });
    assert.ok(!JSON.stringify(counts).includes('CANARY'), 'own words are no number');
  });
  it('is hidden for a question that fewer than five answered', () => {
    assert.deepEqual(heard(times(4, {heard: 'always'}), times(9, {ways: ['phone']})), {question: 'heard'});
    assert.ok(heard(times(5, {heard: 'always'}))?.options);
  });
  it('is hidden for an option under five, one that nobody chose too, and then nobody is told how many answered', () =>
    assert.deepEqual(heard(times(9, {heard: 'always'}), times(4, {heard: 'never'})), {
      question: 'heard',
      options: [{code: 'always', count: 9}, {code: 'sometimes'}, {code: 'never'}],
    }));
  it('does not count another form’s answers, blank ones, or codes that the question does not have', () => {
    const others = times(5, {heard: 'always'}).map((one) => ({...one, form: 'another'}));
    const strange = [{heard: 'often'}, {heard: 5}, {heard: ['x']}, {ways: []}, {}].flatMap((one) => times(5, one));
    assert.deepEqual(
      aggregate(quietSurvey, [...others, ...strange]).questions,
      ['heard', 'ways'].map((question) => ({question})),
    );
  });
  it('counts a code once for each family', () =>
    assert.deepEqual(aggregate(quietSurvey, times(5, {ways: ['phone', 'phone']})).questions[1]?.options?.[0], {
      code: 'phone',
      count: 5,
    }));
  it('may be of some questions alone', () => {
    const {questions} = aggregate(parentQuestionnaire, [], {questions: ['mattersMost', 'hardParts']});
    assert.deepEqual(questions.map(({question}) => question).sort(), ['hardParts', 'mattersMost']);
  });
});

describe('a number that is hidden', () => {
  const codes = ['a', 'b', 'c'];
  const published = (counts: readonly number[]) => {
    const answers = counts.reduce((sum, count) => sum + count, 0);
    return withoutSmallNumbers('q', codes, {answers, chosen: new Map(codes.map((code, at) => [code, counts[at]!]))});
  };
  const upTo = Array.from({length: 10}, (_, n) => n);
  const everything = upTo.flatMap((a) => upTo.flatMap((b) => upTo.map((c) => [a, b, c])));
  /** All answers of up to 27 families, by what would be shown of them. */
  const behind = new Map<string, number[][]>();
  for (const counts of everything) {
    const shown = JSON.stringify(published(counts));
    behind.set(shown, [...(behind.get(shown) ?? []), counts]);
  }

  it('cannot be worked out from the others: what is shown fits with every small number', () => {
    for (const [shown, counts] of behind) {
      const {options} = JSON.parse(shown) as QuestionCounts;
      codes.forEach((code, at) => {
        if (options?.[at] && 'count' in options[at]) return;
        const possible = new Set(counts.map((each) => each[at]));
        assert.ok(possible.size >= 4, `${shown}: ${code} is one of ${[...possible].join()}`);
      });
    }
  });
  it('is never under five where it is shown, in any form', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), {minLength: 1, maxLength: 8}), (counts) => {
        const ids = counts.map((_, at) => `code${at}`);
        const answers = counts.reduce((sum, count) => sum + count, 0);
        const {options = [], ...rest} = withoutSmallNumbers('q', ids, {
          answers,
          chosen: new Map(ids.map((id, at) => [id, counts[at]!])),
        });
        assert.ok(options.every((option) => option.count === undefined || option.count >= 5));
        if (rest.answers !== undefined) assert.ok(options.every(({count}) => count !== undefined));
      }),
    ));
});
