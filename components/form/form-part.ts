import type {Context} from '../../src/forms/context.js';
import type {FormCard, FormDefinition} from '../../src/forms/form.js';
import {familyStage, lacksEarlier, stageRule, stagesOf, type Stage} from '../../src/forms/stage.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {languageOf, lengthOf, type FormSettings} from './form-settings.js';
import type {FormState} from './form-state.js';
import type {Guest} from './guest.js';
import type {Place} from './hosted-element.js';
import type {Invitation} from './invitation.js';
import type {Barred} from './page-host.js';
import type {Warn} from './warn.js';

/** Which part of a form is filled in, and for whom, as far as that is fixed. */
export type Part = Required<Pick<SessionOptions, 'stage'>> & Pick<SessionOptions, 'inReplyTo' | 'subject'>;

/** The stage that the school has set, where the form has it; else the family's first. */
function stageOf(card: FormCard | undefined, wanted: string | undefined, warn: Warn): Stage {
  if (!card || wanted === undefined || wanted === '') return card ? familyStage(card) : 'a';
  if (stageRule(card, wanted)) return wanted as Stage;
  warn('stage', wanted, Object.keys(stagesOf(card)).join(', '));
  return familyStage(card);
}

/**
 * Which part of the form is filled in: an invitation wins over the attribute.
 *
 * @param invitation what it opens
 * @param card the form
 * @param wanted the attribute
 * @param warn told of a stage that the form does not have
 */
export function partOf(
  invitation: Invitation | undefined,
  card: FormCard | undefined,
  wanted: string | undefined,
  warn: Warn,
): Part {
  const {stage, inReplyTo, subject} = invitation ?? {};
  return {stage: stage ?? stageOf(card, wanted, warn), inReplyTo, subject};
}

/** Why there is nothing to fill in: the invitation has ended, or the part before is not here. */
function barredOf({barred}: Guest, card: FormCard | undefined, stage: Stage, {previous}: Context): Barred | undefined {
  return barred ?? (card && lacksEarlier(card, stage, previous) ? 'text.stageMissing' : undefined);
}

/** What a form element's attributes say about its first page. */
interface Asked extends HTMLElement {
  readonly languages: readonly string[] | undefined;
  readonly length: string | undefined;
  readonly headingLevel: number;
  readonly place: Place;
}

/**
 * Puts what the element, the school and the invitation say into the form, for its pages to read.
 *
 * @param state the form
 * @param element its element
 * @param card the form's card, where it is there
 * @param given what the school supplies, the stage, and who came with which invitation
 */
export function configure(
  state: FormState,
  element: Asked,
  card: FormCard | undefined,
  {context, stage, guest}: {readonly context: Context; readonly stage: Stage; readonly guest: Guest},
): void {
  state.place = element.place;
  state.context = context;
  state.stage = stage;
  state.invitation = guest.opens;
  state.barred = barredOf(guest, card, stage, context);
  state.languages = languageOf(element, element.languages);
  state.level = Math.min(6, Math.max(1, Math.trunc(element.headingLevel) || 2));
  state.choosesLength = (card?.lengths ?? false) && !lengthOf(element.length) && !context.preset;
}

/** How a session starts. `leave-out` adds to the form's own list; empty, it leaves out nothing. */
export function sessionOptionsOf(
  form: FormDefinition,
  context: Context,
  {leaveOut, onePerPage, length, place}: FormSettings,
  part: Part,
): SessionOptions {
  return {
    context,
    ...part,
    onePerPage: onePerPage && place !== 'control',
    leaveOut: leaveOut === undefined ? form.leaveOut : leaveOut.length ? [...form.leaveOut, ...leaveOut] : [],
    length: lengthOf(length) ?? 'full',
  };
}
