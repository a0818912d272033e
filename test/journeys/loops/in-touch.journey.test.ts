/** How we keep in touch: said once, and changed when it changes. The school sees both, the newer first. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FamilyPage, readers} from '../../support/family-page.js';
import {loopSuite} from '../../support/loop-suite.js';
import {ways} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {fathers, mothers, type Writer} from './people.js';

const suite = loopSuite();

const form = ['communication-method-picker', 'communicationMethod'] as const;
const title = 'How we keep in touch';

/** What the family says first: call, and not by letter. */
async function says(page: FamilyPage, writes: Writer): Promise<string> {
  await page.sees(page.say('form.communicationMethod.lead'));
  await hasNoFault(page, 'start');
  await page.press('full');
  await page.give({whichChild: 'allMyChildren', yourName: writes.name, yourRelationship: 'parent'});
  await page.next('channelFirst');
  await page.give({channelFirst: 'phoneCall', channelSecond: 'text', contactPhone: '07700 900 527'});
  assert.equal(await page.option('neverUse', 'phoneCall').count(), 0, 'a way that was chosen is not one to avoid');
  await page.give({neverUse: ['letter', 'voicemail'], takeCare: 'callFirst'});
  await hasNoFault(page, 'ways');
  await page.next('contactTimes');
  await page.give({contactTimes: ['mon.morning', 'wed.evening'], contactTimesNote: writes.when});
  await page.next('spokenLanguage');
  await page.give({spokenLanguage: 'pl', interpreterNeeded: 'sometimes'});
  await hasNoFault(page, 'language');
  await page.hurry();
  await page.sees(page.say('set.channels.phoneCall'), '07700 900 527', writes.when);
  await hasNoFault(page, 'review');
  const reference = await page.send();
  await page.sees(page.say('form.communicationMethod.after.1'));
  await hasNoFault(page, 'sent');
  return reference;
}

/** The phone was lost: now it is to be a letter. */
async function changes(page: FamilyPage, writes: Writer): Promise<string> {
  await page.press('short');
  await page.give({whichChild: 'allMyChildren', yourName: writes.name});
  await page.next('channelFirst');
  await page.give({channelFirst: 'letter', neverUse: 'phoneCall'});
  await page.next('contactTimes');
  await page.give({contactTimes: 'none'});
  await page.hurry();
  return page.send();
}

describe('a family’s ways to keep in touch', () => {
  for (const [index, reader] of readers.entries())
    it(`are said, and changed with a link, in ${reader.language}`, async () => {
      const {staff, home, demo} = suite;
      const way = ways[index]!;
      const writes = mothers[reader.language];
      const page = await FamilyPage.at(await home(way), way, form, reader);
      await page.visit(demo.origin);
      const first = await says(page, writes);
      await staff.read(first);
      await staff.sees('Phone call', '07700 900 527', 'Letter', 'Wednesday: Evening', writes.when);

      const asking = {what: title, language: reader.language};
      const link = await staff.ask({...asking, whose: 'The person who sent this', person: writes.name});
      const given = await page.openLink(link);
      assert.deepEqual([given.stage, given.previous], ['a', []]);
      const changed = await changes(page, writes);
      await staff.read(first);
      const other = await staff.ask({
        ...asking,
        whose: 'Another parent or carer',
        person: fathers[reader.language].name,
      });
      const his = await FamilyPage.at(await home(way), way, form, reader);
      assert.ok(!(await his.openLink(other)).text.includes('07700'), 'what one parent said is not given to the other');
      const fromHim = await changes(his, fathers[reader.language]);

      await staff.page.goto(`${demo.origin}/staff`);
      const listed = await staff.page.locator('tbody .reference').allInnerTexts();
      assert.deepEqual(listed.slice(0, 3), [fromHim, changed, first], 'the newest stands first');
      await staff.open(changed);
      await staff.sees(writes.name, 'Letter', 'None of these times');
      suite.isQuiet();
    });

  it('stand there when a portal of the school knows what was sent last, with the day, to be changed', async () => {
    const {staff, home, invite} = suite;
    const reader = readers[1]!;
    const way = ways[0]!;
    const page = await FamilyPage.at(await home(way), way, form, reader);
    const answers = {
      channelFirst: 'text',
      contactPhone: '07700 900 527',
      neverUse: ['letter'],
      contactTimes: ['mon.morning'],
    };
    const {url} = await invite({
      form: form[1],
      stage: 'a',
      locale: 'pl',
      subject: {childId: '4187', childName: 'Jan Nowak'},
      context: {parentName: 'Piotr', lastAnswers: {date: '2026-09-01', answers}, channels: ['text', 'letter', 'email']},
    });
    await page.openLink(url);
    await page.press('full');
    await page.question('yourName').waitFor();
    await page.sees(page.say('label.lastAnswered', {date: '1 września 2026'}));
    assert.equal(await page.box('yourName').inputValue(), 'Piotr');
    await page.next('channelFirst');
    assert.ok(await page.option('channelFirst', 'text').isChecked());
    assert.equal(await page.box('contactPhone').inputValue(), '07700 900 527');
    await page.give({channelFirst: 'email', contactEmail: 'piotr@example.com'});
    await hasNoFault(page, 'filled in');
    await page.hurry();
    const reference = await page.send();
    await staff.read(reference);
    await staff.sees('Piotr', 'piotr@example.com', 'Monday: Morning');
    suite.isQuiet();
  });
});
