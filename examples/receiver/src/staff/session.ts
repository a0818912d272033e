import {createHash, randomBytes} from 'node:crypto';
import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {AccountKey} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {
  deleteSession,
  findSession,
  insertSession,
  touchSession,
  type SessionKey,
  type SessionRow,
} from '../database/sessions.js';
import {DatabaseUnavailable} from '../database/unavailable.js';
import {isSecure} from '../own-origin.js';
import type {Settings} from '../settings.js';

const name = 'staff-session';

const minute = 60_000;

/** A school day; nobody's answers are still open in a browser the next morning. */
const longest = 8 * 60 * minute;

/** Somebody has walked away from the computer of the staff room. */
const idle = 60 * minute;

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

const oldest = () => ({start: ago(longest), use: ago(idle)});

const digestOf = (id: string) => createHash('sha256').update(id).digest('base64url');

/** The cookie is `id.school`: every query names a school, so the cookie has to. Whether it is right, only the id tells. */
function keyOf(context: Context): SessionKey | undefined {
  const [, id = '', school = ''] = /^([\w-]{43})\.(.+)$/.exec(getCookie(context, name) ?? '') ?? [];
  return id ? {school, digest: digestOf(id)} : undefined;
}

/** Signs the browser in: a new session each time, so that nobody can prepare one for somebody else. */
export async function startSession(context: Context, database: Database, account: AccountKey): Promise<void> {
  const before = keyOf(context);
  if (before) await deleteSession(database, before);
  const id = randomBytes(32).toString('base64url');
  const {school} = account;
  await insertSession(database, {school, digest: digestOf(id)}, account, oldest());
  setCookie(context, name, `${id}.${school}`, {
    httpOnly: true,
    maxAge: longest / 1000,
    path: '/',
    sameSite: 'Strict',
    secure: isSecure(context),
  });
}

/** Signs the browser out. The session is gone, also from a copy of the cookie. */
export async function endSession(context: Context, database: Database): Promise<void> {
  const key = keyOf(context);
  if (key) await deleteSession(database, key);
  deleteCookie(context, name, {path: '/', secure: isSecure(context)});
}

async function noteUse(database: Database, key: SessionKey, {used_at: usedAt}: SessionRow): Promise<void> {
  if (usedAt >= ago(minute)) return;
  try {
    await touchSession(database, key);
  } catch (error) {
    // Staff still read when nothing can be written.
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

/** Who is signed in, or undefined. A school that has left the settings has no sessions. */
export async function sessionOf(
  context: Context,
  {schools}: Settings,
  database: Database,
): Promise<SessionRow | undefined> {
  const key = keyOf(context);
  if (!key || !schools.includes(key.school)) return undefined;
  const session = await findSession(database, key, oldest());
  if (session) await noteUse(database, key, session);
  return session;
}
