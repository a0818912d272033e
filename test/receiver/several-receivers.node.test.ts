import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, rows, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn, StaffBrowser} from './staff-browser.js';

const families = 50;

for (const number of [1, 3])
  describe(`${number} ${number === 1 ? 'receiver' : 'receivers'} on one database`, () => {
    const receivers: Receiver[] = [];
    before(async () => {
      receivers.push(await startReceiver());
      while (receivers.length < number) receivers.push(await startReceiver({}, undefined, receivers[0]!.own));
    });
    after(async () => {
      for (const receiver of receivers.reverse()) await receiver.close();
    });

    const anyOf = (n: number) => receivers[n % number]!;

    it('keep one copy of what comes fifty times at once, and give fifty equal receipts', async () => {
      const before = (await rows(anyOf(0))).length;
      for (let round = 1; round <= 3; round++) {
        const sent = submission();
        const replies = await Promise.all(Array.from({length: families}, (_, n) => post(anyOf(n), sent)));
        const statuses = replies.map(({status}) => status).sort();
        assert.deepEqual(statuses, [...Array.from({length: families - 1}, () => 200), 201]);
        const receipts = await Promise.all(replies.map((reply) => reply.text()));
        assert.equal(new Set(receipts).size, 1);
        assert.equal((await rows(anyOf(0))).length, before + round);
      }
    });

    it('keep every one of fifty different submissions that come at once', async () => {
      const sent = Array.from({length: families}, () => submission());
      const replies = await Promise.all(sent.map((one, n) => post(anyOf(n), one)));
      assert.deepEqual([...new Set(replies.map(({status}) => status))], [201]);
      const references = await Promise.all(
        replies.map(async (reply) => (await json<{reference: string}>(reply)).reference),
      );
      assert.equal(new Set(references).size, families);
      const ids = new Set((await rows(anyOf(1))).map(({submission_id: id}) => id));
      for (const {submissionId} of sent) assert.ok(ids.has(submissionId));
    });

    it('give every one a page of the same list', async () => {
      const seen: unknown[] = [];
      for (let page = 0, query = '?limit=20'; query; page++) {
        const {submissions, next} = await json<Listed>(get(anyOf(page), `/submissions${query}`));
        seen.push(...submissions.map(({submissionId}) => submissionId));
        query = next === undefined ? '' : `?limit=20&after=${next}`;
      }
      assert.equal(seen.length, (await rows(anyOf(0))).length);
      assert.equal(new Set(seen).size, seen.length);
    });

    it('know who has signed in at another one, and who has signed out', async () => {
      const browser = await signedIn(anyOf(0), await addPerson(anyOf(0)));
      const readAt = async (n: number) =>
        (await fetch(`${anyOf(n).url}/submissions`, {headers: {Cookie: browser.cookie}})).status;
      assert.deepEqual([await readAt(0), await readAt(1), await readAt(2)], [200, 200, 200]);
      await browser.send('/staff/sign-out', {});
      assert.deepEqual([await readAt(0), await readAt(1), await readAt(2)], [401, 401, 401]);
    });

    it('count wrong passwords together, however many are tried at once', async () => {
      const person = await addPerson(anyOf(0), {account: 'guessed'});
      const statuses = await Promise.all(
        Array.from({length: 12}, async (_, n) => {
          const {status} = await new StaffBrowser(anyOf(n)).signIn({...person, password: `wrong ${n}`});
          return status;
        }),
      );
      assert.equal(statuses.filter((status) => status === 401).length, 5);
      assert.equal(statuses.filter((status) => status === 429).length, 7);
    });
  });
