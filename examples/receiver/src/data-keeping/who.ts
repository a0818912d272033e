import type {Who} from '../database/audit.js';
import type {Staff} from '../staff/staff-of.js';

/** Who is noted for what staff do: a person by what they sign in with, or a machine. */
export const whoIs = ({school, account, isMachine}: Pick<Staff, 'school' | 'account' | 'isMachine'>): Who => ({
  school,
  by: isMachine ? 'machine' : 'person',
  account: account ?? null,
});

/** Whoever looks after the receiver, at its command line. */
export const whoCommands = (school: string): Who => ({school, by: 'command', account: null});

/** Nobody: the time is over. */
export const theClock = (school: string): Who => ({school, by: 'clock', account: null});
