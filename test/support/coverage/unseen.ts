/** What is not on any page, and why: everything else must be seen. */

/** Words by their form, and the beginning of their key. */
interface Reason {
  readonly forms: readonly string[];
  readonly keys: RegExp;
  readonly why: string;
}

const reasons: readonly Reason[] = [
  {
    forms: [
      'parentQuestionnaire',
      'preMeetingPreferences',
      'reasonableAdjustments',
      'communicationMethod',
      'talkInstead',
    ],
    keys: /^q\.childName\.label@staff$/,
    why: 'A family begins this form; staff are asked for the name of the child where they begin (`meetingFollowUp`, `howIsToday`).',
  },
  {
    forms: ['meetingFollowUp'],
    keys: /^q\.childName\.label$/,
    why: 'Staff begin this form, and are asked in the words for staff.',
  },
  {
    forms: ['howIsToday', 'talkInstead', 'howWeListen'],
    keys: /^form\.\w+\.(title|lead)(@nursery)?$/,
    why: 'The form begins with its questions. Its title heads what staff read; its lead is in its JSON Schema.',
  },
  {
    forms: ['howIsToday', 'talkInstead'],
    keys: /^q\.(staffName|staffRole|fromForm)\./,
    why: 'Not asked: the page supplies the answer, and only staff read it.',
  },
];

/**
 * @param form the id of a form
 * @param key what was not seen
 * @returns why not; undefined where there is no reason
 */
export const whyNot = (form: string, key: string): string | undefined =>
  reasons.find(({forms, keys}) => forms.includes(form) && keys.test(key))?.why;
