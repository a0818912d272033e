import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {engine} from './engines/this-engine.js';
import {bearer} from './loop.js';
import {startProcess} from './own-process.js';
import {staffToken, submission} from './receiver.js';

const notes = join(import.meta.dirname, 'note-outbound.mjs');

/** The lines that it printed of where it wanted to go. */
const callsIn = (output: string) => output.split('\n').filter((line) => line.startsWith('OUTBOUND'));

describe('a receiver that takes, shows and lists answers', () => {
  it('calls nobody but its own database', async (test) => {
    const own = await engine.newDatabase();
    const receiver = await startProcess(own, {ALLOWED_ORIGINS: 'https://www.school.example'}, notes);
    test.after(async () => {
      receiver.askToStop();
      await receiver.ended;
      await own.remove();
    });
    const {url} = receiver;
    const sent = submission({
      answers: {childName: 'J', yourName: 'A', goodAt: 'See http://127.0.0.1:9/ and //x.example'},
    });
    assert.equal((await receiver.post(sent, {Origin: 'https://www.school.example'})).status, 201);
    const json = {'Content-Type': 'application/json', ...bearer()};
    const asked = {
      form: 'preMeetingPreferences',
      stage: 'a',
      subject: {childName: 'Zofia'},
      context: {privacyNoticeUrl: 'https://127.0.0.1:9/privacy'},
    };
    const invited = await fetch(`${url}/invitations`, {method: 'POST', headers: json, body: JSON.stringify(asked)});
    assert.equal(invited.status, 201, await invited.clone().text());
    const token = new URL(((await invited.json()) as {url: string}).url).hash.replace('#invitation=', '');
    assert.equal((await fetch(`${url}/invitation`, {headers: {Invitation: token}})).status, 200);
    const paths = ['/', '/page-token', '/health', '/ready', '/submissions', `/submissions/${sent.submissionId}`];
    for (const path of [...paths, '/staff', `/staff/${sent.submissionId}`, '/staff/survey'])
      assert.equal(
        (await fetch(`${url}${path}`, {headers: {Authorization: `Bearer ${staffToken}`}})).status,
        200,
        path,
      );

    const {DATABASE_URL: server} = own.environment;
    const allowed = server === undefined ? [] : [new URL(server).port];
    const calls = callsIn(receiver.output());
    const strange = calls.filter((line) => !allowed.some((port) => line.includes(port)));
    assert.deepEqual(strange, []);
    assert.equal(calls.length > 0, server !== undefined, 'a database on another machine is called');
  });

  it('would be seen to call, by whichever way', () => {
    const ways = [
      `fetch('http://127.0.0.1:59999/').catch(() => {})`,
      `require('node:https').get('https://127.0.0.1:59999/').on('error', () => {})`,
      `new (require('node:net').Socket)().on('error', () => {}).connect(59999, '127.0.0.1')`,
      `require('node:dgram').createSocket('udp4').send('59999', 59999, '127.0.0.1', () => process.exit())`,
    ];
    for (const way of ways) {
      const {stdout} = spawnSync(process.execPath, ['--import', notes, '-e', way], {encoding: 'utf8'});
      assert.match(callsIn(stdout).join(), /59999/, way);
    }
  });
});
