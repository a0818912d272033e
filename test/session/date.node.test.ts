import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isRealDate} from '../../src/schemas/real-date.js';
import {isoOf} from '../../src/session/date.js';

describe('a date in three boxes', () => {
  for (const [boxes, iso] of [
    [['27', '3', '2027'], '2027-03-27'],
    [[' 7', '03 ', '2027'], '2027-03-07'],
    [['۲۷', '۳', '۲۰۲۷'], '2027-03-27'],
    [['27', 'March', '2027'], '2027-03-27'],
    [['27', 'mar', '2027'], '2027-03-27'],
    [['1', 'Sept.', '2027'], '2027-09-01'],
    [['27', 'marca', '2027'], '2027-03-27'],
    [['27', 'marzec', '2027'], '2027-03-27'],
    [['5', 'PAŹDZIERNIKA', '2027'], '2027-10-05'],
    [['27', 'مارچ', '2027'], '2027-03-27'],
  ] as const)
    it(`“${boxes.join(' ')}” is ${iso}`, () => {
      assert.equal(isoOf(boxes), iso);
      assert.ok(isRealDate(iso));
    });

  for (const boxes of [
    ['31', '2', '2026'],
    ['29', '2', '2027'],
    ['27', '3', '27'],
    ['27', 'ju', '2027'],
    ['27', 'Marchember', '2027'],
    ['27', '', '2027'],
    ['March', '27', '2027'],
  ] as const)
    it(`“${boxes.join(' ')}” is no day, and nobody guesses which one was meant`, () =>
      assert.equal(isRealDate(isoOf(boxes)), false));

  it('that is no date is said back as it was typed', () => {
    assert.equal(isoOf(['27', 'Marchember', '2027']), '27 Marchember 2027');
    assert.equal(isoOf(['31', 'Feb', '27']), '31 Feb 27');
  });
});
