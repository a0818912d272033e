/** Changes that help: asked once, answered one by one, said whether they work, and asked again when things change. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Given} from '../../support/element-page.js';
import {FamilyPage, readers} from '../../support/family-page.js';
import {loopSuite} from '../../support/loop-suite.js';
import {ways} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {mothers, type Writer} from './people.js';

const suite = loopSuite();

const form = ['reasonable-adjustments-request', 'reasonableAdjustments'] as const;
const title = 'Ask for changes that help you';
const english = {en: 'English', pl: 'Polish', ur: 'Urdu'} as const;

/** Of the demo; each loop is about another, or it would show the records of those before. */
const children = [
  {id: '4163', name: 'Zofia Nowak'},
  {id: '4187', name: 'Jan Nowak'},
  {id: '4212', name: 'Hania Nowak'},
];

/** What the school promises, and what it cannot do. */
const replies = [
  {
    replyItem: 'A text before a call',
    replyStatus: 'agreed',
    replyPlan: 'The office now says “text first” beside your name.',
    replyWho: 'Mr Doyle',
    replyByWhen: {date: ['29', '1', '2027']},
  },
  {
    replyItem: 'A bell that is a song',
    replyStatus: 'otherWay',
    replyPlan: 'The class sings just before the bell.',
    replyWhy: 'The bell is part of the fire alarm.',
    replyWho: 'Mrs Begum',
    replyByWhen: {date: ['1', '2', '2027']},
  },
] as const;

/** The whole form, from the first page to the receipt. */
async function asks(page: FamilyPage, writes: Writer, child: string, needs: string): Promise<string> {
  await page.sees(page.say('form.reasonableAdjustments.start.1'), page.say('form.reasonableAdjustments.start.3'));
  await hasNoFault(page, 'start');
  await page.press('start');
  await page.give({whichChild: child, yourName: writes.name, yourRelationship: 'parent'});
  await hasNoFault(page, 'who');
  await page.next('areas');
  await page.give({areas: ['calm', 'language']});
  await page.next('calmHelp');
  await page.give({calmHelp: ['textFirst', 'quietWait'], languageHelp: 'translated', spokenLanguage: 'pl'});
  await hasNoFault(page, 'changes');
  await page.next('alwaysNeed');
  await page.give({alwaysNeed: needs, whereNeeded: ['meetings', 'calls'], howLong: 'always'});
  await page.next('childToo');
  await page.give({childToo: 'yes', childAreas: 'calm', childHelp: 'quietSpace', childHelpMore: writes.unsaid});
  await page.next('tellStaff');
  await page.give({tellStaff: 'whoNeeds', checkAgain: 'termly', replyBy: 'text', contactPhone: '07700 900 527'});
  await page.next();
  await page.sees(needs, page.say('q.calmHelp.o.textFirst'), page.say('q.checkAgain.o.termly'));
  await hasNoFault(page, 'review');
  const reference = await page.send();
  await page.sees(page.say('form.reasonableAdjustments.after.3'), page.say('form.reasonableAdjustments.after.6'));
  await hasNoFault(page, 'sent');
  return reference;
}

/** Staff have before them all that was asked for, and answer each thing. */
async function reply(needs: string): Promise<string> {
  const page = await suite.staff.write(`${title} – our answer`, form[0]);
  const text = await page.text();
  for (const asked of [needs, 'Text me before you call', 'A quiet place to wait', 'A quiet place to go'])
    assert.ok(text.includes(asked), `staff see “${asked}” while they answer`);
  for (const [index, one] of replies.entries()) {
    if (index) await page.add('adjustmentReplies');
    const given = Object.entries<Given>(one).map(
      ([id, answer]) => [`adjustmentReplies.${index}.${id}`, answer] as const,
    );
    await page.give(Object.fromEntries(given));
  }
  await page.next();
  await page.press('send');
  return page.reference();
}

/** The family reads each answer in its own language, round the words that the school wrote. */
async function seesTheReply(page: FamilyPage, writes: Writer): Promise<string> {
  assert.equal(await page.element.locator('[data-card="adjustmentReplies"]').count(), replies.length);
  await page.sees(
    page.say('sec.replyView'),
    ...replies.map(({replyItem}) => replyItem),
    ...replies.map(({replyPlan}) => replyPlan),
    page.say('set.adjustmentStatus.agreed'),
    page.say('set.adjustmentStatus.otherWay'),
    page.say('display.why', {reason: replies[1].replyWhy}),
    page.say('display.who', {name: replies[0].replyWho}),
    page.say('s.replyUnhappy.title'),
  );
  await page.give({replyOk: 'partly', replyOkMore: writes.better});
  await hasNoFault(page, 'reply');
  await page.next();
  return page.send();
}

describe('changes that help one family', () => {
  for (const [index, reader] of readers.entries())
    it(`are asked for, answered, seen and reviewed, in ${reader.language}`, async () => {
      const {staff, home, demo} = suite;
      const way = ways[index]!;
      const writes = mothers[reader.language];
      const {id, name} = children[index]!;
      const page = await FamilyPage.at(await home(way), way, form, reader);
      await page.visit(demo.origin);
      const asked = await asks(page, writes, id, writes.when);

      await staff.read(asked);
      await staff.sees(name, writes.when, 'Text me before you call');
      const replied = await reply(writes.when);
      await staff.page.goto(`${demo.origin}/staff`);
      await staff.open(replied);
      await staff.thread();
      const waiting = (await staff.records())[0]!;
      assert.deepEqual(
        waiting.steps.map(({name}) => name),
        ['Asked by the family', 'Answered by us', 'Agreed? by the family'],
      );
      assert.match(waiting.steps[2]!.text, /^Not yet\. Ask the family$/);
      await staff.way.press(staff.page.getByRole('link', {name: 'Ask the family'}));
      const link = await staff.ask({what: `${title} – the family’s answer`, language: reader.language});

      const {stage, previous} = await page.openLink(link);
      assert.deepEqual([stage, previous.map((one) => one.stage)], ['c', ['a', 'b']]);
      await page.sees(name);
      const seen = await seesTheReply(page, writes);
      await page.sees(page.say('form.reasonableAdjustments.after.6'));

      await staff.read(seen);
      await staff.sees('Some of it', writes.better, 'Contact the family');
      await staff.thread();
      const [record, ...others] = await staff.records();
      assert.deepEqual([record!.name, others], [writes.name, []]);
      for (const {text} of record!.steps) assert.match(text, /^\d{1,2} \w+ \d{4}, \d{1,2}:\d{2}[ap]m/);
      assert.ok(record!.steps[2]!.text.includes(`in ${english[reader.language]}`));

      await staff.read(seen);
      const again = await staff.ask({what: title, whose: 'The person who sent this', language: reader.language});
      const fresh = await page.openLink(again);
      assert.deepEqual([fresh.stage, fresh.previous], ['a', []]);
      const changed = await asksAgain(page, writes, name);
      await staff.read(changed);
      await staff.sees(name, writes.topic);
      await staff.thread();
      assert.deepEqual(
        (await staff.records()).map(({name, steps}) => [name, steps[1]!.text]),
        [[writes.name, 'Not yet. Write it']],
      );
      suite.isQuiet();
    });
});

/** Under an invitation the child is known, so nobody is asked for it. */
async function asksAgain(page: FamilyPage, writes: Writer, child: string): Promise<string> {
  await page.press('start');
  await page.question('yourName').waitFor();
  assert.equal(await page.question('whichChild').count(), 0);
  await page.sees(child);
  await page.give({yourName: writes.name});
  await page.next('areas');
  await page.give({areas: 'time'});
  await page.next('timeHelp');
  await page.give({timeHelp: 'notice'});
  await page.next('alwaysNeed');
  await page.give({alwaysNeed: writes.topic});
  await page.next('childToo');
  await page.next('tellStaff');
  await page.next();
  return page.send();
}
