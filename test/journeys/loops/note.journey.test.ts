/** The note of the day: from home, from school, and what the family says to it; and one that the school begins. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FamilyPage, readers} from '../../support/family-page.js';
import {loopSuite} from '../../support/loop-suite.js';
import {ways} from '../../support/ways.js';
import {hasNoFault} from './axe-once.js';
import {fathers, mothers, type Writer} from './people.js';

const suite = loopSuite();

const form = ['how-is-today', 'howIsToday'] as const;
const title = 'How is today?';

const note = {
  goodMoment: 'Jan told us the story of his tooth. Everybody clapped.',
  hardMoment: 'The wet break was loud.',
  askHome: 'Who collects teeth in Poland?',
} as const;

async function fromHome(page: FamilyPage, writes: Writer): Promise<string> {
  await page.sees(page.say('sec.fromHome'), '8:40');
  await page.give({whichChild: '4187', nightWas: 'badly', morningWas: 'ok', childToday: ['excited', 'tired']});
  await page.give({homeNote: writes.unsaid, noteReply: 'note'});
  await hasNoFault(page, 'from home');
  await page.next();
  await page.sees(writes.unsaid, page.say('q.childToday.o.excited'));
  const reference = await page.send();
  await page.sees(page.say('form.howIsToday.after.1'));
  return reference;
}

/** The form that is open is the school's; what the family said stands above it. */
async function fromSchool(what: string, seen: readonly string[], child?: string): Promise<string> {
  const page = child === undefined ? await suite.staff.write(what, form[0]) : await suite.staff.begin(what, form[0]);
  const text = await page.text();
  for (const words of seen) assert.ok(text.includes(words), `staff see “${words}”`);
  if (child !== undefined) {
    await page.goOn();
    await page.question('childName').locator('.pv-problem').waitFor();
    await page.give({childName: child});
  }
  await page.give({
    goodMoment: note.goodMoment,
    dayWas: 'mixedDay',
    'joinedIn.0.joinedHow': 'all',
    'joinedIn.1.joinedHow': 'partly',
    'joinedIn.1.joinedHelp': 'At the small table.',
    feltToday: ['happy', 'tired'],
    hardMoment: note.hardMoment,
    askHome: note.askHome,
  });
  await page.next();
  await page.press('send');
  return page.reference();
}

/** The family reads the whole day, in its own words round the school's. */
async function replies(page: FamilyPage, child: string): Promise<string> {
  await page.sees(
    child,
    ...Object.values(note),
    page.say('q.dayWas.o.mixedDay'),
    `: ${page.say('q.joinedHow.o.partly')}\n`,
    'At the small table.',
    page.say('q.feltToday.o.tired'),
  );
  await page.seesNot('Afternoon', page.say('q.joinedIn.o.afternoon'));
  await page.give({familyReaction: 'callMe'});
  await hasNoFault(page, 'reply');
  await page.next();
  const reference = await page.send();
  await page.sees(page.say('form.howIsToday.after.1'));
  return reference;
}

describe('the note of one day', () => {
  for (const [index, reader] of readers.entries())
    it(`goes from home to school and back, and begins at either, in ${reader.language}`, async () => {
      const {staff, home, demo} = suite;
      const way = ways[index]!;
      const writes = mothers[reader.language];
      const page = await FamilyPage.at(await home(way), way, form, reader);
      await page.visit(demo.origin);
      const sent = await fromHome(page, writes);

      await staff.read(sent);
      await staff.sees('Jan Nowak', writes.unsaid, 'Would like a reply');
      const written = await fromSchool(`${title} – from us`, [writes.unsaid, 'Badly', 'Excited']);
      await staff.read(written);
      await staff.sees(note.goodMoment, 'Lunch Joined in Partly', 'Mrs Iqbal');
      const what = `${title} – the family’s answer`;
      const link = await staff.ask({what, language: reader.language});
      const {previous} = await page.openLink(link);
      assert.deepEqual(
        previous.map(({stage}) => stage),
        ['a', 'b'],
      );
      const reply = await replies(page, 'Jan Nowak');
      await staff.read(reply);
      await staff.sees('Would like a call');
      await staff.thread();
      const [record, ...others] = await staff.records();
      assert.deepEqual(others, []);
      for (const {name, text} of record!.steps) assert.match(text, /^\d{1,2} \w+ \d{4}, /, name);

      const alone = await fromSchool(title, [], 'Hania Nowak');
      await staff.read(alone);
      const first = await staff.ask({what, person: writes.name, language: reader.language});
      await staff.read(alone);
      const whose = 'Another parent or carer';
      const other = await staff.ask({what, whose, person: fathers[reader.language].name, language: reader.language});
      for (const each of [first, other]) {
        const given = await page.openLink(each);
        assert.deepEqual(
          given.previous.map(({stage}) => stage),
          ['b'],
        );
        await replies(page, 'Hania Nowak');
      }
      await staff.read(alone);
      await staff.thread();
      const records = await staff.records();
      assert.deepEqual(
        records.map(({name}) => name),
        ['Parent or carer 1', 'Parent or carer 2'],
      );
      suite.isQuiet();
    });
});
