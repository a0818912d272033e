import {multiChoice, singleChoice} from './controls/choice.js';
import {language} from './controls/language.js';
import {list} from './controls/list.js';
import {select} from './controls/select.js';
import {email, longText, phone, shortText} from './controls/text.js';
import type {QuestionKind} from '../../src/forms/form.js';
import type {Control} from './form-view.js';

/** The drawing function of every kind of question. A new kind is one function and one line here. */
export const controls: Readonly<Record<QuestionKind, Control>> = {
  shortText,
  longText,
  phone,
  email,
  language,
  singleChoice,
  scale: singleChoice,
  yesNo: singleChoice,
  consent: singleChoice,
  select,
  multiChoice,
  list,
};
