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
  /** Whether they erase, and see who has looked at what. */
  readonly keepsData: boolean;
}

const asked = 'the staff who asked';

type Person = Omit<Staff, 'maySee' | 'hiddenForms' | 'keepsData'>;

const staffWith = (person: Person, hiddenForms: readonly string[], {dataRoles}: Settings): Staff => ({
  ...person,
  hiddenForms,
  maySee: (form) => !hiddenForms.includes(form),
  keepsData: person.isMachine || person.roles.some((role) => dataRoles.includes(role)),
});

function machineOf(header: string, settings: Settings): Staff | undefined {
  const [, token] = /^Bearer +(\S+) *$/i.exec(header) ?? [];
  const opened = token === undefined ? undefined : tokenFor(settings.tokens, token);
  if (!opened) return undefined;
  // What a school connects to the receiver, it has decided to give everything.
  const machine = {school: opened.school, name: 'Staff token', account: undefined, roles: [], isMachine: true};
  return staffWith(machine, [], settings);
}

/**
 * Who asks: by the session of a browser, or `Authorization: Bearer`, which a machine sends. A school is never taken
 * from the request itself.
 *
 * @returns whose submissions they may read, and of which forms; undefined for somebody who is not signed in
 */
export async function staffOf(context: Context, settings: Settings, database: Database): Promise<Staff | undefined> {
  const staff = await findStaff(context, settings, database);
  context.set(asked, staff);
  return staff;
}

/** Who asked, after a route has found it out; undefined where it did not ask, or nobody is signed in. */
export const staffWhoAsked = (context: Context): Staff | undefined => context.get(asked) as Staff | undefined;

async function findStaff(context: Context, settings: Settings, database: Database): Promise<Staff | undefined> {
  const header = context.req.header('authorization');
  if (header !== undefined) return machineOf(header, settings);
  const session = await sessionOf(context, settings, database);
  if (!session) return undefined;
  const {school, account, display_name: name} = session;
  const roles = JSON.parse(session.roles) as StaffRole[];
  const hidden = hiddenFrom(settings.formRoles, roles);
  return staffWith({school, name, account, roles, isMachine: false}, hidden, settings);
}
