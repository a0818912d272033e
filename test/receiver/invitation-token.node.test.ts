import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {digestOfToken, newToken, schoolOfToken} from '../../examples/receiver/src/invitations/token.js';

const key = 'a-secret-key-for-these-tests-only';

describe('the token of an invitation', () => {
  it('says for which school it was made, whatever letters its code has', () => {
    for (const school of ['demo', '142307', 'a.b_c-d']) assert.equal(schoolOfToken(key, newToken(key, school)), school);
  });

  it('is known as not ours without the database, when one letter or the key is another', () => {
    const token = newToken(key, '142307');
    assert.equal(schoolOfToken('another-secret-key', token), undefined);
    for (let index = 0; index < token.length; index++) {
      const letter = token[index] === 'A' ? 'B' : 'A';
      assert.equal(schoolOfToken(key, token.slice(0, index) + letter + token.slice(index + 1)), undefined, `${index}`);
    }
  });

  it('is new each time, fits in a link and a header, and is kept as a digest of the key', () => {
    const [one, other] = [newToken(key, 'demo'), newToken(key, 'demo')];
    assert.notEqual(one, other);
    assert.match(one, /^[\w.-]{70,80}$/);
    assert.notEqual(digestOfToken(key, one), digestOfToken('another-secret-key', one));
    assert.equal(digestOfToken(key, one), digestOfToken(key, one));
  });
});
