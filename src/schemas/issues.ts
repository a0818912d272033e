import type {$ZodIssue} from 'zod/v4/core';
import {oneEachPath, type Problem} from './problem.js';

/** zod's own codes in our words; a check of ours carries its key in `params`. */
const keys: Partial<Record<$ZodIssue['code'], string>> = {
  invalid_type: 'kind',
  invalid_value: 'code',
  unrecognized_keys: 'unknown',
};

/** Limits written in zod's own way. */
function limitOf(issue: Extract<$ZodIssue, {code: 'too_big' | 'too_small'}>): Omit<Problem, 'path'> {
  if (issue.origin !== 'string' && issue.origin !== 'array') return {key: 'kind', params: {}};
  const isText = issue.origin === 'string';
  if (issue.code === 'too_big') return {key: isText ? 'tooLong' : 'tooMany', params: {max: Number(issue.maximum)}};
  return {key: isText ? 'required' : 'listMin', params: {min: Number(issue.minimum)}};
}

function problemsOf(issue: $ZodIssue, path: string): Problem[] {
  const here = [path, ...issue.path].filter((part) => part !== '').join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({path: here ? `${here}.${key}` : key, key: 'unknown', params: {}}));
  if (issue.code === 'too_big' || issue.code === 'too_small') return [{path: here, ...limitOf(issue)}];
  const {key = keys[issue.code] ?? 'kind', ...params} = (issue.code === 'custom' && issue.params) || {};
  // A code inside a list of codes is a problem of the question that has the list.
  const question = key === 'code' ? here.replace(/\.\d+$/, '') : here;
  return [{path: question, key: String(key), params}];
}

/**

/**
 * What zod found, as problems.
 *
 * @param issues zod's own words for it
 * @param path where the value stands; problems inside it continue the path with dots
 * @returns the problems, one a path, in the order of the schema
 */
export const problemsFrom = (issues: readonly $ZodIssue[], path: string): Problem[] =>
  oneEachPath(issues.flatMap((issue) => problemsOf(issue, path)));
