import type {Question} from '../../src/forms/form.js';
import type {QuestionKind} from '../../src/forms/question-options.js';
import {multiChoice, singleChoice} from './controls/choice.js';
import {select} from './controls/select.js';
import {email, longText, phone, shortText} from './controls/text.js';
import type {Control, ControlMap} from './form-view.js';

type LateKind = 'language' | 'list' | 'date' | 'dateTimeSlots';

/** The drawing function of every kind of question. A new kind is one function and one line here. */
const controls: Readonly<Record<Exclude<QuestionKind, LateKind>, Control>> = {
  shortText,
  longText,
  phone,
  email,
  singleChoice,
  scale: singleChoice,
  yesNo: singleChoice,
  consent: singleChoice,
  select,
  multiChoice,
};

/** Few forms have these, so the others do not carry them. */
const lateControls: Readonly<Record<LateKind, () => Promise<Control>>> = {
  language: async () => (await import('./controls/language.js')).language,
  list: async () => (await import('./controls/list.js')).list,
  date: async () => (await import('./controls/date.js')).date,
  dateTimeSlots: async () => (await import('./controls/slots.js')).dateTimeSlots,
};

/**
 * Brings the drawing functions that a form needs, those of its own kinds too.
 *
 * @param asked its questions
 */
export async function controlsFor(asked: readonly Question[]): Promise<ControlMap> {
  const all = asked.flatMap((question) => [question, ...(question.items ?? [])]);
  const late = new Map(
    all.map(({kind, drawnBy}) => (drawnBy ? [drawnBy.name, drawnBy.control] : [kind, lateControls[kind as LateKind]])),
  );
  const loaded = await Promise.all([...late].map(async ([name, bring]) => bring && ([name, await bring()] as const)));
  return {...controls, ...Object.fromEntries(loaded.filter((one) => one !== undefined))} as ControlMap;
}
