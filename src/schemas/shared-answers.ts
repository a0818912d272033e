import * as z from 'zod/mini';
import {choice, choices, email, language, otherText, phone, suppliedChoice, text} from './answers.js';
import {often6} from './code-sets.js';

/*
 * Answers that more than one form takes: the same id, meaning and codes everywhere. Each is made anew for its form;
 * those that go together are one object to spread.
 */

export const childAnswers = () => ({
  whichChild: z.optional(suppliedChoice()),
  childName: z.optional(text(100)),
});

/** Needed wherever a form has only one stage. */
export const yourName = () => text(100);

export const relationshipAnswers = () => ({
  yourRelationship: z.optional(
    choice([
      'parent',
      'stepParent',
      'fosterCarer',
      'kinshipCarer',
      'guardian',
      'careWorker',
      'socialWorker',
      'other',
      'preferNotToSay',
    ]),
  ),
  yourRelationshipOther: otherText(),
});

export const anythingElse = () => z.optional(text(2000));

export const helperAnswers = () => ({
  formHelper: z.optional(
    choice(['noOne', 'familyFriend', 'myChild', 'staff', 'interpreter', 'supportWorker', 'other']),
  ),
  formHelperOther: otherText(),
});

export const replyBy = () => z.optional(choice(['usual', 'phoneCall', 'text', 'email', 'app', 'inPerson']));

export const contactPhone = () => z.optional(phone());

export const contactEmail = () => z.optional(email());

export const interpreterNeeded = () => z.optional(choice(['yes', 'sometimes', 'no', 'bringOwn']));

export const spokenLanguageAnswers = () => ({
  spokenLanguage: z.optional(language()),
  spokenLanguageOther: otherText(),
});

export const interpreterAnswers = () => ({
  interpreterPreferences: z.optional(
    choices(['woman', 'man', 'notLocal', 'samePerson', 'dialect', 'byPhone', 'other', 'none'], {exclusive: ['none']}),
  ),
  interpreterPreferencesOther: otherText(),
});

/** How well a school works with a family. */
export const listeningAnswers = () => ({
  toldEnough: z.optional(choice(often6)),
  listenedTo: z.optional(choice(often6)),
  keepsWord: z.optional(choice(often6)),
});
