import * as z from 'zod/mini';
import {codePoints} from './text.js';

/** What may stand beside a leaf in zod's registry; the names are JSON Schema's where it has one. */
export interface AnswerMeta {
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly type?: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: 'tel' | 'email' | 'language' | 'date' | 'slots';
  /** Every code, in the order of the screen, where the leaf itself also takes what no list can name. */
  readonly codes?: readonly string[];
  /** Without flags but `u`, so that JSON Schema says the same. */
  readonly pattern?: string;
  /** Codes that clear every other one. */
  readonly exclusive?: readonly string[];
  /** The school supplies the codes, so any short text is one. */
  readonly fromContext?: true;
}

/** A check that says which problem it is, so that a problem's key never has to be guessed from zod's own codes. */
export const rule = <T>(holds: (value: T) => boolean, key: string, params: Record<string, unknown> = {}) =>
  z.refine<T>(holds, {params: {...params, key}});

const limited = (max: number, meta: AnswerMeta = {}) =>
  [rule<string>((words) => codePoints(words) <= max, 'tooLong', {max}), z.meta({...meta, maxLength: max})] as const;

/**
 * A person's own words.
 *
 * @param max the most code points
 */
export const text = (max: number) => z.string().check(...limited(max));

/** The box beside “something else”, in every choice that has one (at most 200 code points). */
export const otherText = () => z.optional(text(200));

/** One of a fixed set of codes. */
export const choice = <const Codes extends readonly string[]>(codes: Codes) =>
  z.enum(codes as unknown as Writable<Codes>);

/** One of the codes that the school supplies (a child, a member of staff), so any text up to 100. */
export const suppliedChoice = () => z.string().check(...limited(100, {fromContext: true}));

/**
 * Some of a fixed set of codes, each at most once.
 *
 * @param codes every code, in the order of the screen
 * @param limits `max`: the most that may be selected; `exclusive`: codes that stand alone
 */
export function choices<const Codes extends readonly string[]>(
  codes: Codes,
  {max, exclusive = []}: {readonly max?: number; readonly exclusive?: readonly Codes[number][]} = {},
) {
  return z.array(choice(codes)).check(
    rule<readonly string[]>((selected) => new Set(selected).size === selected.length, 'code'),
    rule<readonly string[]>((selected) => max === undefined || selected.length <= max, 'tooMany', {max}),
    rule<readonly string[]>(
      (selected) => selected.length < 2 || !selected.some((code) => (exclusive as readonly string[]).includes(code)),
      'exclusive',
    ),
    z.meta({...(max !== undefined && {maxItems: max}), exclusive} satisfies AnswerMeta),
  );
}

/** A text of one shape. The shape goes with it into JSON Schema, so that there is one rule and not two. */
const shaped = (shape: RegExp, key: string, max: number, format: NonNullable<AnswerMeta['format']>) =>
  z.string().check(
    rule<string>((typed) => shape.test(typed), key),
    ...limited(max, {format, pattern: shape.source}),
  );

/**
 * A phone number as typed. Numbers of every country pass: five digits or more of any script, with the marks that
 * people, and phones that copy a number (direction marks), put between them, because refusing a real number loses a
 * family.
 */
export const phone = () =>
  shaped(/^[\p{Cf}\s()+＋./‐-―#*extEXT-]*(?:\p{Nd}[\p{Cf}\s()+＋./‐-―#*extEXT-]*){5,}$/u, 'format', 60, 'tel');

/**
 * An email address: one @ with something on both sides and a dot after it. More strictness refuses real addresses.
 * No part of the shape can match in two ways: 200,000 dots must not keep a receiver busy.
 */
export const email = () => shaped(/^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/u, 'format', 254, 'email');

/** A BCP 47 tag, or `other` with the language's name in a box beside it. */
export const language = () => shaped(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u, 'languageFormat', 35, 'language');

/** `yes` or `no`. */
export const yesNo = () => choice(['yes', 'no']);

/** Which one of a fixed list an item is about, where those have numbers: counted from 0. */
export const itemNumber = () =>
  // zod's own numbers would cost every family a kilobyte for this one.
  z
    .custom<number>((value) => Number.isInteger(value) && value >= 0 && value <= 99)
    .check(z.meta({type: 'integer', minimum: 0, maximum: 99} satisfies AnswerMeta));

/**
 * A group that can be repeated.
 *
 * @param item the schema of one item
 * @param limits the fewest and the most items
 */
export const list = <Item extends z.ZodMiniObject>(
  item: Item,
  {min = 0, max}: {readonly min?: number; readonly max: number},
) =>
  z.array(item).check(
    rule<readonly unknown[]>((items) => items.length >= min, 'listMin', {min}),
    rule<readonly unknown[]>((items) => items.length <= max, 'listMax', {max}),
    z.meta({minItems: min, maxItems: max} satisfies AnswerMeta),
  );

type Writable<T extends readonly string[]> = {-readonly [K in keyof T]: T[K]};
