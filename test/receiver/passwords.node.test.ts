import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hashPassword, isPassword} from '../../examples/receiver/src/passwords/hash.js';
import {newPassword} from '../../examples/receiver/src/passwords/new-password.js';
import {passwordProblem} from '../../examples/receiver/src/passwords/rules.js';

describe('a password', () => {
  it('is kept as a hash with its own salt and cost, and only it fits', async () => {
    const [one, other] = [await hashPassword('kettle'), await hashPassword('kettle')];
    assert.match(one, /^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    assert.notEqual(one, other);
    assert.equal(await isPassword('kettle', one), true);
    for (const wrong of ['', 'kettl', 'kettle ', 'Kettle']) assert.equal(await isPassword(wrong, one), false, wrong);
  });

  it('fits a hash that was made when guessing cost less', async () => {
    const old = 'scrypt$16$1$1$AAAAAAAAAAAAAAAAAAAAAA$';
    const {scryptSync} = await import('node:crypto');
    const key = scryptSync('kettle', Buffer.alloc(16), 32, {N: 16, r: 1, p: 1}).toString('base64url');
    assert.equal(await isPassword('kettle', `${old}${key}`), true);
    assert.equal(await isPassword('kettles', `${old}${key}`), false);
  });

  it('of nobody is never right', async () => {
    assert.equal(await isPassword('', undefined), false);
  });

  it('is the same from a keyboard that writes its accents apart', async () => {
    assert.equal(await isPassword('Cze\u015b\u0107', await hashPassword('Czes\u0301c\u0301')), true);
  });

  it('that we make is long enough to keep, and never the same', () => {
    const made = Array.from({length: 50}, newPassword);
    assert.equal(new Set(made).size, 50);
    for (const password of made) assert.equal(passwordProblem(password, 'head'), undefined);
  });

  it('is counted in letters as people count them', () => {
    assert.equal(passwordProblem('🫖'.repeat(12), 'head'), undefined);
    assert.equal(passwordProblem('🫖'.repeat(11), 'head'), 'short');
  });
});
