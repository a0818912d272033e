import {communicationMethod as schema} from '../schemas/communication-method.js';
import {makeForm} from './make-form.js';
import {communicationMethodCard} from './communication-method.card.js';
import {moreWaysSection, peopleSection, whatSection} from './communication-method-people.js';
import {aboutYouCm, languageSection, waysSection, whenSection} from './communication-method-ways.js';

/** How we keep in touch: a way that works for both sides. */
export const communicationMethod = makeForm(schema, {
  ...communicationMethodCard,
  version: 1,
  sections: [aboutYouCm, waysSection, whenSection, languageSection, whatSection, peopleSection, moreWaysSection],
  after: [
    {key: 'form.communicationMethod.after.1'},
    {key: 'form.communicationMethod.after.2'},
    {key: 'form.communicationMethod.after.3'},
  ],
  offerAgain: ['yourName', 'yourRelationship', 'formHelper', 'contactPhone', 'contactEmail'],
  staff: {
    groups: {
      warnings: ['takeCare', 'keepPrivate', 'neverUse'],
      bestWay: ['channelFirst', 'channelSecond', 'channelThird', 'contactPhone', 'contactEmail', 'viaPersonDetails'],
      times: ['contactTimes', 'contactTimesNote'],
      language: ['spokenLanguage', 'readLanguage', 'interpreterNeeded', 'interpreterPreferences', 'formats'],
      hardNews: ['hardNews', 'urgentWay'],
      people: ['mainContact', 'alsoContact'],
    },
    flags: {
      takeCare: {q: 'takeCare', anyExcept: ['none']},
      keepPrivate: {q: 'keepPrivate', anyOf: ['yes']},
      localHelp: {q: 'localHelp', anyExcept: ['none']},
      interpreter: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']},
      formats: {q: 'formats', anyExcept: ['standard']},
    },
    notes: {
      safeguarding: {q: 'takeCare', anyOf: ['keepAddress', 'onlyMe', 'callFirst']},
      keepPrivate: {q: 'keepPrivate', anyOf: ['yes']},
      safety: {q: 'localHelp', anyOf: ['safety']},
      interpreter: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']},
    },
    // A list says that there is something to be careful about, and not what.
    line: [
      'yourName',
      'channelFirst',
      'neverUse',
      {yesNo: 'takeCare', when: {q: 'takeCare', anyExcept: ['none']}},
      'spokenLanguage',
      'readLanguage',
      'interpreterNeeded',
      'contactTimes',
      'mainContact',
    ],
  },
});
