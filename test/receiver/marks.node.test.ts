import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {newPageToken} from '../../examples/receiver/src/defence/page-token.js';
import {bearer, sent, stage} from './loop.js';
import {get, json, post, rows, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {counted, startSurveyReceiver, survey} from './survey.js';

const secretKey = 'a-secret-key-for-page-tokens';
const minute = 60_000;
const hour = 60 * minute;

/** A token of a page that was first touched so long ago. */
const touched = (ago: number) => newPageToken(secretKey, Date.now() - ago);

describe('a school whose receiver looks at how answers come', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({secretKey, spamDefence: true});
  });
  after(() => receiver.close());

  const tokenFrom = async (headers: Record<string, string> = {}) =>
    (await json<{token: string}>(fetch(`${receiver.url}/page-token`, {headers}))).token;

  /** What a submission is marked with, which is always stored. */
  const marksOf = async (headers: Record<string, string>, changes: Record<string, unknown> = {}) => {
    const {submissionId} = await sent(receiver, submission(changes), headers);
    return (await json<{marks: string[]}>(get(receiver, `/submissions/${submissionId}`))).marks;
  };

  it('marks nothing of a family that had our page open for as long as people need', async () => {
    for (const ago of [3_000, minute, 20 * hour])
      assert.deepEqual(await marksOf({'Page-Token': touched(ago)}), [], `${ago}`);
  });

  it('stores and marks what comes without a token, or with one that is not ours', async () => {
    const good = touched(minute);
    const [since = '', made = '', signature = ''] = good.split('.');
    const wrong = [
      '',
      'x',
      `${good}x`,
      good.slice(0, -1),
      `${since}.${made}.${signature.replace(/./, (letter) => (letter === 'A' ? 'B' : 'A'))}`,
      `${(parseInt(since, 36) - 1).toString(36)}.${made}.${signature}`,
      newPageToken('another-secret-key-altogether', Date.now() - minute),
      touched(25 * hour),
    ];
    assert.deepEqual(await marksOf({}), ['noToken']);
    for (const token of wrong) assert.deepEqual(await marksOf({'Page-Token': token}), ['noToken'], token);
  });

  it('stores and marks what was sent faster than people type, by its own clock and whatever the body says', async () => {
    const token = await tokenFrom();
    assert.deepEqual(await marksOf({'Page-Token': token}, {createdAt: '2020-01-01T00:00:00.000Z'}), ['tooQuick']);
    assert.deepEqual(await marksOf({'Page-Token': touched(2_000)}), ['tooQuick']);
  });

  it('stores and marks what has the box filled in that nobody sees', async () => {
    const token = touched(minute);
    assert.deepEqual(await marksOf({'Page-Token': token, 'Page-Check': 'filled'}), ['honeypot']);
    assert.deepEqual(await marksOf({'Page-Token': token, 'Page-Check': ''}), []);
    assert.deepEqual(await marksOf({'Page-Check': 'filled'}, {formVersion: 2, replaces: crypto.randomUUID()}), [
      'noToken',
      'honeypot',
      'unchecked',
      'change',
    ]);
  });

  it('gives another token with the time of the first touch for one that has expired', async () => {
    const again = await tokenFrom({'Page-Token': touched(40 * hour)});
    assert.deepEqual(await marksOf({'Page-Token': again}), []);
    const forged = await tokenFrom({'Page-Token': newPageToken('another-secret-key-altogether', 0)});
    assert.deepEqual(await marksOf({'Page-Token': forged}), ['tooQuick']);
  });

  it('takes a token that another receiver of the school gave', async (test) => {
    const other = await startReceiver({secretKey, spamDefence: true}, undefined, receiver.own);
    test.after(() => other.close());
    const {token} = await json<{token: string}>(fetch(`${other.url}/page-token`));
    assert.deepEqual(await marksOf({'Page-Token': token}), ['tooQuick']);
  });

  it('gives the receipt again, and no other mark, when the same is sent again without a token', async () => {
    const first = submission();
    assert.equal((await post(receiver, first, {'Page-Token': touched(minute)})).status, 201);
    assert.equal((await post(receiver, first)).status, 200);
    const row = (await rows(receiver)).find(({submission_id: id}) => id === first.submissionId);
    assert.equal(row?.marks, '[]');
  });

  it('marks nothing that signed-in staff write themselves', async () => {
    const {submissionId} = await sent(
      receiver,
      stage('howIsToday', 'b', {subject: {childId: '4163'}, answers: {goodMoment: 'She sang.'}}),
      bearer(),
    );
    const {by, marks} = await json<{by: string; marks: string[]}>(get(receiver, `/submissions/${submissionId}`));
    assert.deepEqual([by, marks], ['school', []]);
  });

  it('lists the marks, and says them to staff in plain words, in the list and above the answers', async () => {
    const {submissionId} = await sent(receiver, submission(), {'Page-Check': 'filled'});
    const {submissions} = await json<Listed>(get(receiver, '/submissions?limit=1'));
    assert.deepEqual(submissions[0]?.['marks'], ['noToken', 'honeypot']);
    const browser = await signedIn(receiver, await addPerson(receiver));
    for (const path of ['/staff', `/staff/${submissionId}`]) {
      const page = await browser.text(path);
      assert.match(page, /May not be from our page/);
      assert.match(page, /May be from a program/);
    }
    assert.match(await browser.text(`/staff/${submissionId}`), /It may still be from a family/);
    assert.match(await browser.text('/staff'), /Filled in very quickly/);
  });
});

describe('a receiver with SPAM_DEFENCE=off', () => {
  it('asks for no token and no time', async (test) => {
    const receiver = await startReceiver({spamDefence: false});
    test.after(() => receiver.close());
    await post(receiver, submission());
    assert.equal((await rows(receiver))[0]?.marks, '[]');
  });
});

describe('a survey that came without our page', () => {
  it('is kept with its mark, and not counted', async (test) => {
    const receiver = await startSurveyReceiver({secretKey, spamDefence: true});
    test.after(() => receiver.close());
    assert.equal((await post(receiver, survey())).status, 201);
    assert.deepEqual(await counted(receiver), {});
    assert.equal((await post(receiver, survey(), {'Page-Token': touched(minute)})).status, 201);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard always': 1});
  });
});
