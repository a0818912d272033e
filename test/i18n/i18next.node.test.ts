import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createInstance, type i18n as Instance} from 'i18next';
import {languages} from '../../src/i18n/languages.js';
import {Words, type MessageKey} from '../../src/i18n/words.js';
import {wordsOf} from '../support/words.js';

const isolates = /[\u2066\u2068\u2069]/g;
const plural = /_(zero|one|two|few|many|other)$/;
const counts = [...Array.from({length: 26}, (_, count) => count), 100, 101, 111, 122, 1000, 1_000_000];
const namespaces = ['common', 'parentQuestionnaire', 'staff'];

/** Everything that a sentence may need, with what a family might write among it. */
const params = Object.fromEntries(
  [
    'name',
    'childName',
    'contactName',
    'schoolPhone',
    'shortLabel',
    'exclusiveLabel',
    'reference',
    'date',
    'language',
    'text',
    'max',
    'min',
    'current',
    'total',
    'number',
  ].map((name, index) => [name, ['Żak', 'O’Neil & <b>', '$& {{name}} $1', 'علی', '+44 1632'][index % 5]!] as const),
);

async function oracle(language: string, words: Readonly<Record<string, string>>): Promise<Instance> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: {[language]: {translation: words}},
    keySeparator: false,
    nsSeparator: false,
    interpolation: {escapeValue: false},
  });
  return instance;
}

for (const {code} of languages)
  describe(`the words in ${code}`, async () => {
    const lists = await Promise.all(namespaces.map((namespace) => wordsOf(code, namespace)));
    const list = Object.assign({}, ...lists) as Readonly<Record<string, string>>;
    const words = new Words(code, list, undefined);
    const i18next = await oracle(code, list);
    const keys = [
      ...new Set(
        Object.keys(list)
          .filter((key) => key !== '$missing')
          .map((key) => key.replace(plural, '')),
      ),
    ];
    const ours = (key: string, more = {}) => words.text(key as MessageKey, {...params, ...more}).replace(isolates, '');
    const theirs = (key: string, more = {}) => i18next.t(key, {...params, ...more}).replace(isolates, '');

    it('are those that i18next reads, key by key', () => {
      assert.ok(keys.length > 300);
      for (const key of keys.filter((one) => Object.hasOwn(list, one))) assert.equal(ours(key), theirs(key), key);
    });
    it('are those that i18next reads, for every plural and every count', () => {
      const counted = keys.filter((key) => !Object.hasOwn(list, key));
      assert.ok(counted.length >= 5);
      for (const key of counted)
        for (const count of counts) assert.equal(ours(key, {count}), theirs(key, {count}), `${key} ${count}`);
    });
    it('that do not count are the same whatever count is given', () => {
      for (const key of keys.filter((one) => Object.hasOwn(list, one)))
        assert.equal(ours(key, {count: 3}), theirs(key, {count: 3}), key);
    });
    it('are never read as more than text: no nesting, context or formatting', () => {
      const odd = Object.entries(list).filter(
        ([key, text]) => key !== '$missing' && (/\$t\(|\{\{-|\{\{[^}]*,/.test(text) || /_(male|female)$/.test(key)),
      );
      assert.deepEqual(odd, []);
    });
  });
