import type {Channel, StaffRole} from '../schemas/code-sets.js';

/** Text from the school: one string, or one for each language (BCP 47 tag). */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** A child, as the school knows it. The id is the school's own and means nothing to anyone else. */
export interface Child {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

/** Everything that a school supplies. All of it may be missing: what is not supplied is left out of the page. */
export interface Context {
  /** The school's own code (for example its URN); goes with every submission. */
  readonly school?: string;
  readonly schoolName?: LocalisedText;
  readonly nation?: 'england' | 'scotland' | 'wales' | 'northernIreland';
  /** Default `primary`. Picks the wording. */
  readonly phase?: 'nursery' | 'primary' | 'secondary' | 'specialist';
  readonly children?: readonly Child[];
  readonly contactName?: string;
  readonly contactRole?: StaffRole;
  readonly schoolPhone?: string;
  readonly whoSeesAnswers?: readonly StaffRole[];
  readonly privacyNoticeUrl?: string;
  readonly complaintsUrl?: string;
  /** School days (working days in a nursery) until the school has replied. */
  readonly replyDays?: number;
  readonly channels?: readonly Channel[];
  /** Whether families may write in any language. */
  readonly translation?: 'person' | 'machine' | 'none';
  readonly interpreterFree?: boolean;
  readonly parentName?: string;
  readonly parentPhone?: string;
  readonly parentEmail?: string;
  /** Opaque; who answers, as the host knows them. */
  readonly respondentId?: string;
  readonly talkInstead?: boolean;
  readonly topLanguages?: readonly string[];
  readonly speechFirst?: boolean;
  readonly honestyPromise?: boolean;
  readonly weekendSlots?: boolean;
  readonly audio?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly signVideo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly icon?: Readonly<Record<string, string>>;
  readonly preset?: string;
  readonly topicsWeCanExplain?: readonly string[];
  /** What this family last sent about this child, to be changed where it is different now. */
  readonly lastAnswers?: {readonly answers: Readonly<Record<string, unknown>>; readonly date: string};
  /** The stored submissions that a stage answers. */
  readonly previous?: readonly Readonly<Record<string, unknown>>[];
}

export type ContextKey = keyof Context;

/** How a value is written and checked: as a kebab-case attribute too, but for `object` and `items`. */
export type ContextKind = 'text' | 'localised' | 'number' | 'boolean' | 'code' | 'codes' | 'url' | 'items' | 'object';

/** Every key, and what kind of value it takes. */
export const contextKinds: Readonly<Record<ContextKey, ContextKind>> = {
  school: 'text',
  schoolName: 'localised',
  nation: 'code',
  phase: 'code',
  children: 'items',
  contactName: 'text',
  contactRole: 'code',
  schoolPhone: 'text',
  whoSeesAnswers: 'codes',
  privacyNoticeUrl: 'url',
  complaintsUrl: 'url',
  replyDays: 'number',
  channels: 'codes',
  translation: 'code',
  interpreterFree: 'boolean',
  parentName: 'text',
  parentPhone: 'text',
  parentEmail: 'text',
  respondentId: 'text',
  talkInstead: 'boolean',
  topLanguages: 'codes',
  speechFirst: 'boolean',
  honestyPromise: 'boolean',
  weekendSlots: 'boolean',
  audio: 'object',
  signVideo: 'object',
  icon: 'object',
  preset: 'text',
  topicsWeCanExplain: 'codes',
  lastAnswers: 'object',
  previous: 'items',
};

/** Facts that are worked out from the context, for conditions to read. */
const derived = ['keepsInTouch', 'lengthChoice'] as const;

/** Whether a condition may read this name. */
export const isContextKey = (name: string): boolean =>
  Object.hasOwn(contextKinds, name) || (derived as readonly string[]).includes(name);

/**
 * What a condition reads.
 *
 * @param context what the school supplies
 * @param name a key of it, or a fact worked out from it
 * @returns the value with its default
 */
export function propOf(context: Context, name: string): unknown {
  if (name === 'keepsInTouch') return context.previous?.some(({form}) => form === 'communicationMethod') ?? false;
  const value = context[name as ContextKey];
  if (value !== undefined) return value;
  if (name === 'phase') return 'primary';
  if (name === 'channels') return ['phoneCall', 'text', 'email', 'letter', 'inPerson'];
  return undefined;
}
