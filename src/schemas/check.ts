import * as z from 'zod/mini';
import type {$ZodType} from 'zod/v4/core';
import {problemsFrom} from './issues.js';
import type {Problem} from './problem.js';

/**
 * Checks one value against one schema.
 *
 * @param schema what is valid
 * @param value what was answered
 * @param path where the value stands; problems inside it continue the path with dots
 * @returns the problems, one a path, in the order of the schema; none when the value is valid
 */
export function checkValue(schema: $ZodType, value: unknown, path: string): Problem[] {
  const result = z.safeParse(schema, value);
  return result.success ? [] : problemsFrom(result.error.issues, path);
}
