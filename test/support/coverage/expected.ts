/** Everything that our own definitions and English words have to say, each with the place where it must stand. */
import type {FormDefinition, Item, Question} from '../../../src/forms/form.js';
import {asAsked} from '../../../src/i18n/own-words.js';
import type {Words} from '../words.js';

export const kinds = ['questions', 'codes', 'hints', 'statements', 'variants', 'more'] as const;
export type Kind = (typeof kinds)[number];

/** One text that must be seen. */
export interface Expected {
  readonly kind: Kind;
  readonly key: string;
  /** `q.sleep.label`, `s.homeIntro`, `page`: as `said.ts` names them. */
  readonly place: string;
  readonly text: string;
}

/** Something to say, before its words have been looked up. */
interface Wanted extends Omit<Expected, 'text'> {
  /** Its answer stands in the same line: the short label of a part of a list's item. */
  readonly inLine?: boolean;
}

/** All keys that there are words for. */
type Keys = ReadonlySet<string>;

/** What puts a mistake right is said where there is one, and has tests of its own. */
const isProblem = (key: string) => /(^error\.|\.err\.)/.test(key);

/** Which kind a text is, by its key. */
function kindOf(key: string): Kind {
  if (/^[qs].*\.hint$|^set.*\.hint$/.test(key)) return 'hints';
  if (/^q\..*\.label$/.test(key)) return 'questions';
  if (/^set\.|^q\..*\.o\./.test(key)) return 'codes';
  return /^(s|rights)\./.test(key) ? 'statements' : 'more';
}

const wanted = (key: string, place = 'page'): Wanted => ({kind: kindOf(key), key, place});

/** Where words stand that no item of the definition names: at the question or statement of their key, if they have one. */
function placeOf(key: string): string {
  const [, statement] = /^(s\.\w+)\./.exec(key) ?? [];
  return /^q\.\w+\.(label|hint|o\..+)$/.test(key) ? key : (statement ?? 'page');
}

/** The keys that may say a code, the strongest first. */
function keysOfCode({id, kind, set}: Question, code: string): readonly string[] {
  if (kind !== 'dateTimeSlots') return [`q.${id}.o.${code}`, ...(set ? [`set.${set}.${code}`] : [])];
  return [code === 'none' ? 'label.noneOfTheseTimes' : `set.dayParts.${code.slice(4)}`];
}

function ofCode(question: Question, code: string, all: Keys): readonly Wanted[] {
  const keys = keysOfCode(question, code);
  const key = keys.find((one) => all.has(one)) ?? keys[0]!;
  const hint = keys.map((one) => `${one}.hint`).find((one) => all.has(one));
  const place = `q.${question.id}.o.${code}`;
  // A menu has no second line: what explains an option stands in a list only.
  const isExplained = hint !== undefined && question.kind !== 'select';
  return [{kind: 'codes', key, place}, ...(isExplained ? [wanted(hint, `${place}.hint`)] : [])];
}

function ofQuestion(question: Question, all: Keys, isPart = false): readonly Wanted[] {
  const {id, otherOf, silent, facts, extra, fixedBy, hintAlso = [], items = []} = question;
  const buttons = ['add', 'addFirst', 'item'].map((part) => wanted(`q.${id}.${part}`));
  // Not asked: the school supplies it, and only staff read it.
  if (silent)
    return [...all].filter((key) => key.startsWith(`q.${id}.`)).map((key) => ({kind: 'more', key, place: 'page'}));
  const listed = facts.fromContext ? [] : facts.codes;
  const codes = [...(extra?.first ?? []), ...listed, ...(extra?.last ?? [])];
  const hints = [`q.${id}.hint`, ...hintAlso.map(({key}) => key)].filter((key) => all.has(key));
  return [
    ...(otherOf ? [] : [wanted(`q.${id}.label`, `q.${id}.label`)]),
    ...hints.map((key): Wanted => ({kind: 'hints', key, place: `q.${id}.hint`})),
    ...codes.flatMap((code) => ofCode(question, code, all)),
    ...[{...wanted(`q.${id}.short`), inLine: isPart}, ...buttons].filter(({key}) => all.has(key)),
    ...(fixedBy?.codes ?? []).map((code) => wanted(`q.${id}.o.${code}`)),
    ...items.flatMap((item) => ofQuestion(item, all, true)),
  ];
}

/** The sets whose words a statement shows, by what it shows. */
const shown: Readonly<Record<string, string>> = {meeting: 'meetingTypes', agenda: 'agendaTopics', people: 'staffRoles'};

function ofItem(item: Item, all: Keys): readonly Wanted[] {
  if (item.kind !== 'statement') return ofQuestion(item, all);
  const sets = item.shows.flatMap((show) =>
    'codes' in show ? [show.set] : Object.keys(show).flatMap((name) => shown[name] ?? []),
  );
  const starts = [`s.${item.id}.`, ...sets.map((set) => `set.${set}.`)];
  return [...all]
    .filter((key) => starts.some((start) => key.startsWith(start)))
    .map((key) => wanted(key, `s.${item.id}`));
}

/** The words of each wanted thing; those that only some schools say are things of their own. */
function withWords({kind, key, place, inLine}: Wanted, words: Words): readonly Expected[] {
  const found = Object.entries(words).filter(([one]) => one === key || (!key.includes('@') && asAsked(one) === key));
  // Without words it cannot be seen, and so is not left out of the count.
  if (!found.length) return [{kind, key, place, text: `there are no words for ${key}`}];
  return found.map(([one, text]) => ({
    kind: one.includes('@') ? 'variants' : kind,
    key: one,
    place,
    text: inLine ? `${text}: {{answer}}` : text,
  }));
}

const keysOf = (words: Words): readonly string[] =>
  [...new Set(Object.keys(words).map(asAsked))].filter((key) => !isProblem(key));

/**
 * What a form says. What its definition does not name must be said all the same, somewhere on its pages: no word is
 * written for nobody.
 *
 * @param form one of ours
 * @param own its words, with the shared ones that it asks
 * @param common the words of every form
 */
export function expectedOf(form: FormDefinition, own: Words, common: Words): readonly Expected[] {
  const words = {...common, ...own};
  const all = new Set(keysOf(words));
  const named = form.sections.flatMap(({items}) => items.flatMap((item) => ofItem(item, all)));
  const known = new Set(named.map(({key}) => key));
  const rest = keysOf(own).filter((key) => !known.has(key));
  const unique = new Map(
    [...named, ...rest.map((key) => wanted(key, placeOf(key)))].map((one) => [`${one.place} ${one.key}`, one]),
  );
  return [...unique.values()].flatMap((one) => withWords(one, words));
}

/** What stands in a file that is no form's: its statements, its codes, and whatever only some schools say. */
export const expectedIn = (words: Words): readonly Expected[] =>
  keysOf(words)
    .flatMap((key) => withWords(wanted(key), words))
    .filter(({kind}) => kind !== 'more');
