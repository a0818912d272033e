import {howWeListen as schema} from '../schemas/how-we-listen.js';
import {makeForm} from './make-form.js';
import {howWeListenCard} from './how-we-listen.card.js';
import {shared} from './shared-questions.js';

/** How well do we listen? Asked without a name, since a family will not always say so under its own. Staff see counts only. */
export const howWeListen = makeForm(schema, {
  ...howWeListenCard,
  version: 1,
  sections: [
    {
      id: 'listenSection',
      items: [
        {statement: 'surveyPrivate', shows: [{form: 'talkInstead'}]},
        shared.toldEnough,
        shared.listenedTo,
        shared.keepsWord,
        {id: 'listenBetter', kind: 'longText', data: 'personal'},
      ],
    },
  ],
  after: [{key: 'form.howWeListen.after.1'}, {key: 'form.howWeListen.after.2'}],
});
