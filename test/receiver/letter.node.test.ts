import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parentQuestionnaire} from 'parent-voice';
import type {InvitationRow} from '../../examples/receiver/src/database/schema.js';
import {autonym, directionOf, localised, longDate} from '../../examples/receiver/src/letter/language.js';
import {letterWords} from '../../examples/receiver/src/letter/letter-words.js';
import {letter} from '../../examples/receiver/src/letter/letter.js';
import {qrCode} from '../../examples/receiver/src/letter/qr-code.js';
import {reasonableAdjustments} from './staged-forms.js';

const url = 'https://www.school.example/talk#invitation=a-token';

const invitation = {
  school: '142307',
  made_at: '2026-11-17T23:30:00.000Z',
  expires_at: '2026-12-15T23:30:00.000Z',
} as InvitationRow;

const made = async (changes: Partial<Parameters<typeof letter>[0]> = {}) =>
  String(
    await letter({
      ...(await letterWords(parentQuestionnaire, 'en')),
      invitation,
      context: {},
      childName: undefined,
      url,
      ...changes,
    }),
  );

describe('a letter that invites a family', () => {
  it('says what it is about, the link and until when', async () => {
    const text = await made();
    for (const part of ['Tell us about your child', url, '15 December 2026', '17 November 2026', '142307'])
      assert.ok(text.includes(part), part);
    assert.ok(!text.includes('{{') && !text.includes('undefined'));
  });

  it('has the school’s name, phone and contact where the school supplies them', async () => {
    const context = {schoolName: {en: 'Alder Brook', pl: 'x'}, schoolPhone: '01632 960 001', contactName: 'Mrs Okafor'};
    const text = await made({context, childName: 'Zofia'});
    for (const part of ['Alder Brook', 'Call us on <bdi dir="ltr">01632 960 001</bdi>', 'Mrs Okafor', 'Zofia'])
      assert.ok(text.includes(part), part);
    assert.match(await made(), /Call us, or talk to us/);
  });

  it('is in the family’s language and direction, its link from left to right', async () => {
    const {words} = await letterWords(parentQuestionnaire, 'en');
    const title = {text: 'ہمیں بتائیں', language: 'ur'};
    const text = await made({language: 'ur', words, title});
    assert.match(text, /<article class="letter" lang="ur" dir="rtl"/);
    assert.match(text, /<p class="letter-address" dir="ltr"/);
    assert.match(text, /<bdi lang="ur" dir="rtl">ہمیں بتائیں<\/bdi>/);
    assert.ok(text.includes(longDate(invitation.expires_at, 'ur')));
  });

  it('is wholly English where the family’s language has no words for it', async () => {
    const {language, title} = await letterWords(reasonableAdjustments, 'xx');
    assert.equal(language, 'en');
    assert.deepEqual(title, {text: 'Title of reasonableAdjustments', language: 'xx'});
    const ours = await letterWords(parentQuestionnaire, 'xx');
    assert.deepEqual(ours.title, {text: 'Tell us about your child', language: 'en'});
  });

  it('writes days with the digits of the school’s other letters, and languages as their readers do', () => {
    assert.match(longDate('2026-12-15T23:30:00.000Z', 'ar'), /15.*2026/);
    assert.equal(longDate('2026-07-15T23:30:00.000Z', 'en'), '16 July 2026');
    assert.deepEqual([autonym('pl'), autonym('ur'), autonym('not a tag')], ['polski', 'اردو', 'not a tag']);
    assert.deepEqual(['ur', 'ar-SY', 'pa-Arab', 'pl', 'pa'].map(directionOf), ['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
    assert.deepEqual(
      [localised({pl: 'x'}, 'en'), localised(' ', 'en'), localised(7, 'en')],
      [undefined, undefined, undefined],
    );
  });

  it('has a square code that is dark on white, with room around it', async () => {
    const code = String(await qrCode(url, 'a "name"'));
    const [, side] = /viewBox="0 0 (\d+) \d+"/.exec(code)!;
    assert.match(code, /aria-label="a &quot;name&quot;"/);
    const boxes = [...code.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((match) => match.slice(1).map(Number));
    assert.ok(boxes.length > 100);
    for (const [x, y, width, back] of boxes as [number, number, number, number][]) {
      assert.ok(x >= 4 && y >= 4 && x + width <= Number(side) - 4 && y < Number(side) - 4 && width === back);
    }
    // The corner by which a camera finds it: seven dark, then five light between two dark.
    assert.deepEqual(boxes[0], [4, 4, 7, 7]);
    assert.deepEqual(
      boxes.filter(([x, y]) => y === 5 && x! < 12).map(([x, , width]) => [x, width]),
      [
        [4, 1],
        [10, 1],
      ],
    );
  });
});
