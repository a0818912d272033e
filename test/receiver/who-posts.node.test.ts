import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, staffToken, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';

describe('the words of a submission', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  it('are the family’s when staff fill in the family’s stage for them', async () => {
    const {cookie} = await signedIn(receiver, await addPerson(receiver));
    for (const headers of [{Cookie: cookie}, {Authorization: `Bearer ${staffToken}`}, {}]) {
      const sent = submission();
      assert.equal((await post(receiver, sent, headers as Record<string, string>)).status, 201);
      assert.equal((await json<{by: string}>(get(receiver, `/submissions/${sent.submissionId}`))).by, 'family');
    }
  });

  it('are never the school’s because the body says so', async () => {
    assert.equal((await post(receiver, submission({by: 'school'}))).status, 422);
  });
});
