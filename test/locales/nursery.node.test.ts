import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readLanguage} from '../../tools/locale-files.mjs';

type List = Readonly<Record<string, string>>;
const family = (await readLanguage('en')) as Record<string, List>;
delete family.staff;
// What a word means is the same everywhere; families of a nursery meet schools’ words too.
delete family.glossary;
const words = Object.fromEntries(
  // A placeholder ({{schoolPhone}}) is a name of ours, and no word that a family reads.
  Object.values(family).flatMap((list) => Object.entries(list).map(([key, text]) => [key, text.replace(/\{\{\w+\}\}/g, '')])),
) as List;

/** Here “school” is another school, or a school later on (content/forms.md, 8.7), or the word of a law. */
const mayStay = [
  'q.changesAhead.o.startSchool',
  'q.changesAhead.o.newPhase',
  'q.changesAhead.o.newSchool',
  'q.changesAhead.o.leaving',
  'q.passOn.label',
  'q.worksElsewhere.hint',
  'set.meetingTypes.transition.hint',
  'rights.scotland.4',
];
/** 8.1 gives these words for a nursery itself. */
const saysBoth = ['q.pastSchools.label@nursery'];
const variantOf = (key: string) => key.replace(/(_(?:zero|one|two|few|many|other))?$/, '@nursery$1');

describe('a family of a nursery', () => {
  it('is not asked about “school” in any words that have no nursery wording', () => {
    const left = Object.entries(words).filter(([key, text]) => !key.includes('@') && /school/i.test(text) && !Object.hasOwn(words, variantOf(key)) && !mayStay.includes(key));
    assert.deepEqual(left, []);
  });
  it('is not told of a “school” in the nursery wording either', () =>
    assert.deepEqual(Object.entries(words).filter(([key, text]) => key.includes('@nursery') && /school/i.test(text) && !saysBoth.includes(key)), []));
  it('has exceptions only where there is something to except', () => {
    for (const key of mayStay) assert.match(words[key] ?? '', /school/i, key);
  });
  it('has nursery wording only for words that exist', () =>
    assert.deepEqual(Object.keys(words).filter((key) => key.includes('@nursery') && !Object.hasOwn(words, key.replace('@nursery', ''))), []));
});
