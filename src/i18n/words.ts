import type {CommonKey} from './common-key.js';
import {dateText} from './date-text.js';
import {directionOf, htmlLang} from './languages.js';
import type {WordList} from './load-words.js';
import {lacking} from './own-words.js';

/** Keys of the words every form has, those of a form (`q.sleep.label`, `form.…`), of its sections, sets and staff view. */
export type MessageKey =
  | CommonKey
  | `${'q' | 's' | 'sec' | 'set' | 'form' | 'flag' | 'note' | 'view' | 'rights' | 'glossary' | 'letter'}.${string}`;

/** What stands in a sentence: names, numbers, phone numbers, words in quotation marks. */
export type Params = Readonly<Record<string, string | number>>;

/** What was found, and in which language. */
export interface Phrase {
  readonly text: string;
  /** Set only where the words are not in the page's language. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The words of one language, read by key. The files are in i18next's format and read by its rules (`count` chooses
 * the plural by CLDR, `{{name}}` is filled in; a test compares the two key by key); docs/decisions/0002 says why the
 * reader is our own.
 */
export class Words {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Wordings that apply (`nursery`, `scotland`, `transition`), the strongest first. */
  readonly variants: readonly string[];
  readonly #own: WordList;
  readonly #english: WordList | undefined;
  readonly #plurals: Intl.PluralRules;
  readonly #timeZone: string | undefined;
  #inEnglish: Words | undefined;
  #incomplete: ReadonlySet<string> | undefined;

  /**
   * @param language one of our codes
   * @param own its words
   * @param english the English ones, where some may be missing
   * @param variants wordings that apply (`nursery`, `scotland`, `transition`), the strongest first
   * @param timeZone by whose clock times are said; by default that of the machine
   */
  constructor(
    language: string,
    own: WordList,
    english: WordList | undefined,
    variants: readonly string[] = [],
    timeZone?: string,
  ) {
    this.language = language;
    this.dir = directionOf(language);
    this.#own = own;
    this.#english = language === 'en' ? undefined : english;
    this.variants = variants;
    this.#timeZone = timeZone;
    this.#plurals = new Intl.PluralRules([language, 'en']);
  }

  /** For HTML. */
  get lang(): string {
    return htmlLang(this.language);
  }

  /** The same page's words in English, where they have been loaded. */
  get english(): Words | undefined {
    return (this.#inEnglish ??=
      this.#english && new Words('en', this.#english, undefined, this.variants, this.#timeZone));
  }

  has(key: MessageKey): boolean {
    return this.#find(this.#own, key, undefined) !== undefined || this.#find(this.#own, key, 1) !== undefined;
  }

  /** The words of a key; the key itself where there are none, so that nothing is hidden. */
  text(key: MessageKey, params?: Params): string {
    return this.phrase(key, params).text;
  }

  /** The words of a key with the language they are in. */
  phrase(key: MessageKey, params: Params = {}): Phrase {
    const count = typeof params.count === 'number' ? params.count : undefined;
    const own = this.#find(this.#own, key, count);
    if (own !== undefined) return {text: this.#fill(own, params)};
    const {english} = this;
    if (english?.has(key)) return {text: english.text(key, params), lang: english.lang, dir: english.dir};
    return {text: key};
  }

  /**
   * A question falls back as a whole: a label in one language over answers in another helps nobody.
   *
   * @param owners the beginnings of its keys, for example `q.sleep` and `set.often6`
   * @returns these words, or the English ones when any of the question's are missing
   */
  whole(...owners: readonly string[]): Words {
    const {english} = this;
    this.#incomplete ??= this.#missing();
    return english && owners.some((owner) => this.#incomplete!.has(owner)) ? english : this;
  }

  /** A date in this language: the month as a word, the Gregorian calendar and the digits 0–9 in every locale. */
  date(date: Date, options: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'}): string {
    return dateText(this.lang, date, {timeZone: this.#timeZone, ...options});
  }

  /** A time on the school's wall, written as `15:30`; what is no such time stays as it is. */
  time(clock: string): string {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return clock;
    return this.date(new Date(`1970-01-01T${clock}Z`), {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  }

  /** The name of a language in this one; its tag where the browser knows none. */
  languageName(tag: string): string {
    try {
      return new Intl.DisplayNames([this.lang, 'en-GB'], {type: 'language'}).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  #find(list: WordList, key: string, count: number | undefined): string | undefined {
    const suffixes = count === undefined ? [''] : [`_${this.#plurals.select(count)}`, '_other', ''];
    for (const variant of [...this.variants.map((name) => `@${name}`), '']) {
      for (const suffix of suffixes) {
        const full = `${key}${variant}${suffix}`;
        if (Object.hasOwn(list, full)) return list[full];
      }
    }
    return undefined;
  }

  /** Names, numbers and phones keep their own direction in a sentence of the other (Unicode isolates). */
  #fill(text: string, params: Params): string {
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? String(params[name]) : whole;
      const mixed = typeof params[name] === 'string' && (this.dir === 'rtl' || rightToLeftLetter.test(value));
      return mixed ? `${/phone|email/i.test(name) ? '\u2066' : '\u2068'}${value}\u2069` : value;
    });
  }

  #missing(): ReadonlySet<string> {
    const applies = (key: string) => !key.includes('@') || this.variants.includes(key.split('@')[1]!);
    const absent = lacking(this.#english ?? {}, this.#own).filter(applies);
    return new Set(absent.map((key) => key.split('.').slice(0, 2).join('.')));
  }
}
