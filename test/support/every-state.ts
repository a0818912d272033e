import {until} from './browser.js';
import type {FormPerson} from './form-harness.js';
import {endpoint} from './receiver-stub.js';

/** A school that has supplied what it can, so that every statement stands on the page. */
export const school = {
  endpoint,
  length: 'full',
  'school-phone': '01632 960 001',
  'contact-name': 'Ms Rees',
  'who-sees-answers': 'senco classTeacher',
  'privacy-notice-url': '/privacy',
  'reply-days': '5',
  translation: 'person',
};

/** Brings in every follow-up of the page. */
async function openEverything(form: FormPerson): Promise<void> {
  for (const path of [
    'yourRelationship',
    'howChildTells',
    'otherHelpers',
    'hardParts',
    'homeSchoolSame',
    'changesAhead',
    'mattersMost',
    'formHelper',
  ])
    if (form.asks(path)) await form.choose(path, form.has(`[name="${path}"][value="other"]`) ? 'other' : 'harderHome');
  if (!form.asks('replyWanted')) return;
  await form.choose('replyWanted', 'yesSoon');
  await form.choose('replyBy', 'phoneCall');
}

/** Shows a form in every state that a family can meet, and looks at each. */
export async function everyState(form: FormPerson, look: (state: string) => Promise<void>): Promise<void> {
  await look('start');
  await form.do('talk');
  await look('start, talk open');
  await form.start();
  await form.continue();
  await look('problems of the first page');
  await form.type('childName', 'Amina');
  await form.type('yourName', 'Samira');
  for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
    await openEverything(form);
    await look(`page ${form.questions.join(' ')}`);
    if (form.asks('contactPhone')) {
      await form.type('contactPhone', 'no number');
      await form.continue();
      await look('problems of the last page');
      await form.type('contactPhone', '01632 960 001');
    }
    if (form.asks('goodAt')) {
      await form.type('goodAt', 'x'.repeat(1001));
      await form.continue();
      await look('too long');
      await form.type('goodAt', 'Counting cars');
    }
    await form.continue();
  }
  await look('review');
  await form.do('send');
  await until(() => form.has('[data-action="retry"]'), 'the failure');
  await form.settled();
  await look('not sent');
  await form.do('retry');
  await until(() => form.step === 'sent', 'the receipt');
  await form.settled();
  await look('sent');
}
