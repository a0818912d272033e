import type {CommunicationMethodAnswers} from '../schemas/communication-method.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

/** Good news counts as much as problems. */
export const whatSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'whatSection',
  first: {ids: ['dailyNote'], when: {prop: 'phase', is: 'specialist'}},
  items: [
    {id: 'goodNews', core: true, data: 'ordinary'},
    {id: 'updates', data: 'ordinary'},
    {id: 'hearAbout', data: 'personal'},
    {id: 'hardNews', core: true, data: 'personal'},
    {id: 'urgentWay', data: 'personal'},
    {id: 'dailyNote', data: 'ordinary'},
  ],
};

/** Whom to talk to, and whom never to. */
export const peopleSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'peopleSection',
  items: [
    {
      id: 'mainContact',
      kind: 'select',
      when: {prop: 'staffContacts', set: true},
      optionsFrom: 'staffContacts',
      extra: {first: ['noPreference'], last: ['someoneElse']},
      openOther: ['someoneElse'],
      data: 'personal',
    },
    {
      id: 'alsoContact',
      hintAlso: [{key: 'q.alsoContact.note'}],
      data: 'personal',
      items: [
        {id: 'alsoName', isName: true, data: 'personal'},
        {id: 'alsoConnection', data: 'personal'},
        {id: 'alsoReach', data: 'personal'},
        {id: 'alsoAbout', data: 'personal'},
      ],
    },
    {id: 'keepPrivate', data: 'special-category'},
    {id: 'trustedGroup', data: 'special-category'},
  ],
};

/** Taking part and local help, as far as the school really has them. */
export const moreWaysSection: SectionInput<CommunicationMethodAnswers> = {
  id: 'moreWaysSection',
  items: [
    {id: 'takePart', offered: {prop: 'takePartOptions', always: ['other', 'notNow']}, data: 'personal'},
    {id: 'localHelp', offered: {prop: 'localHelpOptions', always: ['other', 'none']}, data: 'special-category'},
    {
      statement: 'whatToExpect',
      bullets: {2: {count: 'replyDays'}, 3: {text: 'staffReplyTimes'}},
      shows: [{link: 'policyUrl', words: 's.whatToExpect.link'}],
    },
    shared.anythingElse,
    shared.formHelper,
  ],
};
