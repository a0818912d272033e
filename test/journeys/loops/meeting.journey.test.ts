/** The meeting loop, whole: planned, written down, answered by each parent for themselves, and checked by both sides. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementPage} from '../../support/element-page.js';
import {FamilyPage, readers, type Reader} from '../../support/family-page.js';
import {loopSuite} from '../../support/loop-suite.js';
import type {ThreadRecord} from '../../support/staff-loop.js';
import {ways} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {fathers, mothers, wordsBy, type Writer} from './people.js';

const suite = loopSuite();

const form = ['meeting-follow-up', 'meetingFollowUp'] as const;
const title = 'What we agreed';

/** What staff write after the meeting: one thing is late, one is still to come. */
const good = 'Jan knows every bus in Harrowbeck.\nHe waits for slower friends at the gate.';
const actions = ['Jan reads on Mondays, and stays in art.', 'Jan eats at the small table, with a friend.'] as const;
const happened = {late: {date: ['20', '11', '2026']}, toCome: {date: ['29', '1', '2027']}} as const;

interface Parent {
  readonly page: FamilyPage;
  readonly writes: Writer;
}

async function plans({page, writes}: Parent): Promise<string> {
  await page.visit(suite.demo.origin);
  await page.sees(page.say('form.preMeetingPreferences.lead'), page.say('form.preMeetingPreferences.start.2'));
  await hasNoFault(page, 'plan');
  await page.press('full');
  await page.give({yourName: writes.name, agendaOk: 'missing', agendaOkMore: writes.topic});
  await page.next('dateOk');
  await page.give({dateOk: 'otherTime', meetingTimes: ['mon.morning', 'thu.evening'], meetingTimesNote: writes.when});
  await page.next('attendeesOk');
  await page.next('callMe');
  await page.next('goingWell');
  await page.give({'yourTopics.0.topicText': writes.topic});
  await page.next();
  await page.sees(page.say('set.days.mon'), writes.topic, writes.when);
  return page.send();
}

async function writesItDown(summary: ElementPage, mother: Writer, father: Writer): Promise<string> {
  await summary.give({
    childName: 'Jan Nowak',
    metOn: {date: ['12', '11', '2026']},
    'whoWasThere.0.personName': mother.name,
    'whoWasThere.0.personRole': 'family',
  });
  await summary.add('whoWasThere');
  await summary.give({
    'whoWasThere.1.personName': 'Mrs Okafor',
    'whoWasThere.1.personRole': 'senco',
    goodThingsSaid: good,
    familyTold: mother.topic,
    familyAsked: father.topic,
  });
  await summary.add('actions');
  await summary.give({
    'actions.0.actionWhat': actions[0],
    'actions.0.actionWho': 'Miss Ahmed',
    'actions.0.actionByWhen': happened.late,
  });
  await summary.add('actions');
  await summary.give({
    'actions.1.actionWhat': actions[1],
    'actions.1.actionWho': 'Mr Whitaker',
    'actions.1.actionByWhen': happened.toCome,
    'actions.1.actionDependsOn': 'The lunch team',
    'actions.1.actionChase': 'Mrs Okafor',
    nextMeetingDate: {date: ['4', '2', '2027']},
  });
  await summary.next();
  await summary.press('send');
  return summary.reference();
}

/** Reads it in its own language, strengths first, and says what is right and what is not. */
async function answers({page, writes}: Parent, view: 'change' | 'agree'): Promise<string> {
  assert.equal(await page.element.locator('h2').first().innerText(), page.say('form.meetingFollowUp.title'));
  await page.sees(page.say('form.meetingFollowUp.start.3'), 'Alder Brook Primary School');
  await hasNoFault(page, 'start');
  await page.press('start');
  await page.element.locator('[data-card="actions"]').first().waitFor();
  await page.atHeading();
  const order = ['showGood', 'showTold', 'showActions', 'showNext'].map((id) => page.say(`s.${id}.title`));
  await page.sees(page.say('s.thankYou.text'), good, ...actions, page.say('display.who', {name: 'Miss Ahmed'}));
  const seen = await page.seen();
  assert.deepEqual(
    order.map((words) => seen.indexOf(words)).filter((at) => at < 0),
    [],
  );
  assert.deepEqual(
    [...order].sort((a, b) => seen.indexOf(a) - seen.indexOf(b)),
    order,
    'strengths come first',
  );
  await hasNoFault(page, 'summary');
  await page.next('summaryRight');
  assert.equal(await page.box('yourName').inputValue(), writes.name, 'the name that staff knew stands there');
  await page.give({summaryRight: 'mostly', correction: writes.correction, 'actionReplies.0.actionView': 'agree'});
  await page.give({'actionReplies.1.actionView': view});
  if (view === 'change') await page.give({'actionReplies.1.actionViewMore': writes.better});
  await page.give({nextDateOk: 'otherTime', nextDateNote: writes.when, feltHeard: 'yes', leftUnsaid: writes.unsaid});
  await hasNoFault(page, 'answers');
  await page.next();
  await page.sees(writes.correction, page.say('q.actionView.o.agree'), page.say('q.feltHeard.o.yes'));
  await hasNoFault(page, 'review');
  const reference = await page.send();
  await page.sees(page.say('form.meetingFollowUp.after.2'), page.say('form.meetingFollowUp.after.4'));
  await hasNoFault(page, 'sent');
  return reference;
}

/** What the receiver gives one parent has nothing of the other's, and neither has the page. */
async function isApart({page}: Parent, link: string, other: Writer, stages: readonly string[]): Promise<void> {
  const {previous, text} = await page.openLink(link);
  assert.deepEqual(
    previous.map(({stage}) => stage),
    stages,
  );
  for (const words of wordsBy(other).filter((one) => one !== other.topic)) {
    assert.ok(!text.includes(JSON.stringify(words).slice(1, -1)), `“${words}” is not given to the other parent`);
    await page.seesNot(words);
  }
}

const checks = {
  mother: {'actionChecks.0.checkDone': 'yes', 'actionChecks.0.checkHelps': 'aLittle', 'actionChecks.1.checkDone': 'no'},
  father: {'actionChecks.0.checkDone': 'partly', 'actionChecks.1.checkDone': 'notSure'},
  staff: {'actionChecks.0.checkDone': 'yes', 'actionChecks.1.checkDone': 'no'},
} as const;

async function saysWhetherItHappened({page}: Parent, given: (typeof checks)['mother' | 'father']): Promise<string> {
  await page.sees(page.say('sec.progressCheck'), page.say('s.progressIntro.text'), ...actions);
  await hasNoFault(page, 'did it happen');
  await page.give(given);
  await page.next();
  return page.send();
}

/** Staff say for themselves whether it happened, on the answers of one parent that are open. */
async function staffSayToo(...seen: readonly string[]): Promise<void> {
  const check = await suite.staff.write(`${title} – did it happen?`, form[0]);
  const text = await check.text();
  for (const words of seen) assert.ok(text.includes(words), `“${words}” stands beside it`);
  await check.give(checks.staff);
  await check.next();
  await check.press('send');
  await check.reference();
}

const today = /\b\d{1,2} [A-Z][a-z]{2,3} \d{4}, \d{1,2}:\d{2}[ap]m\b/;

function isDone({steps}: ThreadRecord, languageName: string): void {
  assert.deepEqual(
    steps.map(({name}) => name),
    ['Written by us', 'Agreed? by the family', 'Happened? the family says', 'Happened? we say'],
  );
  for (const {name, text} of steps) assert.match(text, today, `${name} has its day`);
  for (const {text} of steps.slice(1, 3)) assert.ok(text.includes(`in ${languageName}`));
}

const english = {en: 'English', pl: 'Polish', ur: 'Urdu'} as const;

/** A child's parents need not read the same language. */
const otherReader = (reader: Reader) => readers[(readers.indexOf(reader) + 1) % readers.length]!;

describe('the meeting about one child', () => {
  for (const [index, reader] of readers.entries())
    it(`is planned, written down, answered by both parents and checked, in ${reader.language}`, async () => {
      const {staff, home} = suite;
      const way = ways[index]!;
      const [hers, his] = [reader, otherReader(reader)];
      const [writesHers, writesHis] = [mothers[hers.language], fathers[his.language]];
      const atHers = await home(way);
      const planning = await FamilyPage.at(atHers, way, ['pre-meeting-preferences', 'preMeetingPreferences'], hers);
      const plan = await plans({page: planning, writes: writesHers});
      await staff.read(plan);
      await staff.sees(writesHers.topic, writesHers.when, 'Thursday');

      const summary = await writesItDown(await staff.begin(title, form[0]), writesHers, writesHis);
      const mother = {page: await FamilyPage.at(atHers, way, form, hers), writes: writesHers};
      const father = {page: await FamilyPage.at(await home(way), way, form, his), writes: writesHis};
      const what = `${title} – the family’s answer`;
      await staff.read(summary);
      const forHer = await staff.ask({what, person: writesHers.name, language: hers.language});
      await staff.read(summary);
      const whose = 'Another parent or carer';
      const forHim = await staff.ask({what, whose, person: writesHis.name, language: his.language});

      await isApart(mother, forHer, writesHis, ['a']);
      const fromHer = await answers(mother, 'change');
      await isApart(father, forHim, writesHers, ['a']);
      const fromHim = await answers(father, 'agree');
      await isApart(mother, forHer, writesHis, ['a', 'b']);

      const then = `${title} – did it happen?`;
      await staff.read(fromHer);
      await staff.sees(`Action 2: ${actions[1]} View I would like to change it`, writesHers.better);
      const again = await staff.ask({what: then, language: hers.language});
      await staff.read(fromHim);
      const againHim = await staff.ask({what: then, language: his.language});
      await staff.read(fromHer);
      await staff.thread();
      assert.deepEqual(
        (await staff.actions()).map(([first]) => first),
        [`${actions[0]} Late`, actions[1]],
      );

      await staff.read(fromHer);
      await staffSayToo(...actions);
      await isApart(mother, again, writesHis, ['a', 'b', 'c']);
      await mother.page.sees(mother.page.say('display.schoolSays', {answer: mother.page.say('q.checkDone.o.no')}));
      await saysWhetherItHappened(mother, checks.mother);
      await isApart(father, againHim, writesHers, ['a', 'b']);
      await saysWhetherItHappened(father, checks.father);
      await staff.read(fromHim);
      await staffSayToo('The family says: Partly', 'The family says: I do not know');

      await staff.read(fromHer);
      await staff.thread();
      const records = await staff.records();
      assert.deepEqual(
        records.map(({name}) => name),
        [writesHers.name, writesHis.name],
      );
      isDone(records[0]!, english[hers.language]);
      isDone(records[1]!, english[his.language]);
      assert.deepEqual(await staff.actions(), [
        [
          actions[0],
          'Miss Ahmed',
          'By 20 November 2026',
          'We say: Yes',
          `${writesHers.name}: Yes`,
          `${writesHis.name}: Partly`,
        ],
        [
          actions[1],
          'Mr Whitaker',
          'By 29 January 2027',
          'We say: Not yet',
          `${writesHers.name}: Not yet`,
          `${writesHis.name}: I do not know`,
        ],
      ]);
      suite.isQuiet();
    });
});
