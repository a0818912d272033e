import {parseArgs} from 'node:util';
import type {StaffRole} from 'parent-voice';
import type {AccountKey} from '../database/accounts.js';
import {readRoles} from '../form-roles.js';
import {isSignInName, signInName} from '../staff/sign-in-name.js';

export const usage = [
  'npm run account -w examples/receiver -- add <name> --roles <role,role> [--display <name>] [--school <code>]',
  'npm run account -w examples/receiver -- password <name> [--school <code>]',
  'npm run account -w examples/receiver -- remove <name> [--school <code>]',
  'npm run account -w examples/receiver -- list [--school <code>]',
];

/** What somebody asks of the accounts, checked. */
export type Command =
  | (AccountKey & {readonly is: 'add'; readonly displayName: string; readonly roles: readonly StaffRole[]})
  | (AccountKey & {readonly is: 'password' | 'remove'})
  | {readonly is: 'list'; readonly schools: readonly string[]};

const options = {school: {type: 'string'}, display: {type: 'string'}, roles: {type: 'string'}} as const;

function schoolOf(named: string | undefined, schools: readonly [string, ...string[]]): string {
  if (named === undefined && schools.length === 1) return schools[0];
  if (named !== undefined && schools.includes(named)) return named;
  const wrong = named === undefined ? 'must be given' : `“${named}” is not among SCHOOLS`;
  throw new Error(`--school ${wrong}: ${schools.join(', ')}.`);
}

function accountOf(typed: string): string {
  const account = signInName(typed);
  if (isSignInName(account)) return account;
  throw new Error(`“${typed}” must be one word to sign in with: letters, digits and . _ @ + -`);
}

function rolesOf(text: string | undefined): readonly StaffRole[] {
  try {
    return readRoles(text ?? '');
  } catch (error) {
    throw new Error(`--roles ${(error as Error).message}`, {cause: error});
  }
}

/**
 * Reads the arguments of the account command.
 *
 * @param args as they were typed
 * @param schools the codes that are known; the only one need not be named
 * @throws Error that says what to change
 */
export function readCommand(args: readonly string[], schools: readonly [string, ...string[]]): Command {
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
  const [is, typed, ...more] = positionals;
  if (is === 'list' && typed === undefined)
    return {is, schools: values.school === undefined ? schools : [schoolOf(values.school, schools)]};
  if ((is !== 'add' && is !== 'password' && is !== 'remove') || typed === undefined || more.length)
    throw new Error('say what to do, and with which name.');
  const key = {school: schoolOf(values.school, schools), account: accountOf(typed)};
  return is === 'add'
    ? {is, ...key, displayName: values.display?.trim() || typed, roles: rolesOf(values.roles)}
    : {is, ...key};
}
