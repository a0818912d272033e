import * as z from 'zod/mini';
import type {$ZodObject, $ZodType} from 'zod/v4/core';
import {factsOf, patternOf, rulesOf, shapeOf, untold, type Facts, type Rule} from '../facts.js';
import {usual, type Written} from './compiled.js';

/** The rules that `check.ts` beside this file reads out of the facts, in its order. */
function rulesByFacts({base, format, fromContext, max, min}: Facts, pattern: string | undefined): readonly Rule[] {
  if (base === 'list')
    return [
      {key: 'listMin', min},
      {key: 'listMax', max},
    ];
  if (base === 'choices')
    return [
      {key: 'code'},
      {key: 'tooMany', max},
      {key: 'exclusive'},
      // A slot is no code of an enum, so it has a rule of its own.
      ...(format === 'slots' ? [{key: 'code'}] : []),
    ];
  if (base === 'date') return [{key: 'dateReal'}];
  if (base === 'number' || (base === 'choice' && !fromContext)) return [];
  return [
    ...(pattern ? [{key: format === 'language' ? 'languageFormat' : 'format'}] : []),
    ...(max === undefined ? [] : [{key: 'tooLong', max}]),
  ];
}

/** Rules as they can be compared: in the order of their own keys, without what is undefined. */
const asText = (rules: readonly Rule[]) =>
  rules.map((rule) => JSON.stringify(Object.fromEntries(Object.entries(rule).sort()))).join(', ');

function written(schema: $ZodType, path: string): Written {
  const facts = factsOf(schema);
  const strange = untold(schema);
  if (!facts || strange.length)
    throw new Error(
      `'${path}' cannot be compiled: ${strange.join(', ') || 'its kind'} is not known; make it of answers.ts`,
    );
  const pattern = patternOf(schema);
  const [has, known] = [asText(rulesOf(schema)), asText(rulesByFacts(facts, pattern))];
  if (has !== known)
    throw new Error(
      `'${path}' cannot be compiled: its rules are ${has || 'none'}, but its facts say ${known || 'none'}; teach both files in src/schemas/compiled the new rule`,
    );
  const {item, ...own} = facts;
  const special = Object.entries(own).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name as keyof Facts]),
  );
  return {...Object.fromEntries(special), ...(pattern && {pattern}), ...(item && {item: leavesOf(item, path)})};
}

const leavesOf = (shape: Readonly<Record<string, $ZodType>>, path: string): Record<string, Written> =>
  Object.fromEntries(Object.entries(shape).map(([key, leaf]) => [key, written(leaf, `${path}.${key}`)]));

/**
 * Reads one of our own schemas once, when the script for pages without a build is made.
 *
 * @param schema an object schema made of `answers.ts`
 * @param name its name, for errors
 * @returns what `compiled()` takes, fit for JSON
 * @throws Error that names the leaf which asks for something that a compiled check does not know
 */
export const compile = (schema: $ZodObject, name: string): Record<string, Written> => leavesOf(shapeOf(schema), name);

/**
 * Reads a module of schemas.
 *
 * @param exported what the module exports
 * @returns what to export instead, by name, or undefined where the module exports no schema of a form
 * @throws Error as `compile`, and where the module exports anything besides
 */
export function compileModule(
  exported: Readonly<Record<string, unknown>>,
): Record<string, Record<string, Written>> | undefined {
  const all = Object.entries(exported);
  const schemas = all.filter((entry): entry is [string, z.ZodMiniObject] => entry[1] instanceof z.ZodMiniObject);
  if (!schemas.length) return undefined;
  const other = all.find(([, value]) => !(value instanceof z.ZodMiniObject));
  if (other) throw new Error(`'${other[0]}' stands in a module of schemas; move it to a file without zod`);
  return Object.fromEntries(schemas.map(([name, schema]) => [name, compile(schema, name)]));
}
