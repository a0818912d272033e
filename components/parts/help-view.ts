import type {Words} from '../../src/i18n/words.js';

/** What help needs of the form round it: read again whenever it is drawn, so always in the language of the page. */
export interface HelpView {
  readonly words: Words;
}
