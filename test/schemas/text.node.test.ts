import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {codePoints, normaliseText} from '../../src/schemas/text.js';

const family = '👩‍👩‍👧‍👦';

describe('a family’s own words', () => {
  const kept = {
    'a family emoji joined with ZWJ': family,
    'Urdu with ZWNJ and direction marks': 'می\u200cخواهم \u200f(اردو)\u200e',
    'letters in pieces, not made into one (no NFC)': 'e\u0301 a\u0328',
    'letters in one piece, not taken apart (no NFD)': 'é ą',
    'spaces at both ends, and tabs': ' \t a  b \u00a0',
    'a byte order mark and other control characters': '\ufeff\u0001\u0085\u2028',
    'the last code point of Unicode': '\u{10ffff}',
  };
  for (const [what, words] of Object.entries(kept))
    it(`keeps ${what} byte for byte`, () => assert.equal(normaliseText(words), words));

  const changed: [string, string, string][] = [
    ['a CRLF is one line end', 'a\r\nb', 'a\nb'],
    ['a lone CR is a line end', 'a\rb\r', 'a\nb\n'],
    ['LF CR is two line ends', 'a\n\rb', 'a\n\nb'],
    ['NUL goes, and CR NUL LF is one line end', 'a\0b\r\0\n', 'ab\n'],
    ['a high surrogate without its low one', 'a\ud83d', 'a\ufffd'],
    ['a low surrogate without its high one', '\ude00a', '\ufffda'],
    ['two halves in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
    ['a whole emoji between two halves', '\ud83d😀\ude00', '\ufffd😀\ufffd'],
  ];
  for (const [what, words, expected] of changed)
    it(`makes well-formed: ${what}`, () => assert.equal(normaliseText(words), expected));

  it('are the same after the page and the receiver have both kept the rule', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('\r', '\n', '\0', '\ud83d', '\ude00', 'ą', 'ا')}), (words) => {
        const once = normaliseText(words);
        assert.equal(normaliseText(once), once);
        assert.ok(!/\0|\r/.test(once) && Buffer.from(once, 'utf8').toString('utf8') === once);
      }),
      {numRuns: 200},
    );
  });
});

describe('the length of a family’s words', () => {
  const lengths: [string, string, number][] = [
    ['nothing', '', 0],
    ['an emoji is one', '😀', 1],
    ['a family of four joined by ZWJ is seven', family, 7],
    ['a flag is two', '🇵🇱', 2],
    ['a letter with a combining mark is two', 'e\u0301', 2],
    ['Urdu letters with marks are as many as they are', 'اُردُو', 6],
    ['half an emoji is one', '\ud83d', 1],
    ['two halves in the wrong order are two', '\ude00\ud83d', 2],
    ['a line end is one', 'a\nb', 3],
  ];
  for (const [what, words, expected] of lengths) it(what, () => assert.equal(codePoints(words), expected));

  it('is counted as an iterator of the language counts it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), (units) => {
        const words = String.fromCharCode(...units);
        assert.equal(codePoints(words), [...words].length);
      }),
      {numRuns: 200},
    );
  });
});
