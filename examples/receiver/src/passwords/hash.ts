import {randomBytes, scrypt, timingSafeEqual, type ScryptOptions} from 'node:crypto';

/** What one guess costs: 32 MiB and a fifth of a second (OWASP's second set for scrypt). */
const cost = {N: 32_768, r: 8, p: 3};

const keyBytes = 32;

/** The same letters typed on another keyboard are the same password. */
const derive = (password: string, salt: Buffer, {N, r, p}: typeof cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options: ScryptOptions = {N, r, p, maxmem: 2 * 128 * N * r};
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });

const written = ({N, r, p}: typeof cost, salt: Buffer, key: Buffer) =>
  ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');

/**
 * Hashes a password with a salt of its own.
 *
 * @returns the hash with all that it takes to compare a password with it, so that the cost can be raised later
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return written(cost, salt, await derive(password, salt, cost));
}

/** The hash of no password. Comparing with it takes as long as with any other. */
const nobodys = written(cost, Buffer.alloc(16), Buffer.alloc(keyBytes));

/**
 * Compares a password with a hash, as long for a wrong one as for a right one.
 *
 * @param hash undefined where there is no account: that takes as long and is never right
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? nobodys).split('$');
  const numbers = {N: Number(N), r: Number(r), p: Number(p)};
  const derived = await derive(password, Buffer.from(salt, 'base64url'), numbers);
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && hash !== undefined;
}
