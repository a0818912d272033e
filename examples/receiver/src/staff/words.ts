import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {forms} from 'parent-voice';

/** Gives a form its English title; an unknown one keeps its id, so that nothing is left out of the list. */
export type TitleOf = (form: string) => string;

async function titleFrom(form: string): Promise<[string, string]> {
  try {
    const file = fileURLToPath(import.meta.resolve(`parent-voice/locales/en/${form}.json`));
    const words = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const title = words[`form.${form}.title`];
    return [form, typeof title === 'string' ? title : form];
  } catch {
    return [form, form];
  }
}

/** Reads the titles of the forms from the package's own words, once. */
export async function readTitles(): Promise<TitleOf> {
  const titles = new Map(await Promise.all(forms.map(({id}) => titleFrom(id))));
  return (form) => titles.get(form) ?? form;
}

const languages = new Intl.DisplayNames('en-GB', {type: 'language'});

/** `pl` → Polish. A tag that nobody knows is shown as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London'});

/** By the clock on the school's wall. */
export const dateAndTime = (iso: string): string => dates.format(new Date(iso));

const markWords: Readonly<Record<string, string>> = {
  change: 'Changes earlier answers',
  unchecked: 'Newer form, not all checked',
};

export const markInWords = (mark: string): string => markWords[mark] ?? mark;
