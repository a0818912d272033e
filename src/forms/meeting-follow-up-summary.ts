import type {MeetingFollowUpAnswers} from '../schemas/meeting-follow-up.js';
import type {SectionInput} from './form-input.js';

/** What staff write after the meeting, for the family to read. */
export const staffSummary: SectionInput<MeetingFollowUpAnswers> = {
  id: 'staffSummary',
  items: [
    {
      statement: 'familyTopicsShown',
      when: {prop: 'familyTopics', set: true},
      shows: [{list: 'familyTopics', of: 'topicText'}],
    },
    {statement: 'writePlainly'},
    {id: 'metOn', needed: true, prefill: 'meetingDate', data: 'personal'},
    {
      id: 'whoWasThere',
      needed: true,
      prefill: 'attendees',
      prefillItems: {personName: 'name', personRole: 'role'},
      startWith: 1,
      data: 'personal',
      items: [
        {id: 'personName', isName: true, data: 'personal'},
        {
          id: 'personRole',
          kind: 'select',
          set: 'staffRoles',
          codesWhen: {
            keyPerson: {prop: 'phase', not: 'secondary'},
            formTutor: {prop: 'phase', not: 'nursery'},
            subjectTeacher: {prop: 'phase', not: 'nursery'},
            headOfYear: {prop: 'phase', not: 'nursery'},
          },
          first: [
            {codes: ['keyPerson'], when: {prop: 'phase', is: 'nursery'}},
            {codes: ['formTutor', 'headOfYear', 'pastoralLead'], when: {prop: 'phase', is: 'secondary'}},
          ],
          data: 'personal',
        },
      ],
    },
    {id: 'goodThingsSaid', kind: 'longText', needed: true, data: 'special-category'},
    {id: 'familyTold', kind: 'longText', data: 'special-category'},
    {id: 'familyAsked', kind: 'longText', data: 'special-category'},
    {
      id: 'actions',
      data: 'special-category',
      items: [
        {id: 'actionWhat', kind: 'longText', data: 'special-category'},
        {id: 'actionWho', isName: true, data: 'special-category'},
        {id: 'actionByWhen', notBefore: 'metOn', data: 'special-category'},
        {id: 'actionHowKnow', data: 'special-category'},
        {id: 'actionWhere', data: 'special-category'},
        {id: 'actionDependsOn', data: 'special-category'},
        {
          id: 'actionChase',
          isName: true,
          needed: true,
          when: {q: 'actionDependsOn', answered: true},
          data: 'special-category',
        },
        {id: 'actionStatus', set: 'actionStatus', data: 'special-category'},
      ],
    },
    {id: 'homeGoalAction', kind: 'longText', data: 'special-category'},
    {id: 'notAgreed', kind: 'longText', data: 'special-category'},
    {
      id: 'changesMade',
      data: 'special-category',
      items: [
        {id: 'changeWhat', data: 'special-category'},
        {id: 'changeWhy', kind: 'longText', data: 'special-category'},
        {id: 'changeFrom', data: 'special-category'},
        {id: 'changeCheck', data: 'special-category'},
      ],
    },
    {id: 'notToPlan', kind: 'longText', data: 'special-category'},
    {id: 'sorry', when: {q: 'notToPlan', answered: true}, data: 'ordinary'},
    {id: 'nextMeetingDate', notBefore: 'metOn', data: 'ordinary'},
    {id: 'nextMeetingWhy', needed: true, when: {q: 'nextMeetingDate', answered: false}, data: 'ordinary'},
    {id: 'stayInTouch', data: 'personal'},
  ],
};
