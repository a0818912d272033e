import {parseArgs} from 'node:util';
import type {Wish} from '../data-keeping/erase-and-forget.js';

export const usage = [
  'npm run data -w examples/receiver -- backup <file>',
  'npm run data -w examples/receiver -- export <file>',
  'npm run data -w examples/receiver -- import <file>',
  'npm run data -w examples/receiver -- erase --reference <reference> [--school <code>]',
  'npm run data -w examples/receiver -- erase --submission <id> [--school <code>]',
  'npm run data -w examples/receiver -- erase --child <the school’s number> [--school <code>]',
];

/** What somebody asks to be done with all that is kept, checked. */
export type DataCommand =
  | {readonly is: 'backup' | 'export' | 'import'; readonly file: string}
  | {readonly is: 'erase'; readonly school: string; readonly wish: Wish};

const options = {
  school: {type: 'string'},
  reference: {type: 'string'},
  submission: {type: 'string'},
  child: {type: 'string'},
} as const;

function schoolOf(named: string | undefined, schools: readonly [string, ...string[]]): string {
  if (named === undefined && schools.length === 1) return schools[0];
  if (named !== undefined && schools.includes(named)) return named;
  throw new Error(`--school must be one of ${schools.join(', ')}.`);
}

/**
 * Reads the arguments of the data command.
 *
 * @throws Error that says what to change
 */
export function readDataCommand(args: readonly string[], schools: readonly [string, ...string[]]): DataCommand {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
  const [is, file, ...more] = positionals;
  if ((is === 'backup' || is === 'export' || is === 'import') && file && !more.length) return {is, file};
  const {reference, submission, child} = values;
  const wishes: readonly Wish[] = [
    ...(reference ? [{reference}] : []),
    ...(submission ? [{submissionId: submission}] : []),
    ...(child ? [{childId: child}] : []),
  ];
  const [wish] = wishes;
  if (is !== 'erase' || file !== undefined || !wish || wishes.length > 1)
    throw new Error('Say what to do, and with what.');
  return {is, school: schoolOf(values.school, schools), wish};
}
