/** Bad luck with a link: it has ended, it was used, it is garbled, the part before is not here, the line has gone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FamilyPage, readers, type Reader} from '../../support/family-page.js';
import {loopSuite, type Invited} from '../../support/loop-suite.js';
import {mouse, touch} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {fathers, mothers} from './people.js';

const suite = loopSuite();

const form = ['meeting-follow-up', 'meetingFollowUp'] as const;
const phone = '01632 960 001';

const at = async (reader: Reader, way = mouse) => FamilyPage.at(await suite.home(way), way, form, reader);

/** The summary that the demo school wrote, for one parent to answer. */
const invited = ({language}: Reader, days = 28): Promise<Invited> =>
  suite.invite({
    form: form[1],
    stage: 'b',
    inReplyTo: '8c1f0e94-5a3b-4d27-9e60-2b7d41c8f5a1',
    locale: language,
    days,
    context: {parentName: mothers[language].name},
  });

/** From the link to the review, with one thing that is not right. */
async function comesToReview(page: FamilyPage, link: string, correction: string): Promise<void> {
  await page.openLink(link);
  await page.press('start');
  await page.element.locator('[data-card="actions"]').first().waitFor();
  await page.next('summaryRight');
  await page.give({summaryRight: 'no', correction});
  await page.next();
}

/** Nothing is there to fill in but a sentence in the family's language, and whom to call. */
async function isBarred(page: FamilyPage, reason: string): Promise<void> {
  await page.element.locator(`[data-barred="${reason}"]`).waitFor();
  await page.inOwnLanguage();
  await page.sees(page.say(reason), page.say('label.callUs', {schoolPhone: phone}));
  assert.equal(await page.element.locator('.pv-form [data-question], .pv-form [data-action="start"]').count(), 0);
  assert.ok(!page.page.url().includes('#'));
}

/** What was written is still on the page, under a plain sentence, and can be taken along. */
async function keepsTheWords(page: FamilyPage, own: string, ...said: readonly string[]): Promise<void> {
  const trouble = page.element.locator('.pv-form [role="alert"]');
  await trouble.waitFor();
  await page.inOwnLanguage();
  await page.sees(own, ...said);
  assert.ok((await page.atHeading()).startsWith(page.say('error.prefix')));
  for (const action of ['copy', 'print']) assert.ok(await page.action(action).isVisible());
}

const isStored = (words: string) => suite.demo.rows().some(({content}) => content.includes(words));

describe('a link', () => {
  for (const reader of readers) {
    const {language} = reader;
    const own = mothers[language].correction;

    it(`that is withdrawn while the form is open loses nothing, in ${language}`, async () => {
      const {demo} = suite;
      const {id, url} = await invited(reader);
      const page = await at(reader);
      await comesToReview(page, url, own);
      assert.equal((await demo.asMachine('DELETE', `/invitations/${id}`)).status, 204);
      await page.press('send');
      await keepsTheWords(page, own, page.say('error.linkEnded'), page.say('error.notTaken'));
      await hasNoFault(page, 'ended while open');
      assert.equal(isStored(own), false);
      const fresh = await at(reader);
      await fresh.page.goto(url);
      await isBarred(fresh, 'error.linkEnded');
    });

    it(`whose days are over says so in ${language}, with the number of the school`, async () => {
      const {id, url} = await invited(reader, 1);
      suite.demo.endInvitation(id);
      const page = await at(reader);
      await page.page.goto(url);
      await isBarred(page, 'error.linkEnded');
      await hasNoFault(page, 'ended');
    });

    it(`that is opened again goes on in the same loop, and does not send the stage twice, in ${language}`, async () => {
      const {url} = await invited(reader);
      const page = await at(reader);
      await comesToReview(page, url, fathers[language].correction);
      const reference = await page.send();
      const {previous} = await page.openLink(url);
      assert.deepEqual(
        previous.map(({stage}) => stage),
        ['a', 'b'],
      );
      const other = fathers[language].better;
      await comesToReview(page, url, other);
      await page.press('send');
      await keepsTheWords(page, other, page.say('error.sentEarlier', {reference}));
      assert.equal(isStored(other), false);
    });

    it(`that a family does not have is asked for when it sends its part, in ${language}, and the words stay`, async () => {
      const page = await at(reader);
      await page.page.goto(`${suite.demo.origin}/${form[0]}?stage=b&lang=${language}`);
      await page.press('start');
      await page.next('summaryRight');
      await page.give({yourName: mothers[language].name, summaryRight: 'no', correction: own});
      await page.next();
      await page.press('send');
      const call = page.say('label.callUs', {schoolPhone: phone});
      await keepsTheWords(page, own, page.say('error.linkNeeded'), page.say('error.notTaken'), call);
      await hasNoFault(page, 'no link');
      assert.equal(isStored(own), false);
    });

    it(`to a part whose part before is not here says so in ${language}`, async () => {
      const page = await at(reader);
      await page.page.route('**/previous/*.json', (route) => route.fulfill({json: []}));
      for (const stage of ['b', 'c']) {
        await page.page.goto(`${suite.demo.origin}/${form[0]}?stage=${stage}&lang=${language}`);
        await isBarred(page, 'text.stageMissing');
      }
      await hasNoFault(page, 'part before missing');
    });

    it(`that is garbled says so in ${language}, and shows nobody’s answers`, async () => {
      const {url} = await invited(reader);
      const page = await at(reader);
      const [address, token = ''] = url.split('#invitation=');
      for (const wrong of ['x', token.slice(0, -3), `${token}=`, token.split('').reverse().join(''), '%E0%A4%A']) {
        await page.page.goto('about:blank');
        await page.page.goto(`${address}?lang=${language}#invitation=${wrong}`);
        await isBarred(page, 'error.linkUnknown');
        await page.seesNot('Jan reads with Mrs Begum');
      }
    });
  }

  it('that nobody can be asked about, because the line has gone, can be tried again', async () => {
    const reader = readers[2]!;
    const {url} = await invited(reader);
    const page = await at(reader, touch);
    await page.page.route('**/invitation', (route) => route.abort('connectionreset'));
    await page.page.goto(`${url.replace('#', '?lang=ur#')}`);
    await isBarred(page, 'error.linkFailed');
    await hasNoFault(page, 'no line');
    await page.page.unroute('**/invitation');
    await page.press('retry');
    await page.action('start').waitFor();
    await page.element.locator('.pv-heading:focus').waitFor();
  });

  it('of the other parent, opened in the same tab, shows nothing that was typed before', async () => {
    const [hers, his] = [readers[1]!, readers[0]!];
    const page = await at(hers);
    await comesToReview(page, (await invited(hers)).url, 'Tylko dla mnie.');
    const {url} = await invited(his);
    await page.page.evaluate((hash) => (location.hash = hash), new URL(url).hash);
    await page.element.locator('.pv[lang="en-GB"][data-step="start"]').waitFor();
    await page.press('start');
    await page.next('summaryRight');
    assert.equal(await page.element.locator('input:checked').count(), 0);
    await page.seesNot('Tylko dla mnie.');
    assert.ok(!page.page.url().includes('#'));
  });
});

describe('a teacher', () => {
  it('who has been signed out meanwhile keeps what was written, and is told to sign in', async () => {
    const {staff, demo} = suite;
    const note = await staff.begin('How is today?', 'how-is-today');
    await note.give({childName: 'Jan', goodMoment: 'He laughed at the wet break.'});
    await note.next();
    await staff.page.context().clearCookies();
    await note.press('send');
    await note.element.locator('.pv-form [role="alert"]', {hasText: 'Sign in again'}).waitFor();
    assert.ok((await note.text()).includes('He laughed at the wet break.'));
    const other = await staff.page.context().newPage();
    await other.goto(`${demo.origin}/staff`);
    await other.getByLabel('Name').fill(demo.signIn.name);
    await other.getByLabel('Password').fill(demo.signIn.password);
    await other.getByRole('button', {name: 'Sign in'}).click();
    await other.getByRole('heading', {name: 'Answers from families'}).waitFor();
    await note.press('retry');
    await note.reference();
    assert.ok(isStored('He laughed at the wet break.'));
  });
});
