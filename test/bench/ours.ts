/** `<voice-form>` with every question on one page. */
import * as z from 'zod/mini';
import {choice, choices, text} from '../../src/schemas/answers.js';
import {defineForm} from '../../src/forms/define-form.js';
import {setWordsLoader, type WordList} from '../../src/i18n/load-words.js';
import {defineElement} from '../../components/define-element.js';
import {VoiceForm} from '../../components/voice-form/voice-form.js';
import {askedCount, benchQuestions, type BenchQuestion} from './questions.js';

const questions = benchQuestions(askedCount);

setWordsLoader(async (language, namespace) => {
  const answer = await fetch(`/locales/${language}/${namespace}.json`);
  return answer.ok ? ((await answer.json()) as WordList) : undefined;
});

const leaf = ({kind, options}: BenchQuestion) => {
  const codes = options.map(({code}) => code);
  if (kind === 'choice') return choice(codes);
  return kind === 'choices' ? choices(codes) : text(2000);
};

const wordsOf = ({id, label, hint, options}: BenchQuestion): [string, string][] => [
  [`q.${id}.label`, label],
  [`q.${id}.short`, label],
  ...(hint ? [[`q.${id}.hint`, hint] as [string, string]] : []),
  ...options.map((option): [string, string] => [`q.${id}.o.${option.code}`, option.label]),
];

const words: WordList = Object.fromEntries([
  ['form.bench.title', 'A form to measure'],
  ['form.bench.lead', 'Every question is on one page.'],
  ['sec.all', 'All of it'],
  ...questions.flatMap(wordsOf),
]);

// Not its define module: package.json says of the published files, not of these, that they register.
defineElement('voice-form', VoiceForm);
const form = document.createElement('voice-form');
form.definition = defineForm(
  z.strictObject(Object.fromEntries(questions.map((question) => [question.id, z.optional(leaf(question))]))),
  {
    id: 'bench',
    version: 1,
    words: () => Promise.resolve(words),
    sections: [
      {
        id: 'all',
        items: questions.map(({id, kind, follows}) => ({
          id,
          data: 'ordinary',
          ...(kind === 'box' && {kind: 'longText'}),
          ...(follows && {when: {q: follows, anyOf: ['a']}}),
        })),
      },
    ],
    // Its ids are made at run time, so the compiler cannot know them.
  } as never,
);
document.querySelector('main')!.append(form);
await form.updateComplete;
form.renderRoot.querySelector<HTMLElement>('[data-action="start"]')!.click();
