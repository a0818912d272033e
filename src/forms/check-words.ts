import {asAsked, lacking} from '../i18n/own-words.js';
import {readWords} from '../i18n/read-words.js';
import {FormDefinitionError} from './errors.js';
import type {FormDefinition, Item, Line, Question} from './form.js';
import {wordsOfForm} from './words-of-form.js';

/** One thing that must be said: any of these keys says it. */
type Needed = readonly string[];

const textsOf = ({
  id,
  set,
  facts,
  extra,
  kind,
  otherOf,
  silent,
  hintCount,
  hintAlso,
  items,
}: Question): readonly Needed[] => {
  const listed = facts.fromContext || kind === 'dateTimeSlots' ? [] : facts.codes;
  const codes = [...(extra?.first ?? []), ...listed, ...(extra?.last ?? [])];
  return [
    ...(otherOf || silent ? [] : [[`q.${id}.label`]]),
    ...(otherOf ? [] : [[`q.${id}.short`]]),
    ...codes.map((code) => [`q.${id}.o.${code}`, ...(set ? [`set.${set}.${code}`] : [])]),
    ...(hintCount ? [[`q.${id}.hint`]] : []),
    ...(hintAlso ?? []).map(({key}) => [key]),
    ...(items ?? []).flatMap(textsOf),
  ];
};

/** A statement that shows something may say nothing itself. */
const textsOfItem = (item: Item): readonly Needed[] => {
  if (item.kind !== 'statement') return textsOf(item);
  return item.shows.length ? [] : [[`s.${item.id}.text`, `s.${item.id}.title`, `s.${item.id}.b1`]];
};

const textsOfLine = ({key, instead}: Line): readonly Needed[] => [[key], ...(instead === undefined ? [] : [[instead]])];

/** All that a form says by itself: its pages, its questions, what staff see of it. */
function neededBy({id, start, after, sections, staff}: FormDefinition): readonly Needed[] {
  const staffKeys = [
    ...Object.keys(staff?.groups ?? {}).map((group) => `view.${group}`),
    ...Object.keys(staff?.flags ?? {}).map((flag) => `flag.${id}.${flag}`),
    ...Object.keys(staff?.notes ?? {}).map((note) => `note.${id}.${note}`),
  ];
  return [
    [`form.${id}.title`],
    ...(start === false ? [] : [[`form.${id}.lead`]]),
    ...[...(start || []), ...after].flatMap(textsOfLine),
    ...sections.flatMap((section) => [[`sec.${section.id}`], ...section.items.flatMap(textsOfItem)]),
    ...staffKeys.map((key) => [key]),
  ];
}

async function missingIn(form: FormDefinition, language: string): Promise<readonly string[]> {
  const [all, common, staff, own, english] = await Promise.all([
    wordsOfForm(form, language),
    readWords(language, 'common'),
    readWords(language, 'staff'),
    form.words?.(language),
    form.words?.('en'),
  ]);
  const said = new Set(Object.keys({...common, ...staff, ...all}).map(asAsked));
  const needed = neededBy(form).filter((keys) => !keys.some((key) => said.has(asAsked(key))));
  // What is reworded in English alone would still say the old thing to everybody else.
  return [...new Set([...needed.map(([key]) => key!), ...lacking(english ?? {}, own ?? {})])];
}

/**
 * Checks that a form says all that it has to say. It belongs into the tests of whoever writes the form: a family is
 * shown the English where words are missing, and the key where that is missing too.
 *
 * @param form the definition
 * @param languages our codes, `en` among them
 * @throws FormDefinitionError that names the form, the languages and the keys
 */
export async function checkWords(form: FormDefinition, languages: readonly string[]): Promise<void> {
  const missing = await Promise.all(
    languages.map(async (language) => ({language, keys: await missingIn(form, language)})),
  );
  const faults = missing
    .filter(({keys}) => keys.length)
    .map(({language, keys}) => `the words in '${language}' lack ${keys.map((key) => `'${key}'`).join(', ')}`);
  if (faults.length) throw new FormDefinitionError(form.id, `${faults.join('; ')}; add them to its 'words'`);
}
