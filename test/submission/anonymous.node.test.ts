import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {readReceipt, receivedOn} from '../../src/submission/receipt.js';
import {send, type SendOptions} from '../../src/submission/send.js';
import {packageVersion} from '../../src/submission/version.js';
import {quietAnswers, quietSession, quietSurvey} from '../support/anonymous-form.js';
import {twoChildren} from '../support/forms.js';
import {submissionId, submissionOf} from '../support/submissions.js';

const everythingKnown = {
  school: '142307',
  nation: 'wales',
  phase: 'secondary',
  parentName: 'Ewa Żak',
  respondentId: 'r-1',
  ...twoChildren,
} as const;

const envelope = () => createSubmission(quietSession(everythingKnown), {submissionId, locale: 'pl'});

const problemsWith = (changes: Record<string, unknown>) =>
  parseSubmission({...envelope(), ...changes}, {forms: [quietSurvey]}).problems?.map(({path, key}) => `${path} ${key}`);

describe('the envelope of an anonymous form', () => {
  it('has no time, no language of the words and nothing of who answers, whatever the school knows', () =>
    assert.deepEqual(envelope(), {
      submissionId,
      form: 'quietSurvey',
      formVersion: 1,
      packageVersion,
      locale: 'pl',
      stage: 'a',
      answers: quietAnswers,
      school: '142307',
    }));
  it('is taken as it is made', () => assert.equal(problemsWith({}), undefined));
  it('is refused with a time, a language of the words, a person or another submission in it', () => {
    const telling = {
      createdAt: '2026-11-25T09:00:00Z',
      writtenIn: 'pl',
      subject: {respondentId: 'r-1'},
      replaces: submissionId,
      inReplyTo: submissionId,
    };
    for (const [key, value] of Object.entries(telling))
      assert.deepEqual(problemsWith({[key]: value}), [`${key} unknown`]);
    assert.deepEqual(problemsWith({formVersion: 2, createdAt: telling.createdAt}), ['createdAt unknown']);
  });
  it('is checked in its language like any other', () =>
    assert.deepEqual(problemsWith({locale: 'pl_PL'}), ['locale kind']));
  it('leaves those of other forms as they were: with a time', () => {
    const {createdAt, ...without} = submissionOf();
    assert.ok(createdAt);
    assert.equal(parseSubmission(without).problems?.[0]?.path, 'createdAt');
  });
});

describe('sending an anonymous form', () => {
  afterEach(() => mock.restoreAll());

  const requestOf = async (options: SendOptions) => {
    const posted = mock.method(globalThis, 'fetch', () => Promise.resolve(new Response('{}')));
    await send('https://school.example/submissions', envelope(), options);
    return posted.mock.calls[0]!.arguments[1]!;
  };

  it('takes no cookie with it, no address of the page and no header that could name a family', async () => {
    const {credentials, referrerPolicy, headers} = await requestOf({anonymous: true, invitation: 'ZQX-INVITATION'});
    assert.deepEqual([credentials, referrerPolicy], ['omit', 'no-referrer']);
    assert.deepEqual(Object.keys(headers as object), ['Content-Type', 'Idempotency-Key']);
  });
  it('is not the way of the others, which a signed-in or invited family may send', async () => {
    const {credentials, headers} = await requestOf({invitation: 'token'});
    assert.deepEqual([credentials, (headers as Record<string, string>)['Invitation']], [undefined, 'token']);
  });
  it('is proved by a receipt with a day and no time', () => {
    const receipt = {submissionId, reference: 'K7QM-4RTX', receivedAt: '2026-11-25'};
    assert.deepEqual(readReceipt(receipt, submissionId), receipt);
  });
  it('was received on that day also for a family that is far away', () => {
    const here = process.env['TZ'];
    for (const zone of ['America/Los_Angeles', 'Europe/London', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      const at = (receivedAt: string) => receivedOn({submissionId, reference: 'K7QM-4RTX', receivedAt});
      assert.equal(at('2026-11-25').getDate(), 25, zone);
      assert.equal(at('2026-11-25T10:00:00Z').toISOString(), '2026-11-25T10:00:00.000Z');
    }
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
  });
});
