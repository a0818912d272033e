import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Context, LocalisedText} from '../../src/forms/context.js';
import type {Bullet} from '../../src/forms/form.js';
import type {MessageKey, Params, Words} from '../../src/i18n/words.js';
import {heading} from './heading.js';
import {inOnePiece} from './in-one-piece.js';
import {textFor} from '../../src/reading/localised-text.js';

/** What a statement's sentences may hold. */
const paramsOf = (context: Context): Params => ({...(context.schoolPhone && {schoolPhone: context.schoolPhone})});

/** A sentence with the language that it is in, where that is not the page's. */
export function said(words: Words, key: MessageKey, params?: Params) {
  const {text, lang, dir} = words.phrase(key, params);
  const whole = inOnePiece(text, String(params?.schoolPhone ?? ''));
  return lang ? html`<span lang=${lang} dir=${ifDefined(dir)}>${whole}</span>` : whole;
}

/** Whether there are words, in this language or in English. */
const isThere = (words: Words, key: MessageKey): boolean => words.has(key) || (words.english?.has(key) ?? false);

/** The whole string that stands in where the school has not supplied a phone number. */
const withPhone = (words: Words, key: MessageKey, context: Context): MessageKey => {
  const instead = `${key}@noPhone` as MessageKey;
  return context.schoolPhone || !isThere(words, instead) ? key : instead;
};

/** What stands in a bullet; undefined where the school has not supplied it. */
function bulletParams({count, text}: Bullet = {}, context: Context, {language}: Words): Params | undefined {
  const key = count ?? text;
  const value = context[key as keyof Context];
  if (key === undefined) return {};
  if (count !== undefined) return typeof value === 'number' ? {count: value} : undefined;
  const own = textFor(value as LocalisedText | undefined, language);
  return own ? {[key]: own} : undefined;
}

export interface StatementOptions {
  readonly id: string;
  readonly words: Words;
  readonly context: Context;
  readonly level: number;
  /** Bullets that are left out (from 1). */
  readonly without?: readonly number[];
  /** Bullets that need something of the school's. */
  readonly bullets?: Readonly<Record<number, Bullet>>;
  /** What it shows beside its own words. */
  readonly shows?: unknown;
  /** Whether that stands before its own words. */
  readonly textLast?: boolean;
  /** The English beside it. */
  readonly english?: boolean;
  /** A button that explains it, and the id by which the button knows it. */
  readonly help?: {readonly id: string; readonly button: unknown} | undefined;
}

/** Words to read: a title if it has one, a text, bullets. */
export function statement(options: StatementOptions): TemplateResult | typeof nothing {
  const {
    id,
    words,
    context,
    level,
    without = [],
    bullets: needs = {},
    shows = nothing,
    textLast = false,
    english = false,
    help,
  } = options;
  const numbers = [1, 2, 3, 4, 5, 6, 7].filter(
    (number) => !without.includes(number) && bulletParams(needs[number], context, words),
  );
  const sentences = (of: Words) => {
    const bullets = numbers.filter((number) => isThere(of, `s.${id}.b${number}`));
    const text = `s.${id}.text` as const;
    return html`${isThere(of, text) ? html`<p>${said(of, withPhone(of, text, context), paramsOf(context))}</p>` : nothing}
    ${
      bullets.length
        ? html`<ul>
            ${bullets.map((number) => html`<li>${said(of, `s.${id}.b${number}`, bulletParams(needs[number], context, of))}</li>`)}
          </ul>`
        : nothing
    }`;
  };
  const beside = english ? words.english : undefined;
  return html`<div class="pv-statement" data-statement=${id} id=${help?.id ?? nothing}>
    ${isThere(words, `s.${id}.title`) ? heading(level, said(words, `s.${id}.title`)) : nothing}
    ${textLast ? [shows, sentences(words)] : [sentences(words), shows]}
    ${beside ? html`<div class="pv-english pv-statement" lang=${beside.lang} dir=${beside.dir}>${sentences(beside)}</div>` : nothing}
    ${help ? html`<div class="pv-help">${help.button}</div>` : nothing}
  </div>`;
}
