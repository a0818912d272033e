import {talkInstead as schema} from '../schemas/talk-instead.js';
import {makeForm} from './make-form.js';
import {talkInsteadCard} from './talk-instead.card.js';
import {shared} from './shared-questions.js';

/** Talk to us instead: for anyone who does not want to fill in a form, or cannot. */
export const talkInstead = makeForm(schema, {
  ...talkInsteadCard,
  version: 1,
  sections: [
    {
      id: 'talkSection',
      items: [
        shared.whichChild,
        shared.childName,
        shared.yourName,
        {id: 'talkHow', core: true, data: 'ordinary'},
        {...shared.contactPhone, when: {q: 'talkHow', anyOf: ['phone', 'video']}},
        shared.spokenLanguage,
        shared.interpreterNeeded,
        {id: 'talkWhen', data: 'personal'},
        {id: 'fromForm', isName: true, silent: 'fromForm', data: 'personal'},
      ],
    },
  ],
  after: [
    {key: 'text.nextReply', count: 'replyDays', instead: 'text.nextReplySoon'},
    {key: 'form.talkInstead.after.2', with: {schoolPhone: 'schoolPhone'}, instead: 'form.talkInstead.after.2@noPhone'},
  ],
  offerAgain: ['yourName', 'contactPhone'],
  staff: {
    groups: {
      bestWay: ['talkHow', 'contactPhone'],
      language: ['spokenLanguage', 'interpreterNeeded'],
      times: ['talkWhen'],
    },
    // Every one is a task.
    flags: {talk: {q: 'yourName', answered: true}},
    notes: {questions: {q: 'fromForm', answered: true}},
    line: ['yourName', 'fromForm', 'talkHow', 'spokenLanguage', 'interpreterNeeded', 'talkWhen'],
  },
});
