import {reasonableAdjustments as schema} from '../schemas/reasonable-adjustments.js';
import {makeForm} from './make-form.js';
import {reasonableAdjustmentsCard} from './reasonable-adjustments.card.js';
import {areasSection, changesSection, moreSection} from './reasonable-adjustments-changes.js';
import {replyView, schoolReply} from './reasonable-adjustments-reply.js';
import {replyAlways, shared} from './shared-questions.js';

/** Ask for changes that help you: asked once, by need, answered one by one, and checked again. */
export const reasonableAdjustments = makeForm(schema, {
  ...reasonableAdjustmentsCard,
  version: 1,
  sections: [
    {
      id: 'aboutYouRa',
      items: [
        {...shared.whichChild, extra: {first: ['allMyChildren']}},
        shared.childName,
        shared.yourName,
        shared.yourRelationship,
      ],
    },
    areasSection,
    changesSection,
    moreSection,
    {
      id: 'yourChildSection',
      items: [
        {id: 'childToo', when: {prop: 'childPart', not: false}, data: 'special-category'},
        {id: 'childAreas', when: {q: 'childToo', anyOf: ['yes']}, data: 'special-category'},
        {id: 'childHelp', when: {q: 'childToo', anyOf: ['yes']}, data: 'special-category'},
        {id: 'childHelpMore', kind: 'longText', when: {q: 'childToo', anyOf: ['yes']}, data: 'special-category'},
      ],
    },
    {
      id: 'shareSection',
      items: [
        {id: 'tellStaff', data: 'special-category'},
        {id: 'tellStaffNames', when: {q: 'tellStaff', anyOf: ['named']}, data: 'personal'},
        {id: 'checkAgain', data: 'ordinary'},
        replyAlways,
        shared.contactPhone,
        shared.contactEmail,
        shared.anythingElse,
        shared.formHelper,
      ],
    },
    schoolReply,
    replyView,
  ],
  after: [
    {key: 'form.reasonableAdjustments.after.1', stage: 'a'},
    {key: 'text.nextReply', count: 'replyDays', instead: 'text.nextReplySoon', stage: 'a'},
    {key: 'form.reasonableAdjustments.after.3', stage: 'a'},
    {key: 'form.reasonableAdjustments.after.4', stage: 'a'},
    {key: 'form.reasonableAdjustments.after.5', stage: 'a'},
    {
      key: 'text.nextReply',
      count: 'replyDays',
      instead: 'text.nextReplySoon',
      stage: 'c',
      when: {q: 'replyOk', anyOf: ['partly', 'no', 'talk']},
    },
    {key: 'form.reasonableAdjustments.after.6', stage: 'a'},
    {key: 'form.reasonableAdjustments.after.6', stage: 'c'},
    {key: 'text.changeLater', stage: 'a'},
  ],
  offerAgain: ['yourName', 'yourRelationship', 'formHelper', 'replyBy', 'contactPhone', 'contactEmail'],
  staff: {
    groups: {
      alwaysNeeds: ['alwaysNeed'],
      changes: [
        'hearingHelp',
        'seeingHelp',
        'printSize',
        'movingHelp',
        'readingHelp',
        'understandingHelp',
        'speakingHelp',
        'calmHelp',
        'languageHelp',
        'spokenLanguage',
        'interpreterPreferences',
        'timeHelp',
        'whereNeeded',
        'howLong',
      ],
      childChanges: ['childHelp', 'childHelpMore'],
      whoCanKnow: ['tellStaff', 'tellStaffNames'],
      family: ['replyOk', 'replyOkMore'],
    },
    flags: {
      emergencies: {q: 'whereNeeded', anyOf: ['emergencies', 'all']},
      separate: {q: 'timeHelp', anyOf: ['separate']},
      replyNotRight: {q: 'replyOk', anyOf: ['partly', 'no', 'talk']},
    },
    notes: {
      emergencies: {q: 'whereNeeded', anyOf: ['emergencies', 'all']},
      separate: {q: 'timeHelp', anyOf: ['separate']},
      replyNotRight: {q: 'replyOk', anyOf: ['partly', 'no', 'talk']},
    },
    line: ['yourName', 'alwaysNeed', 'areas', 'whereNeeded', 'tellStaff', 'checkAgain'],
  },
});
