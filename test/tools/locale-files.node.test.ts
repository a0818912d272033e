import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {buildLocales} from '../../tools/build-locales.mjs';
import {localeProblems} from '../../tools/check-locales.mjs';
import {asAsked} from '../../tools/locale-files.mjs';

type Words = Record<string, unknown>;
interface Problem {
  language: string;
  namespace: string;
  key: string;
  problem: string;
}

const forms = [
  {
    id: 'visit',
    questions: [
      {id: 'day', set: 'days'},
      {id: 'people', items: [{id: 'person', set: 'roles'}]},
      {id: 'times', kind: 'dateTimeSlots'},
    ],
  },
];
const shared = {
  'q.day.label': 'Which day?',
  'q.dayLong.label': 'Not asked',
  'set.days.mon': 'Monday',
  'set.roles.aunt': 'Aunt',
  'set.other.x': 'Not asked',
  'label.noneOfTheseTimes': 'None',
  'display.who': 'Who: {{name}}',
  'display.whoElse': 'Not named',
  'text.wait': 'Wait',
  'text.wait@nursery': 'Wait here',
  'link.help': 'Named by another form',
};
const english = {
  common: {
    left_one: '{{count}} left',
    left_other: '{{count}} left',
    'left@nursery_one': 'One',
    'left@nursery_other': '{{count}}',
  },
  shared,
  staff: {view: 'Shown to {{name}}'},
  visit: {'form.visit.title': 'A visit', 'q.people.label': 'Who?'},
};
const polishLeft = {left_one: '{{count}}', left_few: '{{count}}', left_many: '{{count}}', left_other: '{{count}}'};

describe('the words of each language', () => {
  let folder: string;

  const write = async (path: string, words: Words) => {
    const file = join(folder, path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, JSON.stringify(words));
  };
  const writeAll = (language: string, namespaces: Record<string, Words>) =>
    Promise.all(Object.entries(namespaces).map(([name, words]) => write(`from/${language}/${name}.json`, words)));
  const published = async (path: string) => {
    await buildLocales(forms, {from: join(folder, 'from'), to: join(folder, 'to'), formFolder: join(folder, 'forms')});
    return JSON.parse(await readFile(join(folder, 'to', path), 'utf8')) as Words;
  };
  const problems = async () =>
    ((await localeProblems(join(folder, 'from'))) as Problem[]).map(
      ({language, namespace, key, problem}) => `${language}/${namespace} ${key} ${problem}`,
    );

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parent-voice-words-'));
    await write('from/status.json', {en: {level: 'checked'}, pl: {level: 'draft'}});
    await writeAll('en', english);
    await mkdir(join(folder, 'forms'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('a form carries its own words, then the shared ones that it asks, in the order they are written', async () => {
    assert.deepEqual(Object.keys(await published('en/visit.json')), [
      'form.visit.title',
      'q.people.label',
      'q.day.label',
      'set.days.mon',
      'set.roles.aunt',
      'label.noneOfTheseTimes',
    ]);
  });

  it('a form carries the shared sentences that its own modules name, and no other', async () => {
    await writeFile(join(folder, 'forms/visit.ts'), "const lines = ['display.who'];");
    await writeFile(join(folder, 'forms/visit.card.ts'), "const start = [{key: 'text.wait'}];");
    await writeFile(join(folder, 'forms/visitors.ts'), "const lines = ['link.help'];");
    assert.deepEqual(Object.keys(await published('en/visit.json')).slice(-3), [
      'label.noneOfTheseTimes',
      'display.who',
      'text.wait',
    ]);
  });

  it('what only a nursery says stands beside, and the file is there where it says nothing of its own', async () => {
    await writeFile(join(folder, 'forms/visit.card.ts'), "const start = [{key: 'text.wait'}];");
    assert.deepEqual(Object.keys(await published('en/visit@nursery.json')), ['text.wait@nursery']);
    assert.deepEqual(await published('en/staff@nursery.json'), {});
  });

  it('a namespace that is no form’s carries its own words alone', async () => {
    await writeAll('en', {rights: {'rights.wales.1': 'You can ask.'}});
    assert.deepEqual(await published('en/rights.json'), {'rights.wales.1': 'You can ask.'});
  });

  it('a form may word a shared question itself', async () => {
    await write('from/en/visit.json', {'q.day.label': 'When will you come?'});
    assert.equal((await published('en/visit.json'))['q.day.label'], 'When will you come?');
  });

  it('a language that lacks words says how many, first of all', async () => {
    await writeAll('pl', {
      common: {...polishLeft},
      staff: {view: '{{name}}'},
      shared,
      visit: {'q.people.label': 'Kto?'},
    });
    const words = await published('pl/common.json');
    assert.deepEqual(Object.entries(words)[0], ['$missing', 4], 'the four plural forms of the nursery’s own words');
    assert.equal((await published('pl/visit.json')).$missing, 1);
    assert.equal((await published('pl/staff.json')).$missing, undefined);
    assert.equal((await published('en/common.json')).$missing, undefined);
  });

  it('a language with no file for a form lacks all of it, and is still published', async () => {
    await writeAll('pl', {common: polishLeft});
    assert.deepEqual(await published('pl/visit.json'), {$missing: 6});
  });

  it('English in order has no problem', async () => {
    assert.deepEqual(await problems(), []);
  });

  it('a missing plural form is a problem, unless the language is said to be partial', async () => {
    const whole = {staff: {view: '{{name}}'}, shared, visit: english.visit};
    const nursery = Object.fromEntries(['one', 'few', 'many', 'other'].map((form) => [`left@nursery_${form}`, 'x']));
    const withoutFew = Object.fromEntries(Object.entries(polishLeft).filter(([key]) => key !== 'left_few'));
    await writeAll('pl', {...whole, common: {...withoutFew, ...nursery}});
    assert.deepEqual(await problems(), ['pl/common left_few is missing']);
    await write('from/status.json', {en: {level: 'checked'}, pl: {level: 'partial'}});
    assert.deepEqual(await problems(), []);
  });

  const broken: [string, Words, string][] = [
    ['HTML', {view: 'Shown to <b>{{name}}</b>'}, 'view holds HTML; words are plain text'],
    ['a lost placeholder', {view: 'Shown'}, 'view has the placeholders {} where English has {name}'],
    ['a broken placeholder', {view: 'Shown to {{name}'}, 'view has a broken {{placeholder}}'],
    ['an empty text', {view: ' '}, 'view is empty'],
    ['a list', {view: ['a']}, 'view is not a text'],
    [
      'a key that English lacks',
      {view: '{{name}}', old: 'x'},
      "old is not one of English's keys in the plural forms of pl",
    ],
    ['letters in pieces', {view: 'e\u0301 {{name}}'}, 'view is not in Unicode NFC'],
  ];
  for (const [what, words, problem] of broken) {
    it(`${what} is a problem`, async () => {
      await write('from/status.json', {en: {level: 'checked'}, pl: {level: 'partial'}});
      await writeAll('pl', {staff: words});
      assert.deepEqual(await problems(), [`pl/staff ${problem}`]);
    });
  }

  it('a language that status.json does not know is a problem', async () => {
    await write('from/status.json', {en: {level: 'checked'}});
    await writeAll('pl', {});
    await mkdir(join(folder, 'from/pl'), {recursive: true});
    assert.ok((await problems()).includes('pl/status pl is not in status.json'));
  });

  it('code asks for a key without its plural and its variant', () => {
    assert.deepEqual(['left@nursery_one', 'left_few', 'view'].map(asAsked), ['left', 'left', 'view']);
  });
});
