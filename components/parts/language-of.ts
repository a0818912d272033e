import {nothing} from 'lit';
import type {Words} from '../../src/i18n/words.js';

/** The `lang` and `dir` of a part whose words may have fallen back; nothing where they are the page's own. */
export const languageOf = (words: Words, page: Words) =>
  words === page ? {lang: nothing, dir: nothing} : {lang: words.lang, dir: words.dir};
