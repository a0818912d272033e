import type {WordsSource} from 'parent-voice';

const lists: Readonly<Record<string, WordsSource>> = {
  en: async () => (await import('./words/en.js')).en,
  pl: async () => (await import('./words/pl.js')).pl,
  ur: async () => (await import('./words/ur.js')).ur,
};

/** Only the language that is shown is loaded. A translation that lacks a sentence does not compile. */
export const words: WordsSource = async (language) => lists[language]?.(language);
