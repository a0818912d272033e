import type {Context} from 'hono';
import type {Settings} from '../settings.js';
import {sessionToken} from './session.js';
import {tokenFor} from './tokens.js';

/**
 * Whose submissions the person or machine that asks may read. A school is never taken from the request itself.
 *
 * @returns the school's code; undefined for somebody who is not signed in
 */
export async function schoolOfStaff(context: Context, settings: Settings): Promise<string | undefined> {
  const header = context.req.header('authorization');
  if (header === undefined) return (await sessionToken(context, settings))?.school;
  const [, token] = /^Bearer +(\S+) *$/i.exec(header) ?? [];
  return token === undefined ? undefined : tokenFor(settings.tokens, token)?.school;
}
