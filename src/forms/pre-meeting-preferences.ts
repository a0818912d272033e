import {preMeetingPreferences as schema} from '../schemas/pre-meeting-preferences.js';
import {makeForm} from './make-form.js';
import {preMeetingPreferencesCard} from './pre-meeting-preferences.card.js';
import {onTheDay, whoComes} from './pre-meeting-preferences-day.js';
import {aboutMeeting, whenAndHow} from './pre-meeting-preferences-plan.js';
import {shared} from './shared-questions.js';

/** The family has to be heard before the meeting, not in it. */
const contactFirst = {
  any: [
    {q: 'agendaOk', anyOf: ['unclear', 'notThis', 'tooMuch']},
    {q: 'attendeesOk', anyExcept: ['happy']},
    {q: 'meetingWorries', answered: true},
  ],
} as const;

/** Plan your meeting with us: the family shapes a meeting before it happens. */
export const preMeetingPreferences = makeForm(schema, {
  ...preMeetingPreferencesCard,
  version: 1,
  sections: [
    aboutMeeting,
    whenAndHow,
    whoComes,
    onTheDay,
    {
      id: 'yourViews',
      items: [
        {id: 'goingWell', kind: 'longText', data: 'special-category'},
        {
          id: 'yourTopics',
          core: true,
          startWith: 1,
          data: 'special-category',
          items: [{id: 'topicText', data: 'special-category'}],
        },
        {id: 'hopeFor', kind: 'longText', data: 'special-category'},
        {id: 'yourIdeas', kind: 'longText', data: 'special-category'},
        {id: 'couldGoWrong', kind: 'longText', core: true, data: 'special-category'},
        {id: 'meetingWorries', kind: 'longText', data: 'special-category'},
        shared.anythingElse,
        shared.formHelper,
      ],
    },
  ],
  after: [
    {key: 'form.preMeetingPreferences.after.1'},
    {key: 'form.preMeetingPreferences.after.2'},
    {key: 'form.preMeetingPreferences.after.3'},
    {
      key: 'form.preMeetingPreferences.after.4',
      with: {schoolPhone: 'schoolPhone'},
      instead: 'form.preMeetingPreferences.after.4@noPhone',
    },
    {key: 'form.preMeetingPreferences.after.5'},
  ],
  offerAgain: ['yourName', 'yourRelationship', 'formHelper'],
  staff: {
    groups: {
      strengths: ['goingWell'],
      topics: ['yourTopics', 'hopeFor', 'yourIdeas', 'couldGoWrong', 'meetingWorries'],
      plan: [
        'agendaOk',
        'agendaOkMore',
        'dateOk',
        'meetingTimes',
        'meetingTimesNote',
        'meetingFormat',
        'meetingPlace',
        'attendeesOk',
        'attendeesOkMore',
        'supporter',
        'supporterType',
        'supporterName',
        'interpreterNeeded',
        'spokenLanguage',
        'interpreterPreferences',
        'childPart',
      ],
      onTheDay: ['callMe', 'startWith', 'speakWhen', 'notes', 'roomHelp', 'meetingHelp'],
    },
    flags: {
      list: {q: 'agendaOk', anyOf: ['unclear', 'notThis', 'tooMuch']},
      people: {q: 'attendeesOk', anyExcept: ['happy']},
      supporter: {q: 'supporter', anyOf: ['helpFind']},
      interpreter: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']},
      worry: {q: 'meetingWorries', answered: true},
      otherTime: {q: 'dateOk', anyOf: ['otherTime']},
      ahead: {q: 'meetingHelp', anyOf: ['papersFirst', 'record']},
    },
    notes: {
      contactFirst,
      otherTime: {q: 'dateOk', anyOf: ['otherTime']},
      notSure: {q: 'dateOk', anyOf: ['notSure']},
      helpFind: {q: 'supporter', anyOf: ['helpFind']},
      papersFirst: {q: 'meetingHelp', anyOf: ['papersFirst']},
      record: {q: 'meetingHelp', anyOf: ['record']},
      interpreter: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']},
    },
    line: [
      'dateOk',
      'meetingTimes',
      'meetingFormat',
      'interpreterNeeded',
      'supporter',
      {yesNo: 'contactFirst', when: contactFirst},
    ],
  },
});
