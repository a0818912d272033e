/**
 * How the words in `locales/` become the published files.
 *
 * Pure functions of what is on disk: the build, the checks, the test server and the tests share them, so that
 * what a test fetches is what a family fetches. Nothing here imports our own source, which may not be built yet.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * A namespace is a form's, or what one kind of page shows: `common`, `staff`, `rights`, `glossary`, `letter`, `device`.
 * Each of our forms carries the part of `shared` that it asks or names; a school's own form loads the whole.
 */
const COMMON = 'common';
const SHARED = 'shared';
const STAFF = 'staff';
const ENGLISH = 'en';

/** Shared words that come with a question, by its id or kind, in whichever form it is asked. */
const COME_WITH = {
  interpreterNeeded: ['text.interpreterFree'],
  dateTimeSlots: ['set.days', 'set.dayParts', 'label.noneOfTheseTimes'],
  date: ['error.dateReal', 'error.dateFuture', 'label.day', 'label.month', 'label.year'],
};

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

/** The beginning by which a key is asked: `q.sleep`, `set.often6`, `display.who`. */
const groupOf = (key) => asAsked(key).split('.').slice(0, 2).join('.');

const kebab = (id) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a form's own modules say: `src/forms/<form-id>.ts` and those whose names go on from it. */
async function sourceOf(id, folder) {
  const isOurs = (name) =>
    name.endsWith('.ts') && [`${kebab(id)}.`, `${kebab(id)}-`].some((start) => name.startsWith(start));
  const names = (await readdir(folder)).filter(isOurs);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

/** The code sets whose words statements show. */
const setsShown = (sections = []) =>
  sections
    .flatMap(({items}) => items.flatMap((item) => item.shows ?? []))
    .flatMap((show) => [
      ...('codes' in show ? [show.set] : []),
      ...('meeting' in show ? ['meetingTypes'] : []),
      ...('agenda' in show ? ['agendaTopics'] : []),
    ]);

/** Each form with the text of its modules, which tell the sentences it names. */
const withSources = (forms, folder) =>
  Promise.all(
    forms.map(async ({id, questions, sections, stages}) => ({
      id,
      questions,
      sections,
      stages,
      source: await sourceOf(id, folder),
    })),
  );

/** The groups of shared words that a form's questions bring with them, or that its modules name whole. */
function groupsAsked(form, groups) {
  const asked = new Set();
  const ask = ({id, kind, set, fixedBy, items}) => {
    asked.add(`q.${id}`);
    for (const name of [set, fixedBy?.set]) if (name) asked.add(`set.${name}`);
    for (const group of [...(COME_WITH[id] ?? []), ...(COME_WITH[kind] ?? [])]) asked.add(group);
    items?.forEach(ask);
  };
  form.questions.forEach(ask);
  for (const name of setsShown(form.sections)) asked.add(`set.${name}`);
  // Staff who begin a thread are asked which child it is about.
  const begins = Object.values(form.stages ?? {}).some(
    ({by, answers, alone}) => by === 'school' && (!answers || alone),
  );
  if (begins) for (const id of ['whichChild', 'childName']) ask({id});
  const named = new Set(form.source.match(/\b[a-z]+\.\w+/gi));
  return new Set(groups.filter((group) => asked.has(group) || named.has(group)));
}

/** A form's own words, then the shared ones that it asks or names and does not word itself. */
function formWords(own, shared, form) {
  if (!form) return own;
  const asked = groupsAsked(form, [...new Set(Object.keys(shared).map(groupOf))]);
  const added = Object.entries(shared).filter(([key]) => asked.has(groupOf(key)) && !(key in own));
  return {...own, ...Object.fromEntries(added)};
}

/** What is published for one language, before what is missing is counted. */
function composeLanguage(source, forms) {
  const {[SHARED]: shared = {}, ...namespaces} = source;
  const published = {[SHARED]: shared};
  for (const id of new Set([COMMON, STAFF, ...Object.keys(namespaces), ...forms.map((form) => form.id)])) {
    const form = forms.find((candidate) => candidate.id === id);
    published[id] = formWords(namespaces[id] ?? {}, shared, form);
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
export async function publishedWords(language, forms, folder = 'locales', formFolder = 'src/forms') {
  const known = await withSources(forms, formFolder);
  const own = composeLanguage(await readLanguage(language, folder), known);
  if (language === ENGLISH) return own;
  const english = composeLanguage(await readLanguage(ENGLISH, folder), known);
  const counted = Object.entries(english).map(([namespace, words]) => {
    const found = own[namespace] ?? {};
    const missing = missingKeys(words, found, language).length;
    return [namespace, missing ? {[MISSING_KEY]: missing, ...found} : found];
  });
  return {...own, ...Object.fromEntries(counted)};
}

const NURSERY = /@nursery(_|$)/;

/**
 * The files that published words go into: what only a nursery says stands beside in `<namespace>@nursery`, always
 * there, so that other families do not load it.
 */
export const filesOf = (published) =>
  Object.fromEntries(
    Object.entries(published).flatMap(([namespace, words]) => {
      const entries = Object.entries(words);
      return [
        [namespace, Object.fromEntries(entries.filter(([key]) => !NURSERY.test(key)))],
        [`${namespace}@nursery`, Object.fromEntries(entries.filter(([key]) => NURSERY.test(key)))],
      ];
    }),
  );
