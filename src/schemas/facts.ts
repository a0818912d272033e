import * as z from 'zod/mini';
import type {$ZodObject, $ZodType} from 'zod/v4/core';
import type {AnswerMeta} from './answers.js';

/** What a schema already says about one question, so that no form has to say it again. */
export interface Facts {
  /** `number` is only which one of a fixed list an item is about: no question asks it. */
  readonly base: 'text' | 'choice' | 'choices' | 'list' | 'date' | 'number';
  /** Always needed, whatever else is answered. */
  readonly required: boolean;
  /** The codes, in the order of the screen; empty where the school supplies them. */
  readonly codes: readonly string[];
  /** Most code points of a text, most codes of a choice, most items of a list. */
  readonly max: number | undefined;
  readonly min: number | undefined;
  readonly exclusive: readonly string[];
  readonly format: AnswerMeta['format'];
  readonly fromContext: boolean;
  /** The questions of one item of a list. */
  readonly item: Readonly<Record<string, $ZodType>> | undefined;
}

interface Def {
  readonly type: string;
  readonly innerType?: $ZodType;
  readonly element?: $ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, $ZodType>>;
  readonly checks?: readonly {readonly _zod: {readonly def: Check}}[];
  readonly format?: string;
  readonly catchall?: $ZodType;
}

/** A limit in zod's own way (`minimum` and `maximum` of lengths, `value` of numbers), or `params`: a rule of ours. */
interface Check {
  readonly check: string;
  readonly params?: Rule;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}

interface Limits {
  min?: number | undefined;
  max?: number | undefined;
}

/** The limits written in zod's own way; the last of each kind holds. */
function ownLimits({checks = []}: Def): Limits {
  const limits: Limits = {};
  for (const {check, minimum, maximum, value} of checks.map(({_zod}) => _zod.def)) {
    if (check === 'min_length' || check === 'greater_than') limits.min = minimum ?? value;
    if (check === 'max_length' || check === 'less_than') limits.max = maximum ?? value;
  }
  return limits;
}

const baseOfText = ({fromContext, format}: AnswerMeta) => {
  if (fromContext) return 'choice';
  return format === 'date' ? 'date' : 'text';
};

const defOf = (schema: $ZodType) => schema._zod.def as unknown as Def;

/**
 * The leaves of an object schema, by key.
 *
 * @param schema an object schema made with zod or zod/mini
 */
export const shapeOf = (schema: $ZodObject): Readonly<Record<string, $ZodType>> => defOf(schema).shape ?? {};

function leafOf(schema: $ZodType): $ZodType {
  const {innerType} = defOf(schema);
  return innerType ? leafOf(innerType) : schema;
}

const metaOf = (leaf: $ZodType) => (z.globalRegistry.get(leaf) ?? {}) as AnswerMeta;

/** A rule of our own, as the problem that it finds. */
export interface Rule {
  readonly key: string;
  readonly [param: string]: unknown;
}

/**
 * The rules of our own in one leaf, and in what an array holds: those that zod itself cannot write down elsewhere.
 *
 * @param schema the leaf, optional or not
 */
export function rulesOf(schema: $ZodType): readonly Rule[] {
  const {checks = [], element} = defOf(leafOf(schema));
  const own = checks.flatMap(({_zod: {def}}) => def.params ?? []);
  return [...own, ...(element ? rulesOf(element) : [])];
}

/** The shape of a text, where it has one, without flags but `u`. */
export const patternOf = (schema: $ZodType): string | undefined => metaOf(leafOf(schema)).pattern;

/**
 * What a leaf asks for that neither its facts nor our own rules tell, by zod's names.
 *
 * @param schema the leaf, optional or not
 * @returns nothing for whatever is made of `answers.ts`
 */
export function untold(schema: $ZodType): readonly string[] {
  const outer = defOf(schema);
  const leaf = outer.type === 'optional' ? outer.innerType! : schema;
  const {type, format, checks = [], catchall, element} = defOf(leaf);
  const isKnown = ['string', 'enum', 'array', 'object'].includes(type) || metaOf(leaf).type === 'integer';
  return [
    ...(isKnown ? [] : [type]),
    ...(format ? [format] : []),
    ...checks.map(({_zod}) => _zod.def).flatMap(({check, params}) => (params || check === 'meta' ? [] : [check])),
    ...(type === 'object' && catchall?._zod.def.type !== 'never' ? ['unknown keys'] : []),
    ...(element ? untold(element) : []),
  ];
}

/**
 * Reads one leaf of a schema. This is the only file that knows how zod keeps things inside.
 *
 * @param schema the leaf, optional or not
 * @returns the facts, or undefined where the leaf is of a kind that no question can ask
 */
export function factsOf(schema: $ZodType): Facts | undefined {
  const leaf = leafOf(schema);
  const def = defOf(leaf);
  const meta = metaOf(leaf);
  const limits = ownLimits(def);
  const facts = {
    required: schema._zod.optin !== 'optional',
    codes: [],
    // A limit of our own stands in the registry; zod's own is among its checks.
    max: meta.maxLength ?? meta.maxItems ?? meta.maximum ?? limits.max,
    min: meta.minItems ?? meta.minimum ?? limits.min,
    exclusive: meta.exclusive ?? [],
    format: meta.format,
    fromContext: meta.fromContext ?? false,
    item: undefined,
  };
  if (def.type === 'string') return {...facts, base: baseOfText(meta)};
  if (def.type === 'number' || meta.type === 'integer') return {...facts, base: 'number'};
  if (def.type === 'enum') return {...facts, base: 'choice', codes: Object.values(def.entries!)};
  if (def.type !== 'array') return undefined;
  const element = defOf(def.element!);
  if (element.type === 'enum') return {...facts, base: 'choices', codes: Object.values(element.entries!)};
  if (meta.codes) return {...facts, base: 'choices', codes: meta.codes};
  return element.type === 'object' ? {...facts, base: 'list', item: element.shape} : undefined;
}
