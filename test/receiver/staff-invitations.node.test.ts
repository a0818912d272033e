import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, ask, bearer, given, invited, sent, stage, tokenOf, withInvitation} from './loop.js';
import {startReceiver, type Body, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type StaffBrowser} from './staff-browser.js';
import {stagedForms} from './staged-forms.js';

describe('staff who ask a family', () => {
  let receiver: Receiver;
  let staff: StaffBrowser;
  before(async () => {
    const schoolContext = new Map([['demo', {schoolName: 'Alder Brook', schoolPhone: '01632 960 001'}]]);
    receiver = await startReceiver(
      {schoolContext, formRoles: new Map([['howIsToday', ['classTeacher']]])},
      stagedForms,
    );
    staff = await signedIn(receiver, await addPerson(receiver));
  });
  after(() => receiver.close());

  const choices = {locale: 'pl', days: '14', person: ''};
  const send = (form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
    staff.send('/staff/invitations', {...choices, ...form}, headers);
  /** The link of a page that has to show one. */
  const linkOn = async (response: Response) => {
    const page = await response.text();
    assert.equal(response.status, 201, page);
    return /id="link"[^>]* value="([^"]+)"/.exec(page.replace(/\s+/g, ' '))![1]!;
  };
  const invitedBy = async (form: Readonly<Record<string, string>>) =>
    given(receiver, tokenOf(await linkOn(await send(form))));
  const offered = (page: string) => [...page.matchAll(/<option value="([\w.]+)"/g)].map(([, value]) => value);
  const meeting = () =>
    sent(receiver, stage('meetingFollowUp', 'a', {subject: {childId: '4163', childName: 'Zofia'}}), bearer());
  const refusal = async (form: Readonly<Record<string, string>>) => {
    const response = await send(form);
    assert.equal(response.status, 422);
    return tidy(await response.text());
  };

  it('are asked to sign in first', async () => {
    const {submissionId} = await meeting();
    for (const path of ['/staff/invitations', '/staff/invitations/new', `/staff/threads/${submissionId}`]) {
      const response = await fetch(`${receiver.url}${path}`);
      assert.equal(response.status, 401);
      assert.match(await response.text(), /action="\/staff\/sign-in"/);
    }
    const made = await fetch(`${receiver.url}/staff/invitations`, {method: 'POST', body: new URLSearchParams(choices)});
    assert.equal(made.status, 401);
  });

  it('cannot be made to by another website', async () => {
    const response = await send({what: 'reasonableAdjustments.a'}, {'Sec-Fetch-Site': 'cross-site'});
    assert.equal(response.status, 403);
  });

  it('start from nothing with what a family can begin, of the forms that they see', async () => {
    const page = await staff.text('/staff/invitations/new');
    assert.deepEqual(offered(page).slice(0, 1), ['reasonableAdjustments.a']);
    assert.ok(!page.includes('howIsToday') && !page.includes('meetingFollowUp'));
    const {form, locale, subject, expiresAt} = await invitedBy({
      what: 'reasonableAdjustments.a',
      childName: ' Zofia ',
      childId: '4163',
    });
    assert.deepEqual([form, locale], ['reasonableAdjustments', 'pl']);
    assert.deepEqual([subject.childName, subject.childId], ['Zofia', '4163']);
    assert.ok(Math.abs(Date.parse(expiresAt) - Date.now() - 14 * 86_400_000) < 60_000);
  });

  it('start from answers with the stage that comes next, for the person who sent them', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a', {answers: {childName: 'Zofia'}}));
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo: asked.submissionId}), bearer());
    const page = tidy(await staff.text(`/staff/${reply.submissionId}`));
    assert.deepEqual(offered(page).slice(0, 2), ['reasonableAdjustments.c', 'reasonableAdjustments.a']);
    assert.match(page, /value="same" required checked>/);
    const invitation = await invitedBy({what: 'reasonableAdjustments.c', about: reply.submissionId, whose: 'same'});
    assert.deepEqual([invitation.stage, invitation.inReplyTo], ['c', reply.submissionId]);
    assert.equal(invitation.subject.childName, 'Zofia');
    assert.deepEqual(
      invitation.previous.map(({submissionId}) => submissionId),
      [asked.submissionId, reply.submissionId],
    );
  });

  it('give each parent a link of their own, and say whose it is before one is made', async () => {
    const wrote = await meeting();
    const what = {what: 'meetingFollowUp.b', about: wrote.submissionId};
    const mother = await invitedBy({...what, whose: 'new', person: 'Agnieszka'});
    assert.equal(mother.context['parentName'], 'Agnieszka');
    const page = tidy(await staff.text(`/staff/${wrote.submissionId}`));
    assert.match(page, new RegExp(`value="${mother.subject.respondentId}" required checked>\\s?<bdi>Agnieszka</bdi>`));
    const father = await invitedBy({...what, whose: 'new', person: 'Piotr'});
    assert.notEqual(mother.subject.respondentId, father.subject.respondentId);
    const both = tidy(await staff.text(`/staff/${wrote.submissionId}`));
    assert.ok(!/name="whose"[^>]* checked/.test(both), 'nobody is chosen for them');
    const again = await invitedBy({...what, whose: father.subject.respondentId!});
    assert.equal(again.subject.respondentId, father.subject.respondentId);
    for (const whose of ['', 'same', 'somebody-else'])
      assert.match(await refusal({...what, whose}), /role="alert">Choose who it is for\./);
  });

  it('are told when it cannot be asked of that person', async () => {
    const wrote = await meeting();
    const {token} = await invited(receiver, {form: 'meetingFollowUp', stage: 'b', inReplyTo: wrote.submissionId});
    const mothers = await answerFor(receiver, token);
    await withInvitation(receiver, token, mothers);
    const fromHers = {about: mothers.submissionId, what: 'meetingFollowUp.c'};
    const hers = await invitedBy({...fromHers, whose: respondentOf(mothers)});
    assert.equal(hers.subject.respondentId, respondentOf(mothers));
    assert.match(await refusal({...fromHers, whose: 'new'}), /Only the person who sent this can answer it/);
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a'));
    const inReplyTo = asked.submissionId;
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
    const theirs = {what: 'reasonableAdjustments.c', about: reply.submissionId};
    assert.match(await refusal({...theirs, whose: 'new'}), /Only the person who sent this can answer it/);
    const anew = await invitedBy({...fromHers, what: 'reasonableAdjustments.a', whose: 'new'});
    assert.notEqual(anew.subject.respondentId, respondentOf(mothers));
    assert.equal(anew.subject.childId, '4163');
  });

  it('are told what to put right, and keep what they typed', async () => {
    const page = await refusal({what: 'meetingFollowUp.a', person: 'Agnieszka "Aga"', days: '60', locale: 'ur'});
    assert.match(page, /<title>Error: Ask a family/);
    assert.match(page, /role="alert">Choose what you would like them to fill in\./);
    assert.match(page, /value="Agnieszka &quot;Aga&quot;"/);
    assert.match(page, /<option value="ur" selected>/);
    assert.match(page, /<option value="60" selected>/);
    assert.match(await refusal({what: 'reasonableAdjustments.a', days: '1000'}), /role="alert">Something is missing/);
    assert.equal((await send({what: 'reasonableAdjustments.a', about: crypto.randomUUID()})).status, 404);
  });

  it('get the link once, with a square code and a letter, and a page that keeps nothing', async () => {
    const response = await send({
      what: 'reasonableAdjustments.a',
      locale: 'en',
      childName: '<b>Zofia</b>',
      person: 'Aga',
    });
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const text = tidy(await response.text());
    const [, link] = /id="link"[^>]* value="([^"]+)"/.exec(text)!;
    assert.equal(text.split(link!).length - 1, 2, 'in the box and in the letter');
    for (const part of [
      'Alder Brook',
      '01632 960 001',
      '&lt;b&gt;Zofia&lt;/b&gt;',
      'Aga',
      'Title of reasonableAdjustments',
    ])
      assert.ok(text.includes(part), part);
    assert.match(text, /<article class="letter" lang="en-GB" dir="ltr"/);
    assert.match(text, /<svg class="qr-code" viewBox="0 0 \d+ \d+" role="img" aria-label="[^"]+">/);
    assert.ok(!/\sstyle=|<style|\son\w+=|<script(?! type="module" src="\/)/.test(text));
    assert.equal((await ask(receiver, tokenOf(link!))).status, 200);
    assert.ok(!(await staff.text('/staff/invitations')).includes(tokenOf(link!)));
  });

  it('see which links are open, what came of them, and withdraw one', async () => {
    const wrote = await meeting();
    const body = {form: 'meetingFollowUp', stage: 'b', inReplyTo: wrote.submissionId};
    const [waiting, used] = [
      await invited(receiver, {...body, context: {parentName: 'Piotr'}, locale: 'ur'}),
      await invited(receiver, body),
    ];
    const answer = await answerFor(receiver, used.token);
    await withInvitation(receiver, used.token, answer);
    const lines = async () => tidy(await staff.text('/staff/invitations')).split('<tr role="row">');
    const lineOf = async ({id}: {id: string}) => (await lines()).find((line) => line.includes(`/${id}/withdraw`));
    for (const part of ['Zofia', 'Piotr', 'Urdu', 'No answer yet', 'Title of meetingFollowUp – the family’s answer'])
      assert.ok((await lineOf(waiting))?.includes(part), part);
    assert.match((await lineOf(used)) ?? '', new RegExp(`href="/staff/${answer.submissionId}">Answered`));

    const foreign = await staff.send(`/staff/invitations/${waiting.id}/withdraw`, {}, {Origin: 'https://evil.example'});
    assert.equal(foreign.status, 403);
    const response = await staff.send(`/staff/invitations/${waiting.id}/withdraw`, {});
    assert.deepEqual([response.status, response.headers.get('location')], [303, '/staff/invitations']);
    assert.equal(await lineOf(waiting), undefined);
    assert.equal((await ask(receiver, waiting.token)).status, 410);
    assert.equal((await staff.send(`/staff/invitations/${crypto.randomUUID()}/withdraw`, {})).status, 404);
  });

  it('neither see nor withdraw what is not for their roles', async () => {
    const {id, token} = await invited(receiver, {form: 'howIsToday', stage: 'a'});
    assert.ok(!(await staff.text('/staff/invitations')).includes(id));
    assert.equal((await staff.send(`/staff/invitations/${id}/withdraw`, {})).status, 404);
    assert.equal((await ask(receiver, token)).status, 200);
  });

  it('page through more than fifty', async () => {
    for (let n = 0; n < 60; n++) await invited(receiver, {form: 'reasonableAdjustments', stage: 'a'});
    const seen = new Set<string>();
    let pages = 0;
    for (let path: string | undefined = '/staff/invitations'; path; pages++) {
      const text: string = tidy(await staff.text(path));
      for (const [, id] of text.matchAll(/invitations\/([\da-f-]{36})\/withdraw/g)) seen.add(id!);
      path = /href="(\/staff\/invitations\?after=[\w-]+)">Older/.exec(text)?.[1];
    }
    assert.ok(pages === 2 && seen.size > 60, `${pages} ${seen.size}`);
  });
});

const respondentOf = ({subject}: Body) => (subject as {respondentId: string}).respondentId;
