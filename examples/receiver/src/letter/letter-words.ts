import {wordsOfForm, type FormDefinition} from 'parent-voice';
import {readWords, type Words} from '../staff/package-words.js';

/** The words of a letter, all in one language: half a letter in another would be read by nobody. */
export interface LetterWords {
  readonly language: string;
  readonly words: Words;
  /** What the form is called, with the language that this is in. */
  readonly title: {readonly text: string; readonly language: string};
}

async function titleIn(form: FormDefinition, language: string): Promise<string | undefined> {
  const words = await wordsOfForm(form, language);
  return words[`form.${form.id}.title`];
}

/**
 * @param form that the letter is about
 * @param language of the family
 * @returns the words in that language, or in English where there are none
 */
export async function letterWords(form: FormDefinition, language: string): Promise<LetterWords> {
  const [own, english = {}, title] = await Promise.all([
    readWords(language, 'letter'),
    readWords('en', 'letter'),
    titleIn(form, language),
  ]);
  const isWhole = own && Object.keys(english).every((key) => Object.hasOwn(own, key));
  return {
    ...(isWhole ? {language, words: own} : {language: 'en', words: english}),
    title:
      title === undefined ? {text: (await titleIn(form, 'en')) ?? form.id, language: 'en'} : {text: title, language},
  };
}
