import {parentQuestionnaire as schema} from '../schemas/parent-questionnaire.js';
import {makeForm} from './make-form.js';
import {parentQuestionnaireCard} from './parent-questionnaire.card.js';
import {shared} from './shared-questions.js';

/** Tell us about your child: what a family sees and wants, early, and once a year after that. One for each child. */
export const parentQuestionnaire = makeForm(schema, {
  ...parentQuestionnaireCard,
  version: 1,
  leaveOut: ['toldEnough', 'listenedTo', 'keepsWord'],
  sections: [
    {
      id: 'aboutYou',
      items: [shared.whichChild, shared.childName, shared.yourName, shared.yourRelationship],
    },
    {
      id: 'strengths',
      first: {ids: ['howChildTells', 'homeWords'], when: {prop: 'phase', is: 'specialist'}},
      items: [
        {id: 'nameUsed', data: 'personal'},
        {id: 'goodAt', kind: 'longText', core: true, data: 'personal'},
        {id: 'enjoys', kind: 'longText', core: true, data: 'personal'},
        {
          id: 'howChildTells',
          last: {codes: ['talking'], when: {prop: 'speechFirst', is: false}},
          optionHelp: {signs: ['makaton', 'bsl'], pictures: ['widgit']},
          data: 'special-category',
        },
        {
          id: 'homeWords',
          kind: 'longText',
          when: {q: 'howChildTells', anyExcept: ['talking', 'notSure']},
          data: 'special-category',
        },
      ],
    },
    {
      id: 'whatHelps',
      items: [
        {id: 'helps', kind: 'longText', core: true, data: 'special-category'},
        {id: 'doesNotHelp', kind: 'longText', core: true, data: 'special-category'},
        {id: 'signsOfWorry', kind: 'longText', data: 'special-category'},
        {id: 'stopOrChange', kind: 'longText', data: 'special-category'},
        {
          id: 'otherHelpers',
          optionHelp: {
            speechTherapist: ['speechTherapist'],
            occupationalTherapist: ['occupationalTherapist'],
            psychologist: ['educationalPsychologist'],
            specialistTeacher: ['specialistTeacher'],
          },
          data: 'special-category',
        },
        {
          id: 'otherHelpersNames',
          kind: 'longText',
          when: {q: 'otherHelpers', anyExcept: ['none', 'preferNotToSay']},
          data: 'special-category',
        },
        {
          id: 'talkToHelpers',
          kind: 'consent',
          set: 'consent4',
          when: {q: 'otherHelpers', anyExcept: ['none', 'friendsFamily', 'preferNotToSay']},
          data: 'special-category',
        },
      ],
    },
    {
      id: 'homeLife',
      items: [
        {statement: 'homeIntro'},
        {id: 'mornings', data: 'personal'},
        {id: 'sleep', data: 'special-category'},
        {id: 'routines', data: 'personal'},
        {id: 'homeLearning', when: {prop: 'phase', not: 'nursery'}, data: 'personal'},
        {id: 'adviceNotForUs', kind: 'longText', data: 'personal'},
        {id: 'homeNews', kind: 'longText', data: 'special-category'},
      ],
    },
    {
      id: 'schoolLife',
      items: [
        {id: 'feelsAboutSchool', kind: 'scale', core: true, data: 'special-category'},
        {id: 'likesAtSchool', kind: 'longText', data: 'personal'},
        {id: 'hardParts', data: 'special-category'},
        {
          id: 'hardPartsMore',
          kind: 'longText',
          when: {q: 'hardParts', anyExcept: ['none', 'notSure']},
          data: 'special-category',
        },
        {id: 'homeSchoolSame', data: 'special-category'},
        {
          id: 'homeSchoolMore',
          kind: 'longText',
          when: {q: 'homeSchoolSame', anyOf: ['harderHome', 'harderSchool', 'otherWay']},
          data: 'special-category',
        },
        {id: 'childSays', kind: 'longText', core: true, data: 'special-category'},
      ],
    },
    {
      id: 'whatMatters',
      items: [
        {id: 'mattersMost', core: true, data: 'special-category'},
        {id: 'homeGoal', kind: 'longText', data: 'special-category'},
        {id: 'decisions', data: 'personal'},
      ],
    },
    {
      id: 'workingTogether',
      items: [
        {statement: 'honestIntro', when: {prop: 'honestyPromise', not: false}},
        shared.toldEnough,
        shared.listenedTo,
        shared.keepsWord,
        {id: 'pastSchools', kind: 'longText', data: 'special-category'},
        {id: 'wantExplained', offered: {prop: 'topicsWeCanExplain', always: ['other', 'none']}, data: 'personal'},
      ],
    },
    {
      id: 'lookingAhead',
      items: [
        {id: 'changesAhead', data: 'personal'},
        {id: 'changeFeeling', when: {q: 'changesAhead', anyExcept: ['none', 'notSure']}, data: 'special-category'},
        {
          id: 'changeHelp',
          kind: 'longText',
          when: {q: 'changesAhead', anyExcept: ['none', 'notSure']},
          data: 'special-category',
        },
        {
          id: 'passOn',
          kind: 'consent',
          set: 'consent4',
          when: {q: 'changesAhead', anyOf: ['startSchool', 'newClass', 'newPhase', 'newSchool', 'leaving']},
          data: 'personal',
        },
        {...shared.anythingElse, core: true},
        shared.formHelper,
        {...shared.replyWanted, core: true},
        {...shared.replyBy, core: true},
        {...shared.contactPhone, core: true},
        {...shared.contactEmail, core: true},
      ],
    },
  ],
  after: [
    {key: 'form.parentQuestionnaire.after.1'},
    {key: 'form.parentQuestionnaire.after.2', when: {prop: 'whoSeesAnswers', set: true}},
    {
      key: 'text.nextReply',
      count: 'replyDays',
      instead: 'text.nextReplySoon',
      when: {q: 'replyWanted', anyOf: ['yesUsual', 'yesSoon']},
    },
    {key: 'text.nextNoReply', when: {q: 'replyWanted', anyOf: ['noNeed']}},
    {key: 'form.parentQuestionnaire.after.5'},
    {key: 'text.changeLater'},
  ],
  offerAgain: ['yourName', 'yourRelationship', 'formHelper', 'replyBy', 'contactPhone', 'contactEmail'],
  staff: {
    groups: {
      strengths: ['goodAt', 'enjoys'],
      childSays: ['childSays'],
      whatHelps: ['helps', 'doesNotHelp'],
      matters: ['mattersMost'],
    },
    flags: {
      replySoon: {q: 'replyWanted', anyOf: ['yesSoon']},
      replyUsual: {q: 'replyWanted', anyOf: ['yesUsual']},
      unhappy: {q: 'feelsAboutSchool', anyOf: ['unhappy', 'veryUnhappy']},
      unkindness: {q: 'hardParts', anyOf: ['unkindness']},
      changeWorry: {q: 'changeFeeling', anyOf: ['veryWorried']},
      notHeard: {
        any: [
          {q: 'listenedTo', anyOf: ['rarely', 'never']},
          {q: 'keepsWord', anyOf: ['rarely', 'never']},
        ],
      },
      stopOrChange: {q: 'stopOrChange', answered: true},
      homeLearning: {q: 'homeLearning', anyOf: ['tooMuch', 'notSureWhat']},
      explain: {q: 'wantExplained', anyExcept: ['none']},
    },
    notes: {
      harderHome: {q: 'homeSchoolSame', anyOf: ['harderHome']},
      helped: {q: 'formHelper', anyExcept: ['noOne']},
    },
    line: ['replyWanted', 'mattersMost', 'feelsAboutSchool'],
  },
});
