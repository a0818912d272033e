import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {forms, type StaffRole} from 'parent-voice';

/** Gives a form its English title; an unknown one keeps its id, so that nothing is left out of the list. */
export type TitleOf = (form: string) => string;

/** Gives a role its English name. */
export type RoleName = (role: StaffRole) => string;

/** The words of the package that the staff pages say. */
export interface StaffWords {
  readonly titleOf: TitleOf;
  readonly roleName: RoleName;
}

/** A file of the package's English words; empty for one that is not there. */
async function wordsIn(name: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const file = fileURLToPath(import.meta.resolve(`parent-voice/locales/en/${name}.json`));
    return JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

const textOr = (word: unknown, instead: string) => (typeof word === 'string' ? word : instead);

/** Reads from the package's own words, once. */
export async function readStaffWords(): Promise<StaffWords> {
  const titleFrom = async ({id}: {readonly id: string}) =>
    [id, textOr((await wordsIn(id))[`form.${id}.title`], id)] as const;
  const titles = new Map(await Promise.all(forms.map(titleFrom)));
  const common = await wordsIn('common');
  return {
    titleOf: (form) => titles.get(form) ?? form,
    roleName: (role) => textOr(common[`set.staffRoles.${role}`], role),
  };
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
