import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {localeProblems} from '../../tools/check-locales.mjs';
import {listLanguages, pluralForms, readLanguage} from '../../tools/locale-files.mjs';
import {forms} from '../../src/forms/registry.js';
import type {Display} from '../../src/forms/display.js';
import type {FormDefinition, Question, Statement} from '../../src/forms/form.js';
import {languages} from '../../src/i18n/languages.js';
import {wordsOf} from '../support/words.js';

type List = Readonly<Record<string, string>>;
const all = async (language: string, id: string) =>
  Object.assign({}, ...(await Promise.all(['common', id, 'staff'].map((namespace) => wordsOf(language, namespace))))) as List;
const source = async (language: string) =>
  Object.values((await readLanguage(language)) as Record<string, List>).flatMap((words) => Object.entries(words));

/** A code is worded by its question, else by its set. */
const wordsFor = ({id, set}: Question, code: string) => [`q.${id}.o.${code}`, ...(set ? [`set.${set}.${code}`] : [])];

/** The codes that our words have to name: those of the schema, and ours beside a school's own list. */
const codesOf = ({facts, kind, extra, fixedBy}: Question): readonly string[] =>
  kind === 'dateTimeSlots' ? [] : [...facts.codes, ...(extra?.first ?? []), ...(extra?.last ?? []), ...(fixedBy?.codes ?? [])];

/** What is named, each by the keys any of which will do. */
function keysOf(question: Question): string[][] {
  const {id, otherOf, silent, items = []} = question;
  const named = [...(silent === undefined ? [`q.${id}.label`] : []), `q.${id}.short`];
  const own = otherOf ? ['label.tellUsMore', 'label.otherOf'] : named;
  const codes = silent === undefined ? codesOf(question).map((code) => wordsFor(question, code)) : [];
  return [...own.map((key) => [key]), ...codes, ...items.flatMap(keysOf)];
}

/** A statement that shows what somebody wrote needs no words of its own. */
const statementKeys = ({id, shows}: Statement): string[][] =>
  shows.length ? [] : [[`s.${id}.text`, `s.${id}.b1`]];

/** The sentences that a display says. */
function wordsShown(shown: Display): string[] {
  if ('line' in shown) return [shown.line];
  if ('link' in shown) return [shown.words];
  if ('cards' in shown) return shown.lines.flatMap(({key}) => (key === undefined ? [] : [key]));
  return [];
}

/** Every key that a form needs to be shown to a family and to staff. */
function needed(form: FormDefinition): string[][] {
  const {staff} = form;
  const keys = [
    ...['title', 'lead'].map((part) => `form.${form.id}.${part}`),
    ...form.sections.map(({id}) => `sec.${id}`),
    ...form.sections.flatMap(({items}) => items.flatMap((item) => (item.kind === 'statement' ? item.shows.flatMap(wordsShown) : []))),
    ...[...(form.start || []), ...form.after].flatMap(({key, instead}) => [key, ...(instead ? [instead] : [])]),
    ...Object.keys(staff?.groups ?? {}).map((group) => `view.${group}`),
    ...Object.keys(staff?.flags ?? {}).map((flag) => `flag.${form.id}.${flag}`),
    ...Object.keys(staff?.notes ?? {}).map((note) => `note.${form.id}.${note}`),
  ];
  const items = form.sections.flatMap((section) => section.items);
  return [...keys.map((key) => [key]), ...items.flatMap((item) => (item.kind === 'statement' ? statementKeys(item) : keysOf(item)))];
}

describe('the files of words', () => {
  it('are in order: keys, plural forms, placeholders, no HTML', async () => assert.deepEqual(await localeProblems(), []));
  it('are there for every language of the menu, and for no other', async () =>
    assert.deepEqual(((await listLanguages())).sort(), languages.map(({code}) => code).sort()));
  it('know the plural forms of CLDR that Polish and Urdu have', () => {
    assert.deepEqual(new Set(pluralForms('pl') as string[]), new Set(['one', 'few', 'many', 'other']));
    assert.deepEqual(new Set(pluralForms('ur') as string[]), new Set(['one', 'other']));
  });

  for (const {code} of languages)
    for (const form of forms)
      it(`have every question, option, statement and line of ${form.id} in ${code}`, async () => {
        const words = await all(code, form.id);
        const has = (key: string) => Object.hasOwn(words, key) || Object.hasOwn(words, `${key}_other`);
        assert.deepEqual(needed(form).filter((keys) => !keys.some(has)), []);
      });

  for (const {code} of languages)
    it(`in ${code} say what is wrong for every problem that an answer can have`, async () => {
      const words = await wordsOf(code, 'common');
      const keys = ['required', 'requiredChoice', 'tooLong', 'tooMany', 'exclusive', 'code', 'format', 'listMin', 'listMax', 'languageFormat'];
      assert.deepEqual(keys.filter((key) => !Object.hasOwn(words, `error.${key}`) && !Object.hasOwn(words, `error.${key}_other`)), []);
    });

  for (const {code} of languages)
    for (const form of forms)
      it(`in ${code} have no option of ${form.id} that it does not have`, async () => {
        const words = await wordsOf(code, form.id);
        const every = form.questions.flatMap((question) => [question, ...(question.items ?? [])]);
        const known = new Set(every.flatMap((question) => codesOf(question).flatMap((option) => wordsFor(question, option))));
        const options = Object.keys(words).map((key) => key.replace(/@.*$/, '').replace(/\.hint$/, '')).filter((key) => key.includes('.o.'));
        // The form that a family came from is a code that no question offers.
        const ofForms = new Set(forms.map(({id}) => `q.fromForm.o.${id}`));
        assert.deepEqual(options.filter((key) => !known.has(key) && !ofForms.has(key)), []);
      });
});

describe('a translation', async () => {
  const english = new Map(await source('en'));
  const stays = /^[\s\d{}.,:;!?()/–-]*$|^(Portal|OK|SENCO|ALNCo|Video|Email|E-mail)$/;
  // What these are called in the UK is what is explained.
  const ukNames = /^(BSL|CAMHS|EAL|IEP|PEP|SEMH|SENDIASS|SLT|Makaton|Relay UK|Lipspeaker)$/;
  const inBrackets = /\([^)]*\)|„[^”]*”/g;

  it('into Polish leaves nothing in English', async () => {
    const left = (await source('pl')).filter(([key, text]) => english.get(key) === text && !stays.test(text.replace(/\{\{\w+\}\}/g, '')) && !(key.startsWith('glossary.') && ukNames.test(text)));
    assert.deepEqual(left, []);
    const ownWords = (key: string, text: string) => (/^(glossary|rights)\./.test(key) ? text.replace(inBrackets, '') : text);
    const words = (await source('pl')).filter(([key, text]) => /\b(the|your|you|and|with|school|child|please|answers?)\b/i.test(ownWords(key, text).replace(/\{\{\w+\}\}/g, '')));
    assert.deepEqual(words, []);
  });
  it('into Urdu is in Urdu letters, but for names of things', async () => {
    // The school's own English term may stand in brackets after the Urdu one: a family hears it there.
    const names = /\([A-Za-z’ /-]+\)|name@example\.com|\b(BSL|Makaton|SENCO|ALNCo|EHC|SEN|ALN|ASN)\b/g;
    const latin = (await source('ur')).filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(/\{\{\w+\}\}/g, '').replace(names, '')));
    assert.deepEqual(latin, []);
  });
  it('into Urdu uses the letters of Urdu and not those of Arabic', async () =>
    assert.deepEqual((await source('ur')).filter(([, text]) => /[يكه]/.test(text)), []));
  it('has no invisible marks, double spaces or spaces at its ends', async () => {
    for (const {code} of languages)
      assert.deepEqual((await source(code)).filter(([, text]) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]| {2}|^\s|\s$/.test(text)), [], code);
  });
  it('from right to left holds a phone number in one piece: by plain spaces it would be read backwards', async () => {
    for (const {code} of languages.filter(({dir}) => dir === 'rtl'))
      assert.deepEqual((await source(code)).filter(([, text]) => /\d +\d/.test(text)), [], code);
  });
  it('has the same phone number for danger in every language', async () => {
    for (const {code} of languages) {
      const words = new Map(await source(code));
      for (const variant of ['', '@noPhone']) assert.match(words.get(`s.safetyNote.text${variant}`) ?? '', /999/, code);
    }
  });
  it('is never the same text for two options of one question', async () => {
    for (const {code} of languages)
      for (const form of forms) {
        const words = await all(code, form.id);
        for (const question of form.questions) {
          const labels = codesOf(question).map((option) => wordsFor(question, option).map((key) => words[key]).find((label) => label !== undefined));
          assert.equal(new Set(labels).size, labels.length, `${code} ${form.id} ${question.id}`);
        }
      }
  });
});
