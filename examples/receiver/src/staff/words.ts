import {
  newestOf,
  Words,
  wordsOfForm,
  type Context,
  type FormDefinition,
  type StaffRole,
  type Submission,
} from 'parent-voice';
import {packageWords, readFormWords} from './form-words.js';

/** Gives a form its English title; an unknown one keeps its id, so that nothing is left out of the list. */
export type TitleOf = (form: string) => string;

/** Gives a role its English name. */
export type RoleName = (role: StaffRole) => string;

/** The words of the package that the staff pages say. */
export interface StaffWords {
  readonly titleOf: TitleOf;
  readonly roleName: RoleName;
  /** Whether something that was agreed has happened, from its code. */
  readonly checkInWords: (code: string) => string;
  /** All that a form says to staff, as a family's nation and phase have it. */
  readonly of: (form: FormDefinition, submission: Pick<Submission, 'nation' | 'phase'>, context: Context) => Words;
}

/** The words of each form with those that every form needs, by the clock on the school's wall. */
async function readAllWords(forms: readonly FormDefinition[]): Promise<StaffWords['of']> {
  const [common, staff] = await Promise.all([packageWords('common'), packageWords('staff')]);
  const lists = new Map(
    await Promise.all(
      forms.map(async (form) => [form, {...common, ...staff, ...(await wordsOfForm(form, 'en'))}] as const),
    ),
  );
  const made = new Map<string, Words>();
  return (form, {phase, nation}, context) => {
    const variants = [phase ?? context.phase ?? 'primary', nation ?? context.nation].filter((one) => one !== undefined);
    const key = [form.id, form.version, ...variants].join(' ');
    const words = made.get(key) ?? new Words('en', lists.get(form) ?? {}, undefined, variants, 'Europe/London');
    made.set(key, words);
    return words;
  };
}

/** Reads the English words of the forms and of the package, once. */
export async function readStaffWords(forms: readonly FormDefinition[]): Promise<StaffWords> {
  const newest = forms.filter((form) => newestOf(forms, form.id) === form);
  const words = new Map(await Promise.all(newest.map(async (form) => [form.id, await readFormWords(form)] as const)));
  const common = await packageWords('common');
  return {
    of: await readAllWords(forms),
    titleOf: (form) => words.get(form)?.title ?? form,
    roleName: (role) => common[`set.staffRoles.${role}`] ?? role,
    checkInWords: (code) => words.get('meetingFollowUp')?.option('checkDone', code) ?? code,
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

const dates = new Words('en', {}, undefined, [], 'Europe/London');

/** By the clock on the school's wall. */
export const dateAndTime = (iso: string): string =>
  dates.date(new Date(iso), {day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit'});

const markWords: Readonly<Record<string, string>> = {
  noToken: 'May not be from our page',
  tooQuick: 'Filled in very quickly',
  honeypot: 'May be from a program',
  change: 'Changes earlier answers',
  unchecked: 'Newer form, not all checked',
};

export const markInWords = (mark: string): string => markWords[mark] ?? mark;
