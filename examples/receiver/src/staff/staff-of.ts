import type {StaffRole} from 'parent-voice';
import type {Context} from 'hono';
import type {Database} from '../database/open.js';
import type {Reader} from '../database/submissions.js';
import {hiddenFrom} from '../form-roles.js';
import type {Settings} from '../settings.js';
import {sessionOf} from './session.js';
import {tokenFor} from './tokens.js';

/** A person at a school who is signed in, or a machine of the school's. */
export interface Staff extends Reader {
  /** What others call the person; for a machine, what it is. */
  readonly name: string;
  /** What the person signs in with; undefined for a machine. */
  readonly account: string | undefined;
  readonly roles: readonly StaffRole[];
  readonly isMachine: boolean;
  readonly maySee: (form: string) => boolean;
}

type Person = Omit<Staff, 'maySee' | 'hiddenForms'>;

const staffWith = (person: Person, hiddenForms: readonly string[]): Staff => ({
  ...person,
  hiddenForms,
  maySee: (form) => !hiddenForms.includes(form),
});

function machineOf(header: string, {tokens}: Settings): Staff | undefined {
  const [, token] = /^Bearer +(\S+) *$/i.exec(header) ?? [];
  const opened = token === undefined ? undefined : tokenFor(tokens, token);
  if (!opened) return undefined;
  // What a school connects to the receiver, it has decided to give everything.
  return staffWith({school: opened.school, name: 'Staff token', account: undefined, roles: [], isMachine: true}, []);
}

/**
 * Who asks: by the session of a browser, or `Authorization: Bearer`, which a machine sends. A school is never taken
 * from the request itself.
 *
 * @returns whose submissions they may read, and of which forms; undefined for somebody who is not signed in
 */
export async function staffOf(context: Context, settings: Settings, database: Database): Promise<Staff | undefined> {
  const header = context.req.header('authorization');
  if (header !== undefined) return machineOf(header, settings);
  const session = await sessionOf(context, settings, database);
  if (!session) return undefined;
  const {school, account, display_name: name} = session;
  const roles = JSON.parse(session.roles) as StaffRole[];
  return staffWith({school, name, account, roles, isMachine: false}, hiddenFrom(settings.formRoles, roles));
}
