import type {Context} from '../../src/forms/context.js';
import type {FormCard} from '../../src/forms/form.js';
import {languages, matchLanguage} from '../../src/i18n/languages.js';
import type {Length} from '../../src/session/plan.js';
import type {FormSession} from '../../src/session/session.js';
import type {Place} from './hosted-element.js';
import {inheritedLanguage} from '../parts/inherited-language.js';
import type {Languages} from '../parts/language-menu.js';
import type {Warn} from './warn.js';

/** What a form element's attributes say about how it is filled in. */
export interface FormSettings {
  readonly leaveOut: readonly string[] | undefined;
  readonly onePerPage: boolean;
  readonly length: string | undefined;
  readonly place: Place;
}

/**
 * The languages of a form and the one that it is shown in.
 *
 * @param element the form element; its own `lang` counts, else the page's
 * @param wanted the codes that the school offers, by default all that have words
 */
export function languageOf(element: Element, wanted: readonly string[] | undefined): Languages {
  const known = languages.map(({code}) => code);
  const offered = wanted?.length ? wanted.flatMap((tag) => matchLanguage(tag, known) ?? []) : known;
  const language =
    matchLanguage(inheritedLanguage(element), offered) ?? matchLanguage('en', offered) ?? offered[0] ?? 'en';
  return {language, offered};
}

/** Which wordings apply, the strongest first. */
export const variantsOf = ({preset, phase = 'primary', nation}: Context, isForStaff: boolean): readonly string[] =>
  [isForStaff ? 'staff' : undefined, preset, phase, nation].filter((variant) => variant !== undefined);

/** The length that the school has fixed, if it has. */
export const lengthOf = (length: string | undefined): Length | undefined =>
  length === 'short' || length === 'full' ? length : undefined;

/** What the school supplies, without a preset that the form does not have. */
export function usableContext(context: Context, card: FormCard | undefined, warn: Warn): Context {
  const {preset, ...rest} = context;
  if (!preset || !card || Object.hasOwn(card.presets, preset)) return context;
  warn('preset', preset, Object.keys(card.presets).join(', '));
  return rest;
}

/** Says which ids of `leave-out` could not be left out. */
export function warnAboutLeaveOut({plan: {kept, unknown}}: FormSession<unknown>, warn: Warn): void {
  for (const id of kept) warn('leaveOutNeeded', id);
  for (const id of unknown) warn('leaveOutUnknown', id);
}
