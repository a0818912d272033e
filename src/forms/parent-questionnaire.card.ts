import type {FormCard} from './form.js';

/** What the first page of the parent questionnaire needs. */
export const parentQuestionnaireCard = {
  id: 'parentQuestionnaire',
  lengths: true,
  presets: {
    transition: {
      sections: ['lookingAhead', 'aboutYou', 'strengths', 'whatHelps', 'schoolLife', 'whatMatters'],
      questions: [
        'changesAhead',
        'changeFeeling',
        'changeHelp',
        'passOn',
        'anythingElse',
        'replyWanted',
        'replyBy',
        'contactPhone',
        'contactEmail',
        'whichChild',
        'childName',
        'yourName',
        'yourRelationship',
        'nameUsed',
        'goodAt',
        'enjoys',
        'howChildTells',
        'homeWords',
        'helps',
        'doesNotHelp',
        'signsOfWorry',
        'otherHelpers',
        'talkToHelpers',
        'childSays',
        'mattersMost',
      ],
    },
  },
  start: [
    {key: 'form.parentQuestionnaire.start.1'},
    {key: 'form.parentQuestionnaire.start.2', when: {prop: 'lengthChoice', is: true}},
    {key: 'form.parentQuestionnaire.start.3'},
    {key: 'text.childMaySee', when: {prop: 'phase', is: 'secondary'}},
  ],
} as const satisfies FormCard;
