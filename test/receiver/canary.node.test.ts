import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {bearer} from './loop.js';
import {startProcess, type OwnProcess} from './own-process.js';
import {submission} from './receiver.js';

const canary = 'ZQX-CANARY';

describe('a word that a family typed everywhere', () => {
  let own: TestDatabase;
  let receiver: OwnProcess;
  before(async () => {
    own = await engine.newDatabase();
    receiver = await startProcess(own);
  });
  after(async () => {
    receiver.askToStop();
    await receiver.ended;
    await own.remove();
  });

  const typed = {
    submissionId: crypto.randomUUID(),
    answers: {childName: canary, yourName: canary, goodAt: canary, enjoys: canary},
    subject: {childId: canary, childName: canary, respondentId: canary},
    writtenIn: 'en',
  };
  const headers = {'Page-Token': canary, 'Page-Check': canary, Invitation: canary, Referer: `http://x/${canary}`};

  /** Asks with the word in every place of a request, whatever comes of it. */
  const ask = (method: string, path: string, body?: BodyInit, more: Record<string, string> = {}) =>
    fetch(`${receiver.url}${path}`, {
      method,
      headers: {...headers, Cookie: `staff-session=${canary}`, 'User-Agent': canary, ...more},
      ...(body === undefined ? {} : {body}),
      redirect: 'manual',
    });

  it('is in the body and in the database', async () => {
    const {Invitation: without, ...others} = headers;
    assert.equal(without, canary);
    const answer = await receiver.post(submission(typed), others);
    assert.equal(answer.status, 201, await answer.clone().text());
    assert.ok(!(await answer.text()).includes(canary), 'a receipt has no word of the answers');
    assert.ok((await own.bytes()).includes(canary));
  });

  it('is in no line that the receiver prints, whatever becomes of the request', async () => {
    const asJson = {'Content-Type': 'application/json', 'Idempotency-Key': canary};
    const wrong = JSON.stringify({...submission(), [canary]: canary, answers: {[canary]: canary}});
    const invitation = JSON.stringify({form: canary, stage: 'a', subject: {childName: canary}});
    const deep = `{"${canary}":`.repeat(40);
    const statuses = await Promise.all(
      [
        receiver.post(submission({...typed, answers: {...typed.answers, goodAt: 'x'}})),
        receiver.post(submission({...typed, submissionId: crypto.randomUUID()}), headers),
        ask('POST', '/submissions', wrong, asJson),
        ask('POST', '/submissions', canary, asJson),
        ask('POST', '/submissions', deep, asJson),
        ask('POST', '/submissions', canary, {'Content-Type': canary}),
        ask('POST', '/invitations', invitation, {...asJson, ...bearer()}),
        ask('POST', '/invitations', invitation, {...asJson, ...bearer(canary)}),
        ask('GET', '/invitation'),
        ask('GET', `/page-token?${canary}`),
        ask('GET', `/submissions?after=${canary}&limit=${canary}`, undefined, bearer()),
        ask('GET', `/submissions/${canary}`, undefined, bearer()),
        ask('GET', `/${canary}/${canary}?${canary}=${canary}`),
        ask('GET', `/staff/${canary}`),
        ask('DELETE', `/submissions/${canary}`, undefined, bearer(canary)),
        ask('PROPFIND', `/${canary}`),
        ask('POST', '/staff/sign-in', new URLSearchParams({name: canary, password: canary, wanted: canary})),
      ].map(async (answer) => (await answer).status),
    );
    assert.ok(statuses.includes(422) && statuses.includes(401) && statuses.includes(404), statuses.join());
    // It prints after it has answered.
    await receiver.post(submission());
    const lines = receiver
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(lines.length >= statuses.length, `${lines.length} lines`);
    for (const line of lines) {
      const names = Object.keys(line).sort().join();
      assert.ok(['at,method,ms,route,status', 'at,stack,trouble', 'at,code,trouble'].includes(names), names);
    }
    assert.ok(!receiver.output().includes(canary), receiver.output());
    assert.ok(!receiver.output().includes(typed.submissionId));
    assert.ok(!receiver.output().includes('127.0.0.1"'), 'nor an address');
  });
});
