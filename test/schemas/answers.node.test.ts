import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {$ZodType} from 'zod/v4/core';
import * as z from 'zod/mini';
import {
  choice,
  choices,
  email,
  itemNumber,
  language,
  list,
  otherText,
  phone,
  suppliedChoice,
  text,
} from '../../src/schemas/answers.js';
import {checkValue} from '../../src/schemas/check.js';

const keysOf = (schema: $ZodType, value: unknown) => checkValue(schema, value, 'here').map(({key}) => key);
const accepts = (schema: $ZodType, value: unknown) => assert.deepEqual(checkValue(schema, value, 'here'), []);
const refuses = (schema: $ZodType, value: unknown, key: string) =>
  assert.deepEqual([...new Set(keysOf(schema, value))], [key]);

describe('own words', () => {
  const limit = 10;
  for (const [what, one] of [
    ['letters', 'a'],
    ['Urdu letters', 'ہ'],
    ['emoji', '😀'],
    ['marks that combine', '\u0301'],
    ['halves of an emoji', '\ud83d'],
  ] as const)
    it(`take as many ${what} as the limit says, and not one more`, () => {
      accepts(text(limit), one.repeat(limit));
      assert.deepEqual(checkValue(text(limit), one.repeat(limit + 1), 'here'), [
        {path: 'here', key: 'tooLong', params: {max: limit}},
      ]);
    });

  it('may be 10,000 right-to-left letters and joined emoji where the limit allows it', () =>
    accepts(text(10_000), 'ا👨‍👩‍👧ب'.repeat(1428)));

  it('of “tell us more” are limited to 200', () => {
    accepts(otherText(), 'ż'.repeat(200));
    refuses(otherText(), 'ż'.repeat(201), 'tooLong');
  });

  for (const wrong of [1, true, null, [], {}, ['a']])
    it(`are never ${JSON.stringify(wrong)}`, () => refuses(text(limit), wrong, 'kind'));
});

describe('a phone number', () => {
  const real = {
    'of the UK': '07700 900 982',
    'of the UK with its country code': '+44 (0)808 157 0192',
    'of Poland': '+48 22 123-45-67',
    'of Pakistan in Urdu digits': '+۹۲ ۳۰۰ ۱۲۳۴۵۶۷',
    'of Pakistan in Latin digits': '0300-1234567',
    'of Iraq in Arabic digits': '٠٧٩٠١٢٣٤٥٦٧',
    'of Bangladesh in Bengali digits': '০১৭১২৩৪৫৬৭৮',
    'of Germany with slashes': '030/1234567',
    'of the United States with dots': '202.555.0143',
    'of a switchboard with an extension': '01632 960 001 ext 12',
    'of a switchboard with x': '01632960001x12',
    'of Somalia, short': '61 123',
    'with a hyphen that does not break': '0300‑1234567',
    'with spaces that do not break': '01\u00a0632\u202f960\u00a0001',
    'copied from a page that runs right to left, with its invisible marks': '\u202a+44 7700 900982\u202c',
    'copied from a chat, with a direction mark before it': '\u200e07700 900982',
    'typed on a keyboard for Chinese or Japanese': '＋８１ ３ １２３４ ５６７８',
  };
  for (const [whose, number] of Object.entries(real)) it(`${whose} is taken`, () => accepts(phone(), number));

  for (const number of ['1234', 'call me', 'a@b.pl', '١٢٣٤', '+', '07700 900 982 <b>', '() - .'])
    it(`is not ‘${number}’`, () => refuses(phone(), number, 'format'));

  it('is at most 60 long, and says that rather than “format”', () => refuses(phone(), '1'.repeat(61), 'tooLong'));
});

describe('an email address', () => {
  for (const address of [
    'name@example.com',
    'żaneta@poczta.pl',
    'o’neil+school@a.b.co.uk',
    '"odd"@example.museum',
    'ali@مثال.پاکستان',
    `${'a'.repeat(242)}@example.com`,
  ])
    it(`‘${address.slice(0, 30)}’ is taken`, () => accepts(email(), address));
  for (const address of ['name', 'name@', '@example.com', 'name@example', 'a b@example.com', 'a@b@c.pl', 'a@b.c\n'])
    it(`${JSON.stringify(address)} is not one`, () => refuses(email(), address, 'format'));
  it('is at most 254 long', () => refuses(email(), `${'a'.repeat(243)}@example.com`, 'tooLong'));
  it('cannot keep a receiver busy, however it is made', () => {
    for (const hostile of [`a@${'.'.repeat(250_000)} `, `${'a'.repeat(250_000)}@`, `a@${'.a'.repeat(125_000)}@`]) {
      const started = performance.now();
      refuses(email(), hostile, 'format');
      assert.ok(performance.now() - started < 500, hostile.slice(0, 9));
    }
  });
});

describe('a language', () => {
  for (const tag of ['pl', 'zh-Hant-HK', 'bfi', 'sr-Latn', 'other', 'UR', 'es-419'])
    it(`${tag} is taken`, () => accepts(language(), tag));
  for (const tag of ['p', 'polski!', 'pl_PL', 'pl-', '-pl', 'zh-toolongsubtag', '<b>', 'اردو'])
    it(`${tag} is not a tag`, () => refuses(language(), tag, 'languageFormat'));
  it('is at most 35 long', () => refuses(language(), `pl${'-abcdefg'.repeat(5)}`, 'tooLong'));
});

describe('codes', () => {
  const some = choices(['a', 'b', 'c', 'none', 'unsure'], {max: 2, exclusive: ['none', 'unsure']});

  for (const wrong of ['d', '__proto__', 'constructor', 'toString', 'A', ' a', '0'])
    it(`‘${wrong}’ is no code of a choice`, () => refuses(choice(['a', 'b']), wrong, 'code'));
  for (const wrong of [0, true, ['a'], {}, null])
    it(`${JSON.stringify(wrong)} is no code of a choice`, () => assert.equal(keysOf(choice(['a']), wrong).length, 1));

  it('a wrong code in a list is a problem of the question, once, however many there are', () =>
    assert.deepEqual(checkValue(some, ['a', '__proto__', 'x'], 'here'), [{path: 'here', key: 'code', params: {}}]));
  it('the same code twice is a wrong code', () => refuses(some, ['a', 'a'], 'code'));
  it('as many as may be selected are taken', () => accepts(some, ['a', 'b']));
  it('more than may be selected says how many may', () =>
    assert.deepEqual(checkValue(some, ['a', 'b', 'c'], 'here'), [{path: 'here', key: 'tooMany', params: {max: 2}}]));
  it('an exclusive code stands alone', () => accepts(some, ['none']));
  it('an exclusive code beside another is a problem', () => refuses(some, ['a', 'none'], 'exclusive'));
  it('two exclusive codes are a problem too', () => refuses(some, ['none', 'unsure'], 'exclusive'));
  it('text is no list of codes', () => refuses(some, 'a', 'kind'));
  it('the school’s own code is any text up to 100', () => {
    accepts(suppliedChoice(), '__proto__');
    accepts(suppliedChoice(), 'ż'.repeat(100));
    refuses(suppliedChoice(), 'ż'.repeat(101), 'tooLong');
  });
});

describe('a list', () => {
  const people = list(z.strictObject({name: text(3), role: z.optional(choice(['a']))}), {min: 1, max: 2});

  it('with as many items as it may have is taken', () => accepts(people, [{name: 'a'}, {name: 'b', role: 'a'}]));
  it('with too few or too many items says so', () => {
    assert.deepEqual(checkValue(people, [], 'here'), [{path: 'here', key: 'listMin', params: {min: 1}}]);
    assert.deepEqual(checkValue(people, Array(3).fill({name: 'a'}), 'here'), [
      {path: 'here', key: 'listMax', params: {max: 2}},
    ]);
  });
  it('says which item and which question of it is wrong', () =>
    assert.deepEqual(checkValue(people, [{name: 'a'}, {name: 'long', role: 'b'}], 'here'), [
      {path: 'here.1.name', key: 'tooLong', params: {max: 3}},
      {path: 'here.1.role', key: 'code', params: {}},
    ]));
  for (const key of ['__proto__', 'constructor', 'extra'])
    it(`refuses an item with the key ${key}`, () => {
      const item: unknown = JSON.parse(`{"name": "a", ${JSON.stringify(key)}: "x"}`);
      assert.deepEqual(checkValue(people, [item], 'here'), [{path: `here.0.${key}`, key: 'unknown', params: {}}]);
    });
});

describe('which one of a fixed list', () => {
  for (const number of [0, 1, 99]) it(`${number} is taken`, () => accepts(itemNumber(), number));
  for (const wrong of [-1, 100, 1.5, '1', NaN, Infinity, null, undefined])
    it(`${String(wrong)} is not a number of it`, () => refuses(itemNumber(), wrong, 'kind'));
});

describe('a limit that is written in zod’s own way', () => {
  it('is a limit to a family too, and not a strange kind of answer', () =>
    refuses(z.string().check(z.maxLength(3)), 'long', 'tooLong'));
});
