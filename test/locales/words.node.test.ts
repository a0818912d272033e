import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {localeProblems} from '../../tools/check-locales.mjs';
import {listLanguages, pluralForms, readLanguage} from '../../tools/locale-files.mjs';
import {forms} from '../../src/forms/registry.js';
import type {FormDefinition, Question} from '../../src/forms/form.js';
import {languages} from '../../src/i18n/languages.js';
import {wordsOf} from '../support/words.js';

type List = Readonly<Record<string, string>>;
const all = async (language: string, id: string) =>
  Object.assign({}, ...(await Promise.all(['common', id, 'staff'].map((namespace) => wordsOf(language, namespace))))) as List;
const source = async (language: string) =>
  Object.values((await readLanguage(language)) as Record<string, List>).flatMap((words) => Object.entries(words));

function keysOf(question: Question): string[] {
  const {id, facts, set, otherOf, items = []} = question;
  const own = otherOf ? ['label.tellUsMore', 'label.otherOf'] : [`q.${id}.label`, `q.${id}.short`];
  const codes = facts.codes.map((code) => (set ? `set.${set}.${code}` : `q.${id}.o.${code}`));
  return [...own, ...codes, ...items.flatMap(keysOf)];
}

/** Every key that a form needs to be shown to a family and to staff. */
function needed(form: FormDefinition): string[] {
  const {staff} = form;
  return [
    ...['title', 'lead'].map((part) => `form.${form.id}.${part}`),
    ...form.sections.map(({id}) => `sec.${id}`),
    ...form.sections.flatMap(({items}) => items.flatMap((item) => (item.kind === 'statement' ? [`s.${item.id}.text`] : keysOf(item)))),
    ...[...(form.start || []), ...form.after].flatMap(({key, instead}) => [key, ...(instead ? [instead] : [])]),
    ...Object.keys(staff?.groups ?? {}).map((group) => `view.${group}`),
    ...Object.keys(staff?.flags ?? {}).map((flag) => `flag.${form.id}.${flag}`),
    ...Object.keys(staff?.notes ?? {}).map((note) => `note.${form.id}.${note}`),
  ];
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
        assert.deepEqual(needed(form).filter((key) => !has(key)), []);
      });

  for (const {code} of languages)
    it(`in ${code} say what is wrong for every problem that an answer can have`, async () => {
      const words = await wordsOf(code, 'common');
      const keys = ['required', 'requiredChoice', 'tooLong', 'tooMany', 'exclusive', 'code', 'format', 'listMin', 'listMax', 'languageFormat'];
      assert.deepEqual(keys.filter((key) => !Object.hasOwn(words, `error.${key}`) && !Object.hasOwn(words, `error.${key}_other`)), []);
    });

  for (const {code} of languages)
    it(`in ${code} have no option of a form that the form does not have`, async () => {
      const words = await wordsOf(code, 'parentQuestionnaire');
      const known = new Set(forms.flatMap((form) => form.questions.flatMap(keysOf)));
      const options = Object.keys(words).map((key) => key.replace(/@.*$/, '').replace(/\.hint$/, '')).filter((key) => key.includes('.o.'));
      assert.deepEqual(options.filter((key) => !known.has(key)), []);
    });
});

describe('a translation', async () => {
  const english = new Map(await source('en'));
  const stays = /^[\s\d{}.,:;!?()/–-]*$|^(Portal|OK|SENCO|ALNCo|Video|Email|E-mail)$/;

  it('into Polish leaves nothing in English', async () => {
    const left = (await source('pl')).filter(([key, text]) => english.get(key) === text && !stays.test(text.replace(/\{\{\w+\}\}/g, '')));
    assert.deepEqual(left, []);
    const words = (await source('pl')).filter(([, text]) => /\b(the|your|you|and|with|school|child|please|answers?)\b/i.test(text.replace(/\{\{\w+\}\}/g, '')));
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
  it('has the same phone number for danger in every language', async () => {
    for (const {code} of languages) {
      const words = new Map(await source(code));
      for (const variant of ['', '@noPhone']) assert.match(words.get(`s.safetyNote.text${variant}`) ?? '', /999/, code);
    }
  });
  it('is never the same text for two options of one question', async () => {
    for (const {code} of languages) {
      const words = await all(code, 'parentQuestionnaire');
      for (const question of forms.flatMap((form) => form.questions)) {
        const labels = question.facts.codes.map((option) => words[question.set ? `set.${question.set}.${option}` : `q.${question.id}.o.${option}`]);
        assert.equal(new Set(labels).size, labels.length, `${code} ${question.id}`);
      }
    }
  });
});
