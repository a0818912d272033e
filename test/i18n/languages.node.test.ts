import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {directionOf, htmlLang, languages, matchLanguage} from '../../src/i18n/languages.js';
import {spokenLanguages} from '../../src/i18n/spoken-languages.js';

const status = JSON.parse(readFileSync('locales/status.json', 'utf8')) as Record<string, {level: string; by: string}>;

describe('the language that serves a family best', () => {
  const matches: [string, string | undefined][] = [
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['PL-pl', 'pl'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['en-GB-oxendict', 'en'],
    ['ur-Arab-PK', 'ur'],
    [' ur ', 'ur'],
    ['zh-Hant-HK', undefined],
    ['plx', undefined],
    ['p', undefined],
    ['', undefined],
    ['-', undefined],
    ['pl_PL', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, code] of matches) it(`‘${tag}’ is served by ${code}`, () => assert.equal(matchLanguage(tag), code));

  it('in traditional Chinese is not simplified Chinese', () => {
    const among = ['en', 'zh-Hans', 'zh-Hant-HK', 'zh-Hant'];
    assert.equal(matchLanguage('zh-Hant-HK', among), 'zh-Hant-HK');
    assert.equal(matchLanguage('zh-Hant-MO', among), 'zh-Hant');
    assert.equal(matchLanguage('zh-Hant-HK', ['en', 'zh-Hans']), undefined);
    assert.equal(matchLanguage('zh', among), undefined);
  });
  it('is only one that the school offers', () => assert.equal(matchLanguage('pl-PL', ['en', 'ur']), undefined));
  it('is named as the school named it', () => assert.equal(matchLanguage('ZH-HANT-hk', ['zh-Hant-HK']), 'zh-Hant-HK'));
});

describe('the direction of a text', () => {
  for (const tag of ['ur', 'ar', 'fa-AF', 'ps', 'ckb', 'he', 'pa-Arab', 'ks-Arab-IN', 'UR', 'az-Arab'])
    it(`${tag} runs from right to left`, () => assert.equal(directionOf(tag), 'rtl'));
  for (const tag of ['en', 'pl', 'so', 'pa', 'arn', 'sdh-Latn', 'bfi', '', 'xx'])
    it(`${tag || '(none)'} runs from left to right`, () => assert.equal(directionOf(tag), 'ltr'));
});

describe('the menu of languages', () => {
  it('has each once, in its own name', () => {
    assert.equal(new Set(languages.map(({code}) => code)).size, languages.length);
    assert.deepEqual(
      languages.map(({autonym}) => autonym),
      ['English', 'Polski', 'اردو'],
    );
  });
  it('says that a language was checked only where status.json says by a speaker', () => {
    assert.deepEqual(languages.map(({code}) => code).sort(), Object.keys(status).sort());
    for (const {code, checked} of languages) assert.equal(checked, status[code]!.level === 'checked', code);
    for (const {by} of Object.values(status)) assert.ok(by.trim());
  });
  it('says en-GB to the browser for our English, and nothing else in another’s place', () => {
    assert.equal(htmlLang('en'), 'en-GB');
    assert.equal(htmlLang('zh-Hant-HK'), 'zh-Hant-HK');
  });
});

describe('the languages that a family can name', () => {
  it('are each there once, by a tag that the answer accepts', () => {
    const codes = spokenLanguages.map(({code}) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const {code, autonym} of spokenLanguages)
      assert.ok(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(code) && autonym.trim(), code);
  });
  it('have the sign languages and all that we have words in', () => {
    for (const code of ['bfi', 'isg', ...languages.map((language) => language.code)])
      assert.ok(
        spokenLanguages.some((spoken) => spoken.code === code),
        code,
      );
  });
});
