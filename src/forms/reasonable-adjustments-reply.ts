import type {ReasonableAdjustmentsAnswers} from '../schemas/reasonable-adjustments.js';
import type {SectionInput} from './form-input.js';

/** What staff must have before them to answer each thing that was asked for. */
const familyAskedFor = [
  'alwaysNeed',
  'areas',
  'areasOther',
  'hearingHelp',
  'hearingHelpOther',
  'seeingHelp',
  'seeingHelpOther',
  'printSize',
  'movingHelp',
  'movingHelpOther',
  'readingHelp',
  'readingHelpOther',
  'understandingHelp',
  'understandingHelpOther',
  'speakingHelp',
  'speakingHelpOther',
  'calmHelp',
  'calmHelpOther',
  'languageHelp',
  'languageHelpOther',
  'spokenLanguage',
  'spokenLanguageOther',
  'interpreterPreferences',
  'interpreterPreferencesOther',
  'timeHelp',
  'timeHelpOther',
  'worksElsewhere',
  'whereNeeded',
  'whereNeededOther',
  'howLong',
  'childAreas',
  'childAreasOther',
  'childHelp',
  'childHelpOther',
  'childHelpMore',
  'tellStaff',
  'tellStaffNames',
  'replyBy',
  'anythingElse',
] as const satisfies readonly (keyof ReasonableAdjustmentsAnswers)[];

const somebodyActs = {q: 'replyStatus', anyOf: ['agreed', 'agreedPart', 'otherWay', 'findingOut']} as const;

/** Every request gets an answer. */
export const schoolReply: SectionInput<ReasonableAdjustmentsAnswers> = {
  id: 'schoolReply',
  stage: 'b',
  items: [
    {statement: 'familyAskedFor', shows: [{answers: familyAskedFor}]},
    {
      id: 'adjustmentReplies',
      needed: true,
      startWith: 1,
      data: 'special-category',
      items: [
        {id: 'replyItem', data: 'special-category'},
        {id: 'replyStatus', set: 'adjustmentStatus', data: 'special-category'},
        {
          id: 'replyPlan',
          kind: 'longText',
          needed: true,
          when: {q: 'replyStatus', anyOf: ['agreed', 'agreedPart', 'otherWay']},
          data: 'special-category',
        },
        {
          id: 'replyWhy',
          kind: 'longText',
          needed: true,
          when: {q: 'replyStatus', anyOf: ['agreedPart', 'otherWay', 'cannot']},
          data: 'special-category',
        },
        {
          id: 'replyWho',
          isName: true,
          needed: true,
          when: somebodyActs,
          data: 'special-category',
        },
        {
          id: 'replyByWhen',
          needed: true,
          when: somebodyActs,
          notBefore: 'today',
          data: 'special-category',
        },
      ],
    },
  ],
};

/** The family sees each answer, and says whether it works. */
export const replyView: SectionInput<ReasonableAdjustmentsAnswers> = {
  id: 'replyView',
  stage: 'c',
  items: [
    {
      statement: 'replyShown',
      shows: [
        {
          cards: 'adjustmentReplies',
          title: 'replyItem',
          lines: [
            {q: 'replyStatus'},
            {q: 'replyPlan'},
            {q: 'replyWhy', key: 'display.why', as: 'reason'},
            {q: 'replyWho', key: 'display.who', as: 'name'},
            {q: 'replyByWhen', key: 'display.by', as: 'date'},
          ],
        },
      ],
    },
    {id: 'replyOk', data: 'personal'},
    {id: 'replyOkMore', kind: 'longText', when: {q: 'replyOk', anyOf: ['partly', 'no']}, data: 'special-category'},
    {statement: 'replyUnhappy', shows: [{rights: true}]},
  ],
};
