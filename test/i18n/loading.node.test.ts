import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {loadFormWords} from '../../src/i18n/form-words.js';
import {loadWords, setWordsLoader} from '../../src/i18n/load-words.js';
import type {MessageKey} from '../../src/i18n/words.js';
import {wordsOf} from '../support/words.js';

const key = 'q.sleep.label' as MessageKey;
let asked: string[] = [];

function serve(files: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  asked = [];
  setWordsLoader((language, namespace) => {
    asked.push(`${language}/${namespace}`);
    return Promise.resolve(files[`${language}/${namespace}`] as Record<string, string> | undefined);
  });
}
const whole = {
  'en/common': {'button.start': 'Start'},
  'en/visit': {'q.sleep.label': 'Sleep?'},
  'pl/common': {'button.start': 'Zacznij'},
  'pl/visit': {'q.sleep.label': 'Sen?'},
};
const visit = {language: 'pl', namespaces: ['visit']};

afterEach(() => {
  setWordsLoader();
  mock.restoreAll();
});

describe('loading words', () => {
  it('brings the language that is shown and no other', async () => {
    serve(whole);
    const words = await loadFormWords(visit);
    assert.deepEqual(asked, ['pl/common', 'pl/visit']);
    assert.deepEqual([words.text(key), words.english], ['Sen?', undefined]);
  });
  it('brings nothing twice', async () => {
    serve(whole);
    await Promise.all([loadFormWords(visit), loadFormWords(visit)]);
    await loadFormWords(visit);
    assert.equal(asked.length, 2);
  });
  it('brings the English once some words are missing, and says those in English', async () => {
    serve({...whole, 'pl/visit': {$missing: 1}});
    const words = await loadFormWords(visit);
    assert.deepEqual(asked, ['pl/common', 'pl/visit', 'en/common', 'en/visit']);
    assert.deepEqual(words.phrase(key), {text: 'Sleep?', lang: 'en-GB', dir: 'ltr'});
  });
  it('brings the English for a form that this language lacks', async () => {
    serve({...whole, 'pl/visit': undefined as never});
    assert.equal((await loadFormWords(visit)).text(key), 'Sleep?');
  });
  it('brings the English when a family wants to see it beside', async () => {
    serve(whole);
    assert.equal((await loadFormWords({...visit, withEnglish: true})).english?.text(key), 'Sleep?');
  });
  it('never brings English twice for an English page', async () => {
    serve({...whole, 'en/visit': {$missing: 1}});
    const words = await loadFormWords({...visit, language: 'en', withEnglish: true});
    assert.deepEqual([asked, words.english], [['en/common', 'en/visit'], undefined]);
  });
  it('takes a form’s own words from its source, over ours', async () => {
    serve(whole);
    const source = (language: string) => Promise.resolve({'q.sleep.label': `own ${language}`});
    assert.equal((await loadFormWords({...visit, source})).text(key), 'own pl');
  });
  it('falls back to the source’s English where it has no Polish', async () => {
    serve({'en/common': {}, 'pl/common': {}});
    const source = (language: string) => Promise.resolve(language === 'en' ? {'q.sleep.label': 'own'} : undefined);
    assert.deepEqual((await loadFormWords({...visit, source})).phrase(key), {text: 'own', lang: 'en-GB', dir: 'ltr'});
  });
  it('reads Polish and Urdu of our own form without any English', async () => {
    for (const language of ['pl', 'ur']) {
      asked = [];
      setWordsLoader((code, namespace) => {
        asked.push(code);
        return wordsOf(code, namespace);
      });
      await loadFormWords({language, namespaces: ['parentQuestionnaire', 'staff']});
      assert.deepEqual(asked, [language, language, language]);
    }
  });
});

describe('a load that fails', () => {
  it('is told, and is tried again when it is asked for again', async () => {
    let tries = 0;
    setWordsLoader(() => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({'a.b': 'c'})));
    await assert.rejects(loadWords('pl', 'visit'), /offline/);
    assert.deepEqual(await loadWords('pl', 'visit'), {'a.b': 'c'});
  });

  const answers = (...replies: Response[]) => mock.method(globalThis, 'fetch', () => Promise.resolve(replies.shift()!));
  it('with 404 means that there are no such words', async () => {
    answers(new Response('', {status: 404}));
    assert.equal(await loadWords('pl', 'visit'), undefined);
  });
  it('with 503 is not remembered as “there are no such words”', async () => {
    answers(new Response('', {status: 503}), Response.json({'a.b': 'c'}));
    await loadWords('pl', 'visit').catch(() => undefined);
    assert.deepEqual(await loadWords('pl', 'visit'), {'a.b': 'c'});
  });
  it('with a captive portal’s page is told', async () => {
    answers(new Response('<!doctype html>', {status: 200}), Response.json({'a.b': 'c'}));
    await assert.rejects(loadWords('pl', 'visit'));
    assert.deepEqual(await loadWords('pl', 'visit'), {'a.b': 'c'});
  });
  for (const [language, namespace] of [
    ['../secret', 'visit'],
    ['pl', '../../status'],
    ['https://evil.example', 'x'],
    ['', ''],
    ['pl', 'a.json?x'],
  ] as const)
    it(`never asks the network for ${language || '(none)'}/${namespace}`, async () => {
      const fetched = answers();
      assert.equal(await loadWords(language, namespace), undefined);
      assert.equal(fetched.mock.callCount(), 0);
    });
  it('asks only beside its own code', async () => {
    const fetched = answers(Response.json({}));
    await loadWords('pl', 'visit');
    assert.ok(String((fetched.mock.calls[0]!.arguments as unknown[])[0]).endsWith('/locales/pl/visit.json'));
  });
});
