import type {CommunicationMethodAnswers} from '../schemas/communication-method.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

export const aboutYouCm: SectionInput<CommunicationMethodAnswers> = {
  id: 'aboutYouCm',
  items: [
    {...shared.whichChild, extra: {first: ['allMyChildren']}},
    shared.childName,
    shared.yourName,
    shared.yourRelationship,
  ],
};

/** How to reach the family, and how not to. */
export const waysSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'waysSection',
  items: [
    {id: 'channelFirst', set: 'channels', core: true, offered: {prop: 'channels'}, data: 'personal'},
    {
      id: 'channelSecond',
      kind: 'select',
      set: 'channels',
      when: {q: 'channelFirst', answered: true},
      offered: {prop: 'channels', always: ['none']},
      without: ['channelFirst'],
      data: 'personal',
    },
    {
      id: 'channelThird',
      kind: 'select',
      set: 'channels',
      when: {q: 'channelSecond', anyExcept: ['none']},
      offered: {prop: 'channels', always: ['none']},
      without: ['channelFirst', 'channelSecond'],
      data: 'personal',
    },
    {
      ...shared.contactPhone,
      core: true,
      when: {
        any: [
          {q: 'channelFirst', anyOf: ['phoneCall', 'text', 'messageApp', 'voiceMessage']},
          {q: 'channelSecond', anyOf: ['phoneCall', 'text', 'messageApp', 'voiceMessage']},
          {q: 'channelThird', anyOf: ['phoneCall', 'text', 'messageApp', 'voiceMessage']},
        ],
      },
    },
    {
      ...shared.contactEmail,
      core: true,
      when: {
        any: [
          {q: 'channelFirst', anyOf: ['email']},
          {q: 'channelSecond', anyOf: ['email']},
          {q: 'channelThird', anyOf: ['email']},
        ],
      },
    },
    {
      id: 'viaPersonDetails',
      when: {
        any: [
          {q: 'channelFirst', anyOf: ['viaPerson']},
          {q: 'channelSecond', anyOf: ['viaPerson']},
          {q: 'channelThird', anyOf: ['viaPerson']},
        ],
      },
      data: 'personal',
    },
    {
      id: 'neverUse',
      set: 'channels',
      core: true,
      offered: {prop: 'channels', always: ['voicemail', 'none']},
      without: ['channelFirst', 'channelSecond', 'channelThird'],
      data: 'personal',
    },
    {id: 'takeCare', core: true, data: 'special-category'},
  ],
};

/** When. */
export const whenSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'whenSection',
  items: [
    {id: 'contactTimes', core: true, data: 'personal'},
    {id: 'contactTimesNote', data: 'personal'},
  ],
};

/** In which language, and in which form. */
export const languageSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'languageSection',
  items: [
    // A browser can fill in one of two languages on a page: the one that the family reads.
    {...shared.spokenLanguage, core: true, autocomplete: 'off'},
    {id: 'readLanguage', autocomplete: 'language', data: 'personal'},
    {...shared.interpreterNeeded, core: true},
    shared.interpreterPreferences,
    {
      id: 'formats',
      optionHelp: {screenReader: ['screenReader'], easyRead: ['easyRead'], bslVideo: ['bsl']},
      data: 'special-category',
    },
  ],
};
