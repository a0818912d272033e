import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engine} from './engines/this-engine.js';
import {inTouch, sends, zofia} from './family.js';
import {sent} from './loop.js';
import {get, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type StaffBrowser} from './staff-browser.js';

const canary = 'ZQX-CANARY-AUDIT';

describe('a school that wants to know who has looked at a family’s answers', () => {
  let receiver: Receiver;
  let head: StaffBrowser;
  let senco: StaffBrowser;
  let id: string;
  let reference: string;

  before(async () => {
    receiver = await startReceiver();
    head = await signedIn(receiver, await addPerson(receiver, {account: 'head', roles: ['headteacher']}));
    senco = await signedIn(receiver, await addPerson(receiver));
    id = await sends(receiver, 'communicationMethod', {...inTouch, yourName: canary});
    const row = await receiver.database.selectFrom('submissions').select('reference').executeTakeFirstOrThrow();
    ({reference} = row);
  });
  after(() => receiver.close());

  const audit = () => receiver.database.selectFrom('audit').selectAll().orderBy('at').execute();
  const during = async (work: () => Promise<unknown>) => {
    const before = (await audit()).map(({audit_id: one}) => one);
    await work();
    return (await audit())
      .filter(({audit_id: one}) => !before.includes(one))
      .map(({by, account, what, form, submission_id: of}) => [account ?? by, what, form, of]);
  };

  it('finds who, when, what and which, and not a word of it', async () => {
    assert.deepEqual(await during(() => senco.get(`/submissions/${id}`)), [
      ['okafor', 'read', 'communicationMethod', id],
    ]);
    assert.deepEqual(await during(() => senco.get(`/staff/${id}`)), [['okafor', 'page', 'communicationMethod', id]]);
    assert.deepEqual(await during(() => senco.get(`/staff/threads/${id}`)), [
      ['okafor', 'thread', 'communicationMethod', id],
    ]);
    assert.deepEqual(await during(() => senco.get('/staff')), [['okafor', 'list', null, null]]);
    assert.deepEqual(await during(() => get(receiver, '/submissions')), [['machine', 'list', null, null]]);
    assert.deepEqual(await during(() => senco.get(`/staff/invitations/new?about=${id}`)), [
      ['okafor', 'invite', 'communicationMethod', id],
    ]);
    const text = JSON.stringify(await engine.rowsAsTheyLie(receiver.database, 'audit'));
    for (const word of [canary, reference, zofia.childName, inTouch.contactPhone])
      assert.ok(!text.includes(word), word);
    for (const {at} of await audit()) assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000);
  });

  it('finds nothing where nothing was seen: a page that is not there, one that asks to sign in, one’s own password', async () => {
    const nothing = async () => {
      await senco.get(`/submissions/${crypto.randomUUID()}`);
      await senco.get('/staff/password');
      await get(receiver, '/staff', '');
      await get(receiver, `/submissions/${id}`, 'wrong');
    };
    assert.deepEqual(await during(nothing), []);
  });

  it('notes every page that staff have, also one that nobody has thought of, but for those without a family on them', async () => {
    const pages = receiver.routes
      .filter(({method, path}) => method === 'GET' && /^\/(staff|submissions)(\/|$)/.test(path) && !path.includes('*'))
      .map(({path}) => path);
    assert.ok(pages.length >= 12, String(pages));
    const unnoted: string[] = [];
    for (const path of pages) {
      const address = path.replace(':id', id).replace(':form', 'parentQuestionnaire');
      const noted = await during(async () => assert.ok((await head.get(address)).status < 500, path));
      if (!noted.length) unnoted.push(path);
    }
    // The form to write is not theirs, the card is of another form; both are noted above or where they are tested.
    const without = ['/staff/audit', '/staff/data', '/staff/forms/:form', '/staff/meeting-card/:id', '/staff/password'];
    assert.deepEqual(unnoted.sort(), without);
  });

  it('reads it on a page for those who look after this, and only there', async () => {
    const text = tidy(await head.text('/staff/audit'));
    assert.match(text, /<bdi>okafor<\/bdi>/);
    assert.ok(text.includes('Read answers') && text.includes(id));
    assert.ok(!text.includes(canary));
    assert.equal((await senco.get('/staff/audit')).status, 404);
    assert.equal((await get(receiver, '/staff/audit', '')).status, 401);
  });

  it('still reads when nothing can be written, and the log says that a note is missing', async () => {
    const mend = await receiver.own.trouble.busy();
    const logged = receiver.log.length;
    assert.equal((await get(receiver, `/submissions/${id}`)).status, 200);
    await mend();
    assert.ok(receiver.log.slice(logged).some((line) => 'trouble' in line && line.trouble === 'ReadNotNoted'));
  });

  it('erases by reference: what would go is shown first, and who did it is noted', async () => {
    const {submissionId} = await sent(receiver, submission());
    const row = await receiver.database
      .selectFrom('submissions')
      .select('reference')
      .where('submission_id', '=', submissionId)
      .executeTakeFirstOrThrow();
    const typed = ` ${row.reference.toLowerCase().replace('-', ' ')} `;
    const shown = await (await head.send('/staff/erase/look', {reference: typed})).text();
    assert.ok(shown.includes(row.reference));
    assert.equal((await get(receiver, `/submissions/${submissionId}`)).status, 200, 'looking erases nothing');
    assert.deepEqual(await during(() => head.send('/staff/erase', {reference: typed})), [
      ['head', 'erase', 'parentQuestionnaire', submissionId],
    ]);
    assert.equal((await get(receiver, `/submissions/${submissionId}`)).status, 410);
  });

  it('erases all about a child by its own number, and no other child’s whose number looks like it', async () => {
    const about = (childId: string) => sent(receiver, submission({subject: {childId, childName: 'X'}}));
    const [one, two, other] = [await about('77%'), await about('77%'), await about('77')];
    const invitation = await fetch(`${receiver.url}/invitations`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Cookie: head.cookie},
      body: JSON.stringify({form: 'parentQuestionnaire', stage: 'a', subject: {childId: '77%', childName: canary}}),
    });
    assert.equal(invitation.status, 201);
    const answer = await head.send('/staff/erase', {childId: '77%'});
    assert.match(await answer.text(), /2 forms were erased/);
    for (const {submissionId} of [one, two])
      assert.equal((await get(receiver, `/submissions/${submissionId}`)).status, 410);
    assert.equal((await get(receiver, `/submissions/${other.submissionId}`)).status, 200);
    const left = await receiver.database.selectFrom('invitations').selectAll().execute();
    assert.ok(!JSON.stringify(left).includes(canary));
  });

  it('lets nobody else erase, nor another website in the head’s name', async () => {
    const {submissionId} = await sent(receiver, submission());
    assert.equal((await senco.send('/staff/erase', {submissionId})).status, 404);
    assert.equal((await senco.get(`/staff/erase/${submissionId}`)).status, 404);
    assert.ok(!(await senco.text(`/staff/${submissionId}`)).includes('/staff/erase/'));
    assert.ok((await head.text(`/staff/${submissionId}`)).includes(`/staff/erase/${submissionId}`));
    const foreign = await head.send('/staff/erase', {submissionId}, {Origin: 'https://evil.example'});
    assert.equal(foreign.status, 403);
    assert.equal((await get(receiver, `/submissions/${submissionId}`)).status, 200);
    assert.equal((await head.send('/staff/erase', {reference: 'nobody’s'})).status, 404);
  });
});
