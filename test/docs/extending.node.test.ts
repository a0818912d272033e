/** `docs/extending.md` says what stands in the example, and what the compiler and the definition really say. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkWords, defineForm, extendForm, parentQuestionnaire, type OwnKind} from 'parent-voice';
import {schema} from '../../examples/extend/questionnaire/schema.js';
import {words} from '../../examples/extend/questionnaire/words.js';
import {forms} from '../../examples/extend/forms.js';
import {faces} from '../../examples/extend/faces/kind.js';
import {questionnaire} from '../../examples/extend/questionnaire/form.js';
import {schema as campSchema} from '../../examples/extend/camp/schema.js';
import {camp} from '../../examples/extend/camp/form.js';
import {compile, type Edits} from '../support/compiler.js';

const example = 'examples/extend';
const page = readFileSync('docs/extending.md', 'utf8');
const blocks = [...page.matchAll(/^```(\w*) ?(\S*)\n([^]*?)^```$/gm)].map(([, language = '', file = '', text = '']) => ({
  language,
  file,
  text,
}));
const asks = [{section: 'strengths', after: 'enjoys', items: [{id: 'clubs', data: 'personal'}]}] as const;

/** A message stands on the page whole, as a block of its own. */
const isOnPage = (message: string) =>
  assert.ok(
    blocks.some(({text}) => text.trim() === message),
    `docs/extending.md does not show: ${message}`,
  );
const messageOf = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    return String(error);
  }
  throw new Error('nothing is said');
};

describe('the page about extending', () => {
  const shown = blocks.filter(({language}) => language === 'ts' || language === 'html');
  it('shows code', () => assert.ok(shown.length > 10));
  for (const {file, text} of shown)
    it(`shows what stands in ${file}: ${text.trim().split('\n')[0]}`, () =>
      assert.ok(readFileSync(join(example, file), 'utf8').includes(text)));

  it('shows an example that compiles, and says all it has to say in every language', async () => {
    assert.equal(compile([`${example}/page.ts`, `${example}/server.ts`]), '');
    for (const form of [questionnaire, camp]) await checkWords(form, ['en', 'pl', 'ur']);
    assert.equal(camp.questions.filter(({otherOf}) => !otherOf).length, 12);
    assert.equal(forms.length, 10);
  });

  const forgotten: [what: string, edits: Edits, line: RegExp][] = [
    [
      'the schema',
      {[`${example}/questionnaire/schema.ts`]: [/^ {2}clubs: .*\n/m.exec(readFileSync(`${example}/questionnaire/schema.ts`, 'utf8'))![0], '']},
      /form\.ts.*'"clubs"'/,
    ],
    ['a translation', {[`${example}/camp/words/pl.ts`]: [`  'q.cost.short': 'Koszt',\n`, '']}, /pl\.ts.*q\.cost\.short/],
    ['a code', {[`${example}/camp/form.ts`]: [`anyOf: ['mixed', 'worried']`, `anyOf: ['mixed', 'afraid']`]}, /Type '"afraid"'/],
    ['a kind', {[`${example}/camp/form.ts`]: ['kind: faces', `kind: 'faces'`]}, /Type '"faces"'/],
    ['a drawing function', {[`${example}/faces/kind.ts`]: [`  control: async () => (await import('./control.js')).faces,\n`, '']}, /'control' is missing/],
  ]; // prettier-ignore
  for (const [what, edits, pattern] of forgotten)
    it(`shows what the compiler says when ${what} is forgotten`, () => {
      const said = compile([`${example}/forms.ts`], edits).split('\n');
      const line = said.find((one) => pattern.test(one));
      assert.ok(line, said.join('\n'));
      // The types of a whole list of words say nothing to a reader.
      isOnPage(line.trim().replace(/ in type '\{ 'form.*/, ''));
    });

  const control = undefined as unknown as OwnKind['control'];
  const defined: [what: string, act: () => unknown][] = [
    ['the form', () => extendForm(parentQuestionnaire, {schema, version: 101, words})],
    ['the words', () => checkWords(extendForm(parentQuestionnaire, {schema, version: 101, add: asks}), ['en'])],
    [
      'a drawing function, in JavaScript',
      () =>
        defineForm(campSchema, {id: 'schoolCamp', version: 1, sections: [{id: 'all', items: [{id: 'feeling', kind: {...faces, control}, data: 'personal'}]}]}),
    ],
    ['a place', () => extendForm(parentQuestionnaire, {schema, version: 101, add: [{...asks[0], after: 'sleep'}]})],
    ['a higher version', () => extendForm(parentQuestionnaire, {schema, version: 1, add: asks})],
    ['that something is needed', () => extendForm(parentQuestionnaire, {version: 101, leaveOut: {questions: ['yourName']}})],
  ]; // prettier-ignore
  for (const [what, act] of defined)
    it(`shows what the definition says when ${what} is forgotten`, async () => isOnPage(await messageOf(act)));
});
