import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkValue} from '../../src/schemas/check.js';
import {isRealDate} from '../../src/schemas/real-date.js';
import {date, dayParts, days, slots} from '../../src/schemas/times.js';

const problems = (schema: Parameters<typeof checkValue>[0], value: unknown) => checkValue(schema, value, 'here');

describe('a date', () => {
  for (const real of ['2026-03-27', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-04-30'])
    it(`${real} is taken`, () => assert.deepEqual(problems(date(), real), []));

  const unreal = {
    'the 31st of February': '2026-02-31',
    'the 29th of February of a year that is no leap year': '2023-02-29',
    'the 29th of February of a century that is no leap year': '2100-02-29',
    'the 31st of a month of 30 days': '2026-04-31',
    'a thirteenth month': '2026-13-01',
    'a month 0': '2026-00-10',
    'a day 0': '2026-01-00',
    'a year of two digits': '26-03-27',
    'a day of one digit': '2026-3-7',
    'a year before any family’s': '1899-12-31',
    'a year after any school’s': '2201-01-01',
    'a date with a time': '2026-03-27T10:00',
    'a British date': '27/03/2026',
    'a date in Urdu digits': '۲۰۲۶-۰۳-۲۷',
    'a date with a line end': '2026-03-27\n',
    'no date at all': '',
  };
  for (const [what, words] of Object.entries(unreal))
    it(`is not ${what}`, () =>
      assert.deepEqual(problems(date(), words), [{path: 'here', key: 'dateReal', params: {}}]));

  it('is never a number', () => assert.equal(problems(date(), 20260327)[0]?.key, 'kind'));

  it('is real exactly where the calendar of the language has that day', () => {
    const ofCalendar = (year: number, month: number, day: number) => {
      const there = new Date(Date.UTC(year, month - 1, day));
      return there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
    };
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({min: 1900, max: 2200}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 31}),
        (year, month, day) =>
          assert.equal(isRealDate(`${year}-${two(month)}-${two(day)}`), ofCalendar(year, month, day)),
      ),
      {numRuns: 500},
    );
  });
});

describe('good times', () => {
  it('may be any part of any day', () => {
    const all = days.flatMap((day) => dayParts.map((part) => `${day}.${part}`));
    assert.equal(all.length, 21);
    assert.deepEqual(problems(slots(), all), []);
  });

  for (const time of [
    '2026-03-27T09:00',
    '2026-03-27T09:00:30',
    '2026-03-27T09:00:30.250Z',
    '2026-03-27T09:00+01:00',
    '2026-03-27T23:59-0330',
  ])
    it(`may be ${time}, a real time that the school offers`, () => assert.deepEqual(problems(slots(), [time]), []));

  for (const wrong of [
    'mon',
    'mon.night',
    'day.morning',
    'Mon.morning',
    'mon.morning ',
    'constructor',
    '',
    '2026-03-27',
    '2026-02-31T09:00',
    '2026-03-27T24:00',
    '2026-03-27T09:60',
    '2026-03-27 09:00',
    '2026-03-27T09:00T09:00',
    '2026-03-27T09:00Z\n',
  ])
    it(`are not ${JSON.stringify(wrong)}`, () =>
      assert.deepEqual(problems(slots(), ['tue.evening', wrong]), [{path: 'here', key: 'code', params: {}}]));

  it('may be none', () => assert.deepEqual(problems(slots(), ['none']), []));
  it('cannot be none beside a time', () =>
    assert.deepEqual(problems(slots(), ['mon.morning', 'none']), [{path: 'here', key: 'exclusive', params: {}}]));
  it('cannot be the same time twice', () =>
    assert.deepEqual(problems(slots(), ['mon.morning', 'mon.morning']), [{path: 'here', key: 'code', params: {}}]));

  it('are at most 60', () => {
    const offered = (count: number) =>
      Array.from(
        {length: count},
        (_, minute) => `2026-03-27T1${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
      );
    assert.deepEqual(problems(slots(), offered(60)), []);
    assert.deepEqual(problems(slots(), offered(61)), [{path: 'here', key: 'tooMany', params: {max: 60}}]);
  });
  it('are a list, and of words', () => {
    assert.equal(problems(slots(), 'mon.morning')[0]?.key, 'kind');
    assert.equal(problems(slots(), [1])[0]?.key, 'kind');
  });
});
