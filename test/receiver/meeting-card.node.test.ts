import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {html} from 'hono/html';
import {filled} from '../../examples/receiver/src/meeting-card/filled.js';
import {beforeMeeting, changes, inTouch, sends} from './family.js';
import {startReceiver, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type StaffBrowser} from './staff-browser.js';

describe('a line of the card', () => {
  const said = (line: string, answers: Readonly<Record<string, string>> = {}): string | undefined => {
    const found: unknown = filled(
      line,
      new Map(Object.entries(answers).map(([gap, text]) => [gap, html`<b>${text}</b>`])),
    );
    return found === undefined ? undefined : `${found as string}`;
  };

  it('is filled with what the family said', () => {
    assert.equal(said('Call them {{name}}. Smile.', {name: 'Ala & Ola'}), 'Call them <b>Ala &amp; Ola</b>. Smile.');
    assert.equal(said('{{a}} and {{b}}.', {a: '1', b: '{{a}}'}), '<b>1</b> and <b>{{a}}</b>.');
  });

  it('is said without the sentence whose answer is blank, and left out where nothing remains', () => {
    assert.equal(
      said('They speak: {{speak}}. Notes: {{notes}}. Helps: {{help}}.', {notes: 'after'}),
      'Notes: <b>after</b>.',
    );
    assert.equal(said('Ask: “What could stop this?” They wrote: {{it}}.'), 'Ask: “What could stop this?”');
    assert.equal(said('Set the room as asked: {{room}}.'), undefined);
    assert.equal(
      said('Do not say: “Trust us.” “He’s fine.” and stop.'),
      'Do not say: “Trust us.” “He’s fine.” and stop.',
    );
  });
});

describe('the card for whoever leads a meeting', () => {
  let receiver: Receiver;
  let senco: StaffBrowser;
  let deputy: StaffBrowser;
  let meeting: string;
  let other: string;

  before(async () => {
    const formRoles = new Map([['reasonableAdjustments', ['senco'] as const]]);
    receiver = await startReceiver({formRoles, schoolContext: new Map([['demo', {summaryDays: 3}]])});
    senco = await signedIn(receiver, await addPerson(receiver));
    deputy = await signedIn(receiver, await addPerson(receiver, {account: 'deputy', roles: ['deputyHead']}));
    other = await sends(receiver, 'communicationMethod', inTouch);
    await sends(receiver, 'reasonableAdjustments', {...changes, tellStaff: 'askFirst'});
    meeting = await sends(receiver, 'preMeetingPreferences', beforeMeeting);
  });
  after(() => receiver.close());

  const cardOf = async (browser: StaffBrowser, id = meeting) => {
    const [card = ''] =
      /<article class="meeting-card.*?<\/article>/.exec(tidy(await browser.text(`/staff/meeting-card/${id}`))) ?? [];
    return card
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.;:])/g, '$1');
  };

  it('has what the family said in the lines of the words, own words marked with their language', async () => {
    const card = await cardOf(senco);
    for (const line of [
      'Meeting card: Zofia Nowak',
      'Always needs Cichy pokój. (Polish)',
      'Set the room as asked: A quiet room; Okno (Polish).',
      'Put the family’s topics first: Przerwy; Czytanie (Polish).',
      'Call them Pani Agnieszka.',
      'Start with: Talk about what is going well. Ask about home before your list.',
      'They speak: I would like to speak first. Notes: Listen to me first. Write notes after. Helps: Explain hard words; Have a break.',
      'They wrote: Zmiana planu. (Polish).',
      'Send “What we agreed” within 3 school days. Say thank you.',
      'Who can know Ask me each time',
      'Interpreter Yes',
      'Speaks Polish',
    ])
      assert.ok(card.includes(line), `“${line}” in ${card}`);
    assert.ok(!card.includes('Something else') && !card.includes('{{'));
  });

  it('leaves out a line whose answer is blank, or says that there is nothing', async () => {
    const answers = {childName: 'Zofia', yourName: 'A', dateOk: 'yes', roomHelp: ['none'], startWith: 'noPreference'};
    const card = await cardOf(senco, await sends(receiver, 'preMeetingPreferences', answers));
    for (const missing of [
      '{{',
      'Set the room',
      'Put the family',
      'They speak',
      'Start with',
      'They wrote',
      'None of these',
    ])
      assert.ok(!card.includes(missing), missing);
    assert.ok(card.includes('Ask about home before your list.'));
    assert.ok(card.includes('Check you are calm and ready to listen.'));
  });

  it('says what has to be done first on the screen, and not on the paper that lies on the table', async () => {
    const page = tidy(await senco.text(`/staff/meeting-card/${meeting}`));
    const [screen = ''] = /<div class="on-screen card-tools">.*?<article/.exec(page) ?? [];
    for (const task of [
      'Contact the family before the meeting.',
      'Change the date.',
      'Tell the safeguarding lead.',
      'personal escape plan',
    ])
      assert.ok(screen.includes(task), task);
    assert.equal(screen.split('Book an interpreter.').length, 2, 'once');
    const paper = await cardOf(senco);
    for (const kept of ['safeguarding lead', 'voicemail', 'escape']) assert.ok(!paper.includes(kept), kept);
  });

  it('shows each of the staff what their role sees', async () => {
    const card = await cardOf(deputy);
    assert.ok(card.includes('Przerwy') && !card.includes('Always needs') && !card.includes('Ask me each time'));
    assert.ok(!(await deputy.text(`/staff/meeting-card/${meeting}`)).includes('escape plan'));
  });

  it('cuts only what does not fit, and says where the rest is', async () => {
    const couldGoWrong = 'Zmiana planu bez słowa. '.repeat(40).trim();
    const id = await sends(receiver, 'preMeetingPreferences', {...beforeMeeting, couldGoWrong});
    const card = await cardOf(senco, id);
    assert.match(card, /They wrote: (Zmiana planu bez słowa\. )+Zmiana[^.]*… \(Polish\)/);
    assert.ok(card.includes('Words that end in “…” go on in their answers.'));
    assert.ok(!(await cardOf(senco)).includes('Words that end'));
  });

  it('is reached from the answers and from their thread, and from no other form', async () => {
    const link = `href="/staff/meeting-card/${meeting}"`;
    assert.ok((await senco.text(`/staff/${meeting}`)).includes(link));
    assert.ok((await senco.text(`/staff/threads/${meeting}`)).includes(link));
    for (const path of [`/staff/${other}`, `/staff/threads/${other}`])
      assert.ok(!(await senco.text(path)).includes('meeting-card'), path);
    assert.equal((await senco.get(`/staff/meeting-card/${other}`)).status, 404);
    assert.equal((await senco.get(`/staff/meeting-card/${crypto.randomUUID()}`)).status, 404);
  });

  it('asks who is not signed in to sign in', async () => {
    const answer = await fetch(`${receiver.url}/staff/meeting-card/${meeting}`);
    assert.equal(answer.status, 401);
    assert.ok(!(await answer.text()).includes('Zofia'));
  });
});
