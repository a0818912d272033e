import {wordsOfForm, type FormDefinition} from 'parent-voice';
import {readWords, type Words} from './package-words.js';

/** A file of the package's English words; empty for one that is not there. */
export const packageWords = async (name: string): Promise<Words> => (await readWords('en', name)) ?? {};

/** What a form says, in English. A key without words is shown as its id, so that nothing is left out. */
export interface FormWords {
  readonly title: string;
  readonly question: (id: string) => string;
  readonly option: (question: string, code: string) => string;
}

/** Reads the English words of a form: its own, or those of the package. */
export async function readFormWords(form: FormDefinition): Promise<FormWords> {
  const {id, questions} = form;
  const list = await wordsOfForm(form, 'en');
  const first = (keys: readonly string[], instead: string) =>
    keys.map((key) => (Object.hasOwn(list, key) ? list[key] : undefined)).find((text) => text !== undefined) ?? instead;
  return {
    title: first([`form.${id}.title`], id),
    question: (question) => first([`q.${question}.label`], question),
    option: (question, code) => {
      const set = questions.find((one) => one.id === question)?.set;
      return first([`q.${question}.o.${code}`, `set.${set}.${code}`], code);
    },
  };
}
