import type {FormDefinition} from './form.js';

/** Our forms by id, each brought when it is asked for: a page that shows one does not load the others. */
const loaders: Readonly<Record<string, () => Promise<FormDefinition>>> = {
  parentQuestionnaire: async () => (await import('./parent-questionnaire.js')).parentQuestionnaire,
  preMeetingPreferences: async () => (await import('./pre-meeting-preferences.js')).preMeetingPreferences,
  reasonableAdjustments: async () => (await import('./reasonable-adjustments.js')).reasonableAdjustments,
  communicationMethod: async () => (await import('./communication-method.js')).communicationMethod,
  meetingFollowUp: async () => (await import('./meeting-follow-up.js')).meetingFollowUp,
  howIsToday: async () => (await import('./how-is-today.js')).howIsToday,
  talkInstead: async () => (await import('./talk-instead.js')).talkInstead,
  howWeListen: async () => (await import('./how-we-listen.js')).howWeListen,
};

/**
 * @param id any text, perhaps from outside
 * @returns the form of ours with that id, or undefined
 * @throws what `import` throws when there is no connection
 */
export const loadForm = async (id: string): Promise<FormDefinition | undefined> =>
  Object.hasOwn(loaders, id) ? loaders[id]!() : undefined;
