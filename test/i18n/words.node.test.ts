import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Words, type MessageKey} from '../../src/i18n/words.js';

const english = {
  'q.sleep.label': 'How does your child sleep?',
  'q.sleep.hint': 'Many sleep badly.',
  'q.sleep.label@nursery': 'How does your little one sleep?',
  'q.day.label': 'Which day?',
  'q.scale.label': 'Do we listen?',
  'set.often.always': 'Always',
  'set.often.never': 'Never',
  'text.days_one': '{{count}} day',
  'text.days_other': '{{count}} days',
  'text.days@nursery_one': '{{count}} nursery day',
  'text.days@nursery_other': '{{count}} nursery days',
  'set.role.head': 'Headteacher',
  'set.role.head@nursery': 'Manager',
  'set.role.head@northernIreland': 'Principal',
  'label.call': 'Call {{contactName}}, {{schoolPhone}}',
};
const polish = {
  ...english,
  'q.sleep.label': 'Jak śpi dziecko?',
  'q.sleep.label@nursery': 'Jak śpi maluch?',
  'q.scale.label': 'Czy słuchamy?',
  'text.days_one': '{{count}} dzień',
  'text.days_few': '{{count}} dni',
  'text.days_many': '{{count}} dni!',
  'text.days_other': '{{count}} dnia',
};
const without = (list: Readonly<Record<string, string>>, ...keys: string[]) =>
  Object.fromEntries(Object.entries(list).filter(([key]) => !keys.includes(key)));
const key = (name: string) => name as MessageKey;

describe('a variant', () => {
  const head = (...variants: string[]) => new Words('en', english, undefined, variants).text(key('set.role.head'));
  it('replaces a whole string where there is one', () => assert.equal(head('nursery'), 'Manager'));
  it('that comes first is the strongest', () => {
    assert.equal(head('nursery', 'northernIreland'), 'Manager');
    assert.equal(head('northernIreland', 'nursery'), 'Principal');
    assert.equal(head('wales', 'northernIreland'), 'Principal');
  });
  it('without words of its own leaves the usual ones', () => assert.equal(head('secondary', 'wales'), 'Headteacher'));
  it('has plurals of its own', () => {
    const words = new Words('en', english, undefined, ['nursery']);
    assert.equal(words.text(key('text.days'), {count: 1}), '1 nursery day');
    assert.equal(words.text(key('text.days'), {count: 4}), '4 nursery days');
  });
  it('with only some plurals is still stronger than the usual words', () => {
    const some = without(english, 'text.days@nursery_one');
    assert.equal(new Words('en', some, undefined, ['nursery']).text(key('text.days'), {count: 1}), '1 nursery days');
  });
});

describe('words that are missing', () => {
  it('show their key, so that nothing is hidden', () => {
    const words = new Words('pl', {}, undefined);
    assert.equal(words.text(key('q.sleep.label')), 'q.sleep.label');
    assert.equal(words.has(key('q.sleep.label')), false);
  });
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    it(`called ${name} are not what every object has`, () =>
      assert.equal(new Words('en', {}, {}).text(key(name)), name));
  it('are said in English with its language and direction, one by one', () => {
    const words = new Words('ur', {}, english);
    assert.deepEqual(words.phrase(key('q.day.label')), {text: 'Which day?', lang: 'en-GB', dir: 'ltr'});
    assert.deepEqual(words.phrase(key('text.days'), {count: 1}), {text: '1 day', lang: 'en-GB', dir: 'ltr'});
  });
  it('that are there have no language of their own', () =>
    assert.deepEqual(new Words('pl', polish, english).phrase(key('q.sleep.label')), {text: 'Jak śpi dziecko?'}));
  it('take the variant in English too', () =>
    assert.equal(new Words('ur', {}, english, ['nursery']).text(key('set.role.head')), 'Manager'));
  it('in English itself stand for themselves', () => {
    const words = new Words('en', {}, english);
    assert.equal(words.english, undefined);
    assert.equal(words.text(key('q.day.label')), 'q.day.label');
  });
});

describe('a question', () => {
  const shownIn = (list: Readonly<Record<string, string>>, owners: string[], variants: string[] = []) =>
    new Words('pl', list, english, variants).whole(...owners).language;
  it('is in the language of the page when all of it is', () => assert.equal(shownIn(polish, ['q.sleep']), 'pl'));
  it('is in English as a whole when one hint of it is missing', () => {
    const words = new Words('pl', without(polish, 'q.sleep.hint'), english).whole('q.sleep');
    assert.deepEqual(
      [words.text(key('q.sleep.label')), words.lang, words.dir],
      ['How does your child sleep?', 'en-GB', 'ltr'],
    );
  });
  it('is in English when one word of its scale is missing', () =>
    assert.equal(shownIn(without(polish, 'set.often.never'), ['q.scale', 'set.often']), 'en'));
  it('does not drag another question along', () =>
    assert.equal(shownIn(without(polish, 'q.sleep.hint'), ['q.scale', 'set.often']), 'pl'));
  it('is in English when its nursery wording is missing in a nursery, and only there', () => {
    const some = without(polish, 'q.sleep.label@nursery');
    assert.deepEqual([shownIn(some, ['q.sleep'], ['nursery']), shownIn(some, ['q.sleep'])], ['en', 'pl']);
  });
  it('stays as it is where no English was loaded', () =>
    assert.equal(new Words('pl', {}, undefined).whole('q.sleep').language, 'pl'));
});

describe('what stands in a sentence', () => {
  const urdu = new Words('ur', {...english, 'label.max': 'زیادہ سے زیادہ {{max}}'}, undefined);
  it('keeps its own direction in a sentence that runs the other way', () =>
    assert.equal(
      urdu.text(key('label.call'), {contactName: 'Ms Bell', schoolPhone: '01632 960 001'}),
      'Call \u2068Ms Bell\u2069, \u206601632 960 001\u2069',
    ));
  it('keeps it for a name from right to left in English', () =>
    assert.equal(
      new Words('en', english, undefined).text(key('label.call'), {contactName: 'علی', schoolPhone: '1'}),
      'Call \u2068علی\u2069, 1',
    ));
  it('is bare where all runs one way', () =>
    assert.equal(
      new Words('pl', polish, undefined).text(key('label.call'), {contactName: 'Żak', schoolPhone: '1'}),
      'Call Żak, 1',
    ));
  it('is never wrapped when it is a number', () =>
    assert.equal(urdu.text(key('label.max'), {max: 3}), 'زیادہ سے زیادہ 3'));
  it('is never read again: a family may write {{count}} or $&', () =>
    assert.equal(
      new Words('pl', polish, undefined).text(key('label.call'), {
        contactName: '{{schoolPhone}} $& $1',
        schoolPhone: '1',
      }),
      'Call {{schoolPhone}} $& $1, 1',
    ));
  it('is left open for all to see when nobody supplies it', () =>
    assert.equal(new Words('en', english, undefined).text(key('label.call')), 'Call {{contactName}}, {{schoolPhone}}'));
  it('is nothing that every object has', () =>
    assert.equal(new Words('en', {'a.b': '{{constructor}}'}, undefined).text(key('a.b')), '{{constructor}}'));
});

describe('a time of day', () => {
  const at = (language: string, clock: string) => new Words(language, {}, undefined).time(clock);
  it('is said in English as a school says it', () =>
    assert.deepEqual(
      ['00:05', '08:40', '12:30', '15:30'].map((clock) => at('en', clock)),
      ['12:05am', '8:40am', '12:30pm', '3:30pm'],
    ));
  it('is said in Polish by 24 hours', () =>
    assert.deepEqual(
      ['08:40', '15:30'].map((clock) => at('pl', clock)),
      ['8:40', '15:30'],
    ));
  it('in Urdu is one piece that runs its own way and cannot break', () =>
    assert.equal(at('ur', '15:30'), '\u20683:30\u00a0PM\u2069'));
  it('in Arabic runs the way of its own letters', () => assert.equal(at('ar', '15:30'), '\u20683:30\u00a0م\u2069'));
  for (const clock of ['', 'soon', '8:40', '25:00', '12:60', 'about 08:40'])
    it(`that is none (‘${clock}’) stays as it was written`, () => assert.equal(at('en', clock), clock));
  it('stands behind a day in the same way', () => {
    const date = new Date(Date.UTC(2027, 3, 27, 15, 30));
    const options = {day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: 'UTC'} as const;
    const texts = ['en', 'pl', 'ur'].map((code) => new Words(code, {}, undefined).date(date, options));
    assert.deepEqual(texts, ['27 April at 3:30pm', '27 kwietnia 15:30', '27 اپریل کو \u20683:30\u00a0PM\u2069']);
  });
});

describe('dates and names of languages', () => {
  const date = new Date(Date.UTC(2027, 2, 27, 12));
  it('have the month as a word, the Gregorian year and the digits 0–9 in every language', () => {
    const texts = ['en', 'pl', 'ur', 'fa', 'ar', 'th'].map((code) => new Words(code, {}, undefined).date(date));
    assert.equal(texts[0], '27 March 2027');
    assert.equal(texts[1], '27 marca 2027');
    for (const text of texts) assert.match(text, /27.*2027|2027.*27/);
    for (const text of texts) assert.doesNotMatch(text, /[٠-٩۰-۹]|2570|1405/);
  });
  it('are in the language of the page', () => {
    assert.equal(new Words('en', {}, undefined).languageName('ur'), 'Urdu');
    assert.equal(new Words('pl', {}, undefined).languageName('ur'), 'urdu');
    assert.equal(new Words('ur', {}, undefined).languageName('pl'), 'پولش');
  });
  for (const tag of ['x', 'not a tag', 'a_b', '<b>'])
    it(`never throw at the tag ‘${tag}’`, () => assert.equal(new Words('en', {}, undefined).languageName(tag), tag));
});
