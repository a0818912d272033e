/**
 * How the words in `locales/` become the published files.
 *
 * Pure functions of what is on disk: the build, the checks, the test server and the tests share them, so that
 * what a test fetches is what a family fetches. Nothing here imports our own source, which may not be built yet.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Source files that are not a form's. `shared` is never published: each form carries the part that it asks. */
const COMMON = 'common';
const SHARED = 'shared';
const STAFF = 'staff';
const ENGLISH = 'en';

/** Says how many words English would have to stand in for. The run time loads English too when it is there. */
export const MISSING_KEY = '$missing';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** `label.charsLeft_one` → `label.charsLeft`; the variant stays: `text.nextReply@nursery_one` → `text.nextReply@nursery`. */
export const withoutPlural = (key) => key.replace(PLURAL, '');

/** The key that code asks for: i18n adds the variant and the plural itself. */
export const asAsked = (key) => withoutPlural(key).replace(/@.*$/, '');

/** The plural forms that a language's grammar has, by CLDR. */
export const pluralForms = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The languages that have a folder of words, English first. */
export async function listLanguages(folder = 'locales') {
  const entries = await readdir(folder, {withFileTypes: true});
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort((a, b) => Number(b === ENGLISH) - Number(a === ENGLISH) || a.localeCompare(b));
}

/** One language as it is written: `{common: {…}, shared: {…}, parentQuestionnaire: {…}}`. */
export async function readLanguage(language, folder = 'locales') {
  const files = (await readdir(join(folder, language))).filter((name) => name.endsWith('.json'));
  const read = async (name) => {
    const path = join(folder, language, name);
    try {
      return [name.slice(0, -'.json'.length), JSON.parse(await readFile(path, 'utf8'))];
    } catch (error) {
      throw new Error(`${path} is not JSON: ${error.message}`, {cause: error});
    }
  };
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}

/** A form's own words, then those of the shared questions and code sets that it asks and does not word itself. */
function formWords(own, shared, form) {
  const asked = new Set();
  const ask = (question) => {
    asked.add(`q.${question.id}`);
    if (question.set) asked.add(`set.${question.set}`);
    question.items?.forEach(ask);
  };
  form?.questions.forEach(ask);
  const isAsked = (key) => asked.has(key.split('.').slice(0, 2).join('.'));
  const added = Object.entries(shared).filter(([key]) => isAsked(key) && !(key in own));
  return {...own, ...Object.fromEntries(added)};
}

/** What is published for one language, before what is missing is counted. */
function composeLanguage(source, forms) {
  const {[COMMON]: common = {}, [SHARED]: shared = {}, [STAFF]: staff = {}, ...ownWords} = source;
  const published = {[COMMON]: common, [STAFF]: staff};
  for (const id of new Set([...Object.keys(ownWords), ...forms.map((form) => form.id)])) {
    const form = forms.find((candidate) => candidate.id === id);
    published[id] = formWords(ownWords[id] ?? {}, shared, form);
  }
  return published;
}

/** The keys that a language needs to say all that English says, in that language's own plural forms. */
export function neededKeys(english, language) {
  const needed = new Set();
  for (const key of Object.keys(english)) {
    const stem = withoutPlural(key);
    const isPlural = stem !== key && `${stem}_other` in english;
    if (!isPlural) needed.add(key);
    else for (const form of pluralForms(language)) needed.add(`${stem}_${form}`);
  }
  return needed;
}

/** The keys that English says and these words do not. */
export const missingKeys = (english, words, language) =>
  [...neededKeys(english, language)].filter((key) => !(key in words));

/** Every published namespace of one language, `$missing` first where English has more. */
export async function publishedWords(language, forms, folder = 'locales') {
  const own = composeLanguage(await readLanguage(language, folder), forms);
  if (language === ENGLISH) return own;
  const english = composeLanguage(await readLanguage(ENGLISH, folder), forms);
  const counted = Object.entries(english).map(([namespace, words]) => {
    const found = own[namespace] ?? {};
    const missing = missingKeys(words, found, language).length;
    return [namespace, missing ? {[MISSING_KEY]: missing, ...found} : found];
  });
  return {...own, ...Object.fromEntries(counted)};
}
