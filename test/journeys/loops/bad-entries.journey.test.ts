/** Bad luck with what is entered: days that are none, lists that are full, a time that the school has given away. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementPage} from '../../support/element-page.js';
import {FamilyPage, readers} from '../../support/family-page.js';
import {loopSuite} from '../../support/loop-suite.js';
import {ways} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {mothers} from './people.js';

const suite = loopSuite();

const plan = ['pre-meeting-preferences', 'preMeetingPreferences'] as const;
const summary = 'meeting-follow-up';

/** What stands at one question as wrong, without the words for screen readers. */
const problemAt = async (page: ElementPage, path: string): Promise<string | undefined> => {
  const [said] = await page.question(path).locator('.pv-problem').allInnerTexts();
  return said?.replace(/^\S+\s/, '');
};

const boxesOf = (page: ElementPage, path: string) =>
  Promise.all(['day', 'month', 'year'].map((part) => page.box(`${path}.${part}`).inputValue()));

async function isTold(page: ElementPage, path: string, said: string): Promise<void> {
  await page.question(path).locator('.pv-problem', {hasText: said}).waitFor();
  const summaryBox = page.element.locator('.pv-summary');
  assert.ok((await summaryBox.innerText()).includes(said), 'the summary says the same');
  for (const part of ['day', 'month', 'year'])
    assert.equal(await page.box(`${path}.${part}`).getAttribute('aria-invalid'), 'true');
  await page.way.press(summaryBox.getByRole('link', {name: said}).first());
  await page.element.locator(`[name="${path}.day"]:focus`).waitFor();
}

describe('a teacher who types a day', () => {
  it('that is none is told so and keeps what was typed; a month may be a word', async () => {
    const page = await suite.staff.begin('What we agreed', summary);
    await page.give({childName: 'Jan Nowak', goodThingsSaid: 'He waits for his friends.'});
    await page.give({'whoWasThere.0.personName': 'Mrs Okafor', nextMeetingWhy: 'We call you.'});
    const real = 'Enter a real date, like 27 3 2027';
    for (const date of [
      ['31', '2', '2026'],
      ['12', '11', '26'],
      ['12', 'Nonember', '2026'],
      ['12', '', '2026'],
    ] as const) {
      await page.give({metOn: {date}});
      await page.goOn();
      await isTold(page, 'metOn', real);
      assert.deepEqual(await boxesOf(page, 'metOn'), date, 'what was typed still stands there');
    }
    await page.give({metOn: {date: ['12', 'November', '2026']}});
    assert.equal(await problemAt(page, 'metOn'), undefined, 'what is put right is no longer wrong');

    await page.add('actions');
    await page.give({'actions.0.actionWhat': 'Jan keeps art.', 'actions.0.actionWho': 'Miss Ahmed'});
    await page.give({'actions.0.actionByWhen': {date: ['11', 'nov', '2026']}});
    await page.goOn();
    await isTold(page, 'actions.0.actionByWhen', 'Enter a date after the meeting');
    await page.give({'actions.0.actionByWhen': {date: ['29', 'Jan.', '2027']}});
    await page.next();
    const seen = await page.text();
    for (const day of ['12 November 2026', '29 January 2027']) assert.ok(seen.includes(day));
    await page.press('send');
    const reference = await page.reference();
    const {content} = suite.demo.rows().find((row) => row.reference === reference)!;
    assert.ok(content.includes('"metOn":"2026-11-12"') && content.includes('"actionByWhen":"2027-01-29"'));
  });

  it('and takes out what was wrong is not held up by it, and can add no more than ten', async () => {
    const page = await suite.staff.begin('What we agreed', summary);
    await page.give({childName: 'Jan Nowak', metOn: {date: ['12', '11', '2026']}});
    await page.give({
      goodThingsSaid: 'He laughs.',
      'whoWasThere.0.personName': 'Mrs Okafor',
      nextMeetingWhy: 'We call.',
    });
    const one = async (index: number, year: string) => {
      await page.add('actions');
      await page.give({
        [`actions.${index}.actionWhat`]: `Number ${index}`,
        [`actions.${index}.actionWho`]: 'Tom',
        [`actions.${index}.actionByWhen`]: {date: ['1', '2', year]},
      });
    };
    for (let index = 0; index < 3; index++) await one(index, index === 1 ? '1' : '2027');
    await page.goOn();
    await isTold(page, 'actions.1.actionByWhen', 'Enter a real date');
    const remove = page.question('actions').locator('[data-action="remove"]');
    await page.way.press(remove.nth(1));
    await page.element.locator('[name="actions.0.actionWhat"]:focus').waitFor();
    assert.equal(await page.element.locator('.pv-summary').count(), 0);
    assert.equal(await page.box('actions.1.actionWhat').inputValue(), 'Number 2');
    assert.equal(await problemAt(page, 'actions.1.actionByWhen'), undefined);
    for (let index = 2; index < 10; index++) await one(index, '2027');
    assert.equal(await page.question('actions').locator('[data-action="add"]').count(), 0, 'ten are enough');
    await page.way.press(remove.nth(9));
    await page.question('actions').locator('[data-action="add"]').waitFor();
    await page.next();
    await page.press('send');
    await page.reference();
  });
});

describe('a family’s list and times', () => {
  for (const [index, reader] of readers.entries())
    it(`hold five topics and no more, and a topic that is too long can be taken out, in ${reader.language}`, async () => {
      const way = ways[index]!;
      const page = await FamilyPage.at(await suite.home(way), way, plan, reader);
      const times = ['2027-02-01T15:30', '2027-02-05T08:30'];
      const {url} = await suite.invite({
        form: plan[1],
        stage: 'a',
        locale: reader.language,
        subject: {childId: '4187', childName: 'Jan Nowak'},
        context: {
          parentName: mothers[reader.language].name,
          availableSlots: times,
          lastAnswers: {
            date: '2026-11-01',
            answers: {meetingTimes: ['2027-01-30T09:00', times[1]], dateOk: 'otherTime'},
          },
        },
      });
      await page.openLink(url);
      await page.press('full');
      await page.next('dateOk');
      const offered = await page
        .box('meetingTimes')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      assert.deepEqual(offered, [...times, 'none'], 'a time that is gone is not offered');
      assert.ok(await page.option('meetingTimes', times[1]!).isChecked());
      await page.choose('meetingTimes', times[0]!);
      await hasNoFault(page, 'times');
      await page.next('attendeesOk');
      await page.next('callMe');
      await page.next('goingWell');
      const topic = mothers[reader.language].topic;
      for (let n = 0; n < 5; n++) {
        if (n) await page.add('yourTopics');
        await page.give({[`yourTopics.${n}.topicText`]: n === 3 ? topic.repeat(12) : `${n} ${topic}`});
      }
      assert.equal(await page.question('yourTopics').locator('[data-action="add"]').count(), 0);
      await page.goOn();
      await page.element.locator('.pv-summary').waitFor();
      assert.equal(await page.box('yourTopics.3.topicText').getAttribute('aria-invalid'), 'true');
      await hasNoFault(page, 'too long');
      await way.press(page.question('yourTopics').locator('[data-action="remove"]').nth(3));
      await page.element.locator('.pv-summary').waitFor({state: 'detached'});
      assert.equal(await page.box('yourTopics.3.topicText').inputValue(), `4 ${topic}`);
      await page.next();
      await page.sees(`0 ${topic}`, `4 ${topic}`);
      const reference = await page.send();
      const {content} = suite.demo.rows().find((row) => row.reference === reference)!;
      const {answers} = JSON.parse(content) as {answers: {meetingTimes: string[]; yourTopics: object[]}};
      assert.deepEqual([answers.meetingTimes, answers.yourTopics.length], [times, 4]);
      suite.isQuiet();
    });
});
