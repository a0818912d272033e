import {meetingFollowUp as schema} from '../schemas/meeting-follow-up.js';
import {makeForm} from './make-form.js';
import {meetingFollowUpCard} from './meeting-follow-up.card.js';
import {familyAnswers, familyReads} from './meeting-follow-up-family.js';
import {staffSummary} from './meeting-follow-up-summary.js';

/** What we agreed: written down, confirmed or corrected by the family, and checked later by both. */
export const meetingFollowUp = makeForm(schema, {
  ...meetingFollowUpCard,
  version: 1,
  sections: [
    staffSummary,
    familyReads,
    familyAnswers,
    {
      id: 'progressCheck',
      stage: 'c',
      items: [
        {
          statement: 'progressIntro',
          shows: [{sides: 'actionChecks', part: 'checkDone'}],
        },
        {
          id: 'actionChecks',
          fixedBy: {list: 'actions', title: 'actionWhat'},
          when: {q: 'actions', answered: true},
          data: 'special-category',
          items: [
            {id: 'checkDone', data: 'special-category'},
            {id: 'checkHelps', when: {q: 'checkDone', anyOf: ['yes', 'partly']}, data: 'special-category'},
            {id: 'checkMore', kind: 'longText', data: 'special-category'},
          ],
        },
      ],
    },
  ],
  after: [
    {key: 'form.meetingFollowUp.after.1', stage: 'b'},
    {key: 'form.meetingFollowUp.after.2', stage: 'b'},
    {key: 'form.meetingFollowUp.after.3', stage: 'b'},
    {key: 'form.meetingFollowUp.after.4', stage: 'b'},
    {key: 'form.meetingFollowUp.after.1', stage: 'c'},
  ],
  offerAgain: ['yourName', 'formHelper'],
  staff: {
    groups: {
      strengths: ['goodThingsSaid'],
      family: [
        'summaryRight',
        'correction',
        'actionReplies',
        'nextDateOk',
        'nextDateNote',
        'feltHeard',
        'leftUnsaid',
        'doBetter',
      ],
      agreed: [
        'actions',
        'actionChecks',
        'homeGoalAction',
        'notAgreed',
        'changesMade',
        'nextMeetingDate',
        'nextMeetingWhy',
        'stayInTouch',
      ],
    },
    flags: {
      summary: {q: 'summaryRight', anyOf: ['mostly', 'no', 'notSure']},
      actions: {some: 'actionReplies', where: {q: 'actionView', anyOf: ['change', 'notForUs']}},
      notHeard: {q: 'feltHeard', anyOf: ['aLittle', 'no']},
      unsaid: {q: 'leftUnsaid', answered: true},
      nextDate: {q: 'nextDateOk', anyOf: ['otherTime', 'sooner']},
    },
    notes: {
      summary: {q: 'summaryRight', anyOf: ['mostly', 'no', 'notSure']},
      think: {some: 'actionReplies', where: {q: 'actionView', anyOf: ['think']}},
      contact: {
        any: [
          {some: 'actionReplies', where: {q: 'actionView', anyOf: ['change', 'notForUs']}},
          {q: 'nextDateOk', anyOf: ['otherTime', 'sooner']},
        ],
      },
      notDone: {some: 'actionChecks', where: {q: 'checkDone', anyOf: ['no']}},
    },
    line: ['metOn', 'summaryRight', {list: 'actionReplies', part: 'actionView'}, 'feltHeard', 'nextMeetingDate'],
  },
});
