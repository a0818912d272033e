import {createHmac} from 'node:crypto';
import {isIPv6} from 'node:net';
import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';

/** One household has a whole /64 of IPv6, and changes within it as it likes. */
function networkOf(address: string): string {
  const [, four] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (four !== undefined || !isIPv6(address)) return four ?? address;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({length: Math.max(0, 8 - left.length - right.length)}, () => '0');
  const groups = address.includes('::') ? [...left, ...zeros, ...right] : left;
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Where a request comes from, as far as that can be believed.
 *
 * @param proxies how many of ours stand before the receiver: each adds one address at the end of `X-Forwarded-For`, and
 *   what stands before those anybody can write
 * @returns an address, or the network of one
 */
export function addressOf(context: Context, proxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const told = proxies ? forwarded.at(-proxies) : undefined;
  return networkOf(told || (getConnInfo(context).remote.address ?? ''));
}

/** Stands for an address in the database, for one school and one time: nothing of it can be followed to the next. */
export const digestOfAddress = (secretKey: string, ...about: readonly string[]): string =>
  createHmac('sha256', secretKey)
    .update(JSON.stringify(['address', ...about]))
    .digest('base64url');
