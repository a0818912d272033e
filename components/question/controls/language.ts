import {spokenLanguages} from '../../../src/i18n/spoken-languages.js';
import type {Control} from '../form-view.js';
import {nativeSelect} from './select.js';

/** Each language in its own script first, then in the form's language; the school's most used ones at the top. */
export const language: Control = (context) => {
  const {topLanguages = []} = context.view.session.context;
  const top = topLanguages.flatMap((code) => spokenLanguages.filter((language) => language.code === code));
  const rest = spokenLanguages.filter((language) => !top.includes(language));
  const choices = [...top, ...rest].map(({code, autonym}) => {
    const name = context.words.languageName(code);
    return {code, label: name === code || name === autonym ? autonym : `${autonym} – ${name}`};
  });
  return nativeSelect(context, [...choices, {code: 'other', label: context.words.text('label.languageNotListed')}]);
};
