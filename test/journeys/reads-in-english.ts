import assert from 'node:assert/strict';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import type {StaffPage} from '../support/staff-page.js';
import {wordsOf} from '../support/words.js';
import {codes, type ChosenId, type Family, type WrittenId} from './families/codes.js';

/** What staff may read first; what is asked for and the sections come after it. */
const inOrder = ['strengths', 'childSays', 'whatHelps', 'matters', 'asks'];

/** A name and a number are of no language. */
const notWords: readonly WrittenId[] = ['yourName', 'contactPhone'];

/** English words of each code, from the published words and not from the element. */
async function english(): Promise<(id: ChosenId) => readonly string[]> {
  const [own, staffWords] = await Promise.all([wordsOf('en', 'parentQuestionnaire'), wordsOf('en', 'staff')]);
  assert.ok(staffWords['view.strengths']);
  return (id) => {
    const {set} = parentQuestionnaire.questions.find((question) => question.id === id)!;
    return [codes[id]].flat().map((code) => {
      const words = own[`q.${id}.o.${code}`] ?? own[`set.${set}.${code}`];
      assert.ok(words, `${id}: ${code} has English words`);
      return words;
    });
  };
}

/** The school sees all of it in English: strengths first, codes as words, the family's own words as they were typed. */
export async function readsInEnglish(staff: StaffPage, family: Family): Promise<void> {
  const groups = await staff.groups();
  assert.deepEqual(groups.slice(0, inOrder.length), inOrder, 'strengths come before the rest');

  const meaning = await english();
  for (const id of Object.keys(codes) as ChosenId[]) {
    if (id === 'whichChild') continue;
    assert.deepEqual(await staff.lines(id), meaning(id), `${id} is read in English words`);
  }
  assert.ok((await staff.view.locator('article').innerText()).includes('Zofia Nowak'), 'the child is named');

  for (const [id, words] of Object.entries(family.words) as [WrittenId, string][]) {
    assert.deepEqual(await staff.lines(id), [words], `${id} is read exactly as it was typed`);
    if (notWords.includes(id)) continue;
    const quotation = staff.row(id).locator('blockquote');
    assert.equal(await quotation.getAttribute('lang'), family.lang);
    const said = family.writtenIn ? [`Written in ${family.writtenIn}`] : [];
    assert.deepEqual(await staff.row(id).locator('figcaption').allInnerTexts(), said, `${id} says its language`);
  }
}
