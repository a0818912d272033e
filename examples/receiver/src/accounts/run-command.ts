import {addAccount, listAccounts, removeAccount, type AccountKey} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {changePassword} from '../passwords/check.js';
import {hashPassword} from '../passwords/hash.js';
import {newPassword} from '../passwords/new-password.js';
import type {Settings} from '../settings.js';
import type {Command} from './arguments.js';

const missing = ({school, account}: AccountKey) => new Error(`${school} has no account “${account}”.`);

const told = ({account}: AccountKey, password: string) => [
  `Name      ${account}`,
  `Password  ${password}`,
  'Give it to this person only, who can change it at /staff/password. It is not shown again.',
];

async function add(database: Database, command: Command & {is: 'add'}): Promise<readonly string[]> {
  const password = newPassword();
  const {school, account, displayName, roles} = command;
  const isNew = await addAccount(database, {
    school,
    account,
    display_name: displayName,
    roles: JSON.stringify(roles),
    password: await hashPassword(password),
    made_at: new Date().toISOString(),
  });
  if (!isNew) throw new Error(`${school} has an account “${account}” already.`);
  return told(command, password);
}

async function list(database: Database, schools: readonly string[]): Promise<readonly string[]> {
  const accounts = (await Promise.all(schools.map((school) => listAccounts(database, school)))).flat();
  const lines = accounts.map(({school, account, display_name: name, roles}) =>
    [school, account, name, (JSON.parse(roles) as readonly string[]).join(',')].join('\t'),
  );
  return lines.length ? lines : ['There are no accounts yet.'];
}

/**
 * Does what the account command was asked for. A password is made here, never taken: one that is typed into a command
 * stays in the shell's history.
 *
 * @returns lines to print
 * @throws Error that says what is wrong
 */
export async function runCommand(
  settings: Pick<Settings, 'secretKey'>,
  database: Database,
  command: Command,
): Promise<readonly string[]> {
  switch (command.is) {
    case 'add':
      return add(database, command);
    case 'password': {
      const password = newPassword();
      if (!(await changePassword(settings, database, command, password))) throw missing(command);
      return told(command, password);
    }
    case 'remove':
      if (!(await removeAccount(database, command))) throw missing(command);
      return [`${command.account} can no longer sign in, and is signed out everywhere.`];
    case 'list':
      return list(database, command.schools);
  }
}
