import type {Context} from 'hono';
import {DatabaseUnavailable} from '../database/unavailable.js';
import type {Log} from '../log.js';
import {refuse} from './refusals.js';

/** When to try again: a lock is gone by then, and a full disk is not asked too often. */
const retrySeconds = '5';

const linesOf = ({stack = ''}: Error) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());

/**
 * Answers for an error that nobody expected, or for a database that is not to be had. Its message stays here, and out
 * of the log too: it may quote what a family wrote.
 */
export const trouble =
  (log: Log) =>
  (error: Error, context: Context): Response => {
    if (error instanceof DatabaseUnavailable) {
      log({trouble: error.name, code: error.code});
      context.header('Retry-After', retrySeconds);
      return refuse(context, 'unavailable');
    }
    log({trouble: error.name, stack: linesOf(error)});
    return refuse(context, 'unexpected');
  };
