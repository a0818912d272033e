import type {MeetingFollowUpAnswers} from '../schemas/meeting-follow-up.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

/** The summary as the family reads it: strengths first. */
export const familyReads: SectionInput<MeetingFollowUpAnswers> = {
  id: 'familyReads',
  stage: 'b',
  toRead: true,
  items: [
    {statement: 'thankYou'},
    {
      statement: 'showMeeting',
      shows: [{answers: ['metOn']}, {cards: 'whoWasThere', title: 'personName', lines: [{q: 'personRole'}]}],
    },
    {statement: 'showGood', shows: [{answers: ['goodThingsSaid'], plain: true}]},
    {
      statement: 'showTold',
      when: {
        any: [
          {q: 'familyTold', answered: true},
          {q: 'familyAsked', answered: true},
        ],
      },
      shows: [{answers: ['familyTold', 'familyAsked']}],
    },
    {
      statement: 'showActions',
      when: {
        any: [
          {q: 'actions', answered: true},
          {q: 'homeGoalAction', answered: true},
        ],
      },
      shows: [
        {
          cards: 'actions',
          title: 'actionWhat',
          lines: [
            {q: 'actionWho', key: 'display.who', as: 'name'},
            {q: 'actionByWhen', key: 'display.by', as: 'date'},
            {q: 'actionHowKnow', key: 'display.howKnow', as: 'sign'},
            {q: 'actionWhere', key: 'display.where', as: 'place'},
            {q: 'actionDependsOn', key: 'display.dependsOn', as: 'name'},
            {q: 'actionChase', key: 'display.followUp', as: 'name'},
          ],
        },
        {answers: ['homeGoalAction']},
      ],
    },
    {
      statement: 'showNotAgreed',
      when: {q: 'notAgreed', answered: true},
      shows: [{answers: ['notAgreed'], plain: true}],
    },
    {
      statement: 'showChanges',
      when: {q: 'changesMade', answered: true},
      shows: [
        {
          cards: 'changesMade',
          title: 'changeWhat',
          lines: [
            {q: 'changeWhy', key: 'display.why', as: 'reason'},
            {q: 'changeFrom'},
            {q: 'changeCheck', key: 'display.howCheck', as: 'check'},
          ],
        },
      ],
    },
    {
      statement: 'showNotToPlan',
      when: {q: 'notToPlan', answered: true},
      shows: [
        {answers: ['notToPlan'], plain: true},
        {line: 'display.sorry', when: {q: 'sorry', anyOf: ['yes']}},
      ],
    },
    {statement: 'showNext', shows: [{next: true}]},
    {statement: 'showContact', shows: [{contact: true}]},
    {statement: 'showUnhappy', shows: [{rights: true}]},
  ],
};

/** What the family says of it. A blank is never a yes. */
export const familyAnswers: SectionInput<MeetingFollowUpAnswers> = {
  id: 'familyAnswers',
  stage: 'b',
  items: [
    shared.yourName,
    {id: 'summaryRight', core: true, data: 'personal'},
    {
      id: 'correction',
      kind: 'longText',
      core: true,
      when: {q: 'summaryRight', anyOf: ['mostly', 'no', 'notSure']},
      data: 'special-category',
    },
    {
      id: 'actionReplies',
      core: true,
      when: {q: 'actions', answered: true},
      fixedBy: {list: 'actions', title: 'actionWhat'},
      data: 'special-category',
      items: [
        {id: 'actionView', data: 'special-category'},
        {
          id: 'actionViewMore',
          kind: 'longText',
          when: {q: 'actionView', anyOf: ['change', 'notForUs']},
          data: 'special-category',
        },
      ],
    },
    {id: 'nextDateOk', when: {q: 'nextMeetingDate', answered: true}, data: 'ordinary'},
    {id: 'nextDateNote', when: {q: 'nextDateOk', anyOf: ['otherTime', 'sooner']}, data: 'personal'},
    {id: 'feltHeard', kind: 'scale', core: true, data: 'personal'},
    {id: 'leftUnsaid', kind: 'longText', core: true, data: 'special-category'},
    {id: 'doBetter', kind: 'longText', data: 'personal'},
    {id: 'shareWith', data: 'special-category'},
    shared.formHelper,
  ],
};
