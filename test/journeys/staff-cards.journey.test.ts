/** Staff before they call, write or meet: the list, how to contact a family, and one side of A4 for the meeting. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {staffToken, startReceiver, type Receiver} from '../receiver/receiver.js';
import {beforeMeeting, changes, inTouch, mother, sends, zofia} from '../receiver/family.js';
import {answerFor, bearer, invited, sent, stage, withInvitation} from '../receiver/loop.js';
import {launchChromium} from '../support/chromium.js';
import {layoutOf} from '../support/layout.js';
import {listen} from '../support/quiet.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8');

const long = (words: string, letters: number) => words.repeat(letters).slice(0, letters).trim();

/** Everything chosen, and every box filled to its last letter. */
const everything = (words: string) => ({
  ...beforeMeeting,
  callMe: 'Pani Agnieszka Nowak-Kowalska z domu Wiśniewska',
  interpreterPreferences: ['woman', 'samePerson', 'dialect', 'other'],
  interpreterPreferencesOther: long(words, 200),
  spokenLanguage: 'pl',
  supporter: 'yes',
  roomHelp: [
    'noBigTable',
    'nearDoor',
    'quiet',
    'waitPrivate',
    'meetAtDoor',
    'drink',
    'toys',
    'space',
    'photos',
    'cameraOff',
    'other',
  ],
  roomHelpOther: long(words, 200),
  speakWhen: 'someoneForMe',
  meetingHelp: [
    'plainWords',
    'slow',
    'breaks',
    'papersFirst',
    'timeToAnswer',
    'timeToAgree',
    'writtenDown',
    'pictures',
    'ownNotes',
    'record',
    'shorter',
    'other',
  ],
  meetingHelpOther: long(words, 200),
  yourTopics: Array.from({length: 5}, () => ({topicText: long(words, 200)})),
  couldGoWrong: long(words, 1000),
});

const polish = 'Zmiana planu bez uprzedzenia dziecka, albo za dużo zadań w domu. ';
const urdu = 'منصوبہ بدلنے سے پہلے بچے کو بتانا ضروری ہے، ورنہ وہ پریشان ہو جاتا ہے۔ ';

const summary = {
  metOn: '2026-11-20',
  whoWasThere: [{personName: 'Mrs Okafor'}],
  goodThingsSaid: 'Zofia enjoys art.',
  actions: [
    {actionWhat: 'A quiet start', actionWho: 'Mr Lee', actionByWhen: '2026-12-01', actionStatus: 'started'},
    {actionWhat: 'Words sent first', actionWho: 'Mrs Okafor', actionByWhen: '2026-12-05', actionStatus: 'started'},
  ],
  nextMeetingDate: '2027-01-15',
};

describe('staff before a meeting', () => {
  let receiver: Receiver;
  let browser: Browser;
  let page: Page;
  let quiet: ReturnType<typeof listen>;
  let meeting: string;
  let answered: string;

  before(async () => {
    [receiver, browser] = await Promise.all([
      startReceiver({schoolContext: new Map([['demo', {summaryDays: 3}]])}),
      launchChromium(),
    ]);
    await sends(receiver, 'communicationMethod', inTouch);
    await sends(receiver, 'reasonableAdjustments', changes);
    meeting = await sends(receiver, 'preMeetingPreferences', beforeMeeting);
    const body = stage('meetingFollowUp', 'a', {locale: 'en', subject: zofia, answers: summary});
    const wrote = await sent(receiver, body, bearer());
    const asking = {form: 'meetingFollowUp', stage: 'b', inReplyTo: wrote.submissionId, subject: mother};
    const {token} = await invited(receiver, asking);
    const actionReplies = [
      {of: 0, actionView: 'agree'},
      {of: 1, actionView: 'change', actionViewMore: 'Po polsku.'},
    ];
    const answers = {yourName: 'Agnieszka', summaryRight: 'yes', actionReplies};
    const answer = await answerFor(receiver, token, {locale: 'pl', answers});
    assert.equal((await withInvitation(receiver, token, answer)).status, 201);
    answered = answer.submissionId;
    const context = await browser.newContext({extraHTTPHeaders: {Authorization: `Bearer ${staffToken}`}});
    context.setDefaultTimeout(15_000);
    quiet = listen(context, receiver.url);
    page = await context.newPage();
  });
  after(async () => {
    await browser.close();
    await receiver.close();
  });

  const open = async (path: string) => {
    await page.goto(`${receiver.url}${path}`);
    const view = page.locator('response-view');
    if (await view.count()) await view.locator('[data-group]').first().waitFor();
  };
  const pages = () => ({
    list: '/staff',
    answers: `/staff/${meeting}`,
    stage: `/staff/${answered}`,
    card: `/staff/meeting-card/${meeting}`,
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`have no page with a fault that axe finds, in ${colorScheme}, at 320 and 1280 pixels`, async () => {
      await page.emulateMedia({colorScheme});
      for (const [name, path] of Object.entries(pages())) {
        await open(path);
        for (const width of [320, 1280]) {
          await page.setViewportSize({width, height: 800});
          await page.evaluate(axeSource);
          const results = await page.evaluate<AxeResults>(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})",
          );
          const found = results.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${name}: ${id}: ${html}`));
          assert.deepEqual(found, []);
        }
      }
      await page.emulateMedia({colorScheme: 'light'});
    });

  it('can read and reach all of it on a phone', async () => {
    for (const [name, path] of Object.entries(pages())) {
      await open(path);
      for (const width of [320, 360]) {
        await page.setViewportSize({width, height: 800});
        const {sideways, cut, small} = await layoutOf(page, 'main');
        assert.deepEqual([...sideways, ...cut, ...small], [], `${name}, ${width}`);
      }
    }
  });

  it('read what a family thinks of each action by the action’s own words', async () => {
    await open(`/staff/${answered}`);
    const names = await page.locator('response-view .pv-one-name').allInnerTexts();
    assert.deepEqual(names, ['Action 1: A quiet start', 'Action 2: Words sent first']);
  });

  it('go from the answers to the card, and print it', async () => {
    await open(`/staff/${meeting}`);
    await page.getByRole('link', {name: 'Print a card for the meeting'}).click();
    await page.getByRole('heading', {name: 'Meeting card: Zofia Nowak', level: 1}).waitFor();
    await page.evaluate('window.print = () => { document.title = "printed"; }');
    await page.getByRole('button', {name: 'Print the card'}).click();
    assert.equal(await page.title(), 'printed');
  });

  for (const [name, words, letters] of [
    ['little', 'Przerwy. ', 0],
    ['as much as is printed in larger letters', polish, 380],
    ['all that there is room for, in Polish', polish, Infinity],
    ['all that there is room for, in Urdu', urdu, Infinity],
  ] as const)
    it(`print the card on one side of A4 where the family said ${name}`, async () => {
      const tag = words === urdu ? 'ur' : 'pl';
      const more = {locale: tag, writtenIn: tag, subject: {...mother, childId: name, respondentId: name}};
      const isFull = letters === Infinity;
      const alwaysNeed = isFull ? long(words, 200) : 'Cichy pokój.';
      const whoCanKnow = isFull ? {tellStaff: 'named', tellStaffNames: long(words, 200)} : {};
      await sends(receiver, 'reasonableAdjustments', {...changes, alwaysNeed, ...whoCanKnow}, more);
      const some = letters
        ? {couldGoWrong: long(words, 239), yourTopics: Array.from({length: 5}, () => ({topicText: long(words, 58)}))}
        : {};
      const id = await sends(
        receiver,
        'preMeetingPreferences',
        isFull ? everything(words) : {...beforeMeeting, ...some},
        more,
      );
      await open(`/staff/meeting-card/${id}`);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
      assert.match(pdf, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      await page.emulateMedia({media: 'print'});
      assert.equal(await page.getByRole('heading', {name: 'Before the meeting'}).count(), 0, 'what is to do first');
      assert.equal(await page.getByText('Check you are calm and ready to listen.').count(), 1);
      const size = await page.locator('.meeting-card').evaluate((card) => parseFloat(getComputedStyle(card).fontSize));
      assert.ok(size >= (isFull ? 12.3 : 14), `${size} px`);
      await page.emulateMedia({media: null});
    });

  it('never make their browser complain, or ask anybody else', () => quiet.check());
});
