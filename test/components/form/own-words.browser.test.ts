import {languages} from '../../../src/i18n/languages.js';
import {warnAboutWords} from '../../../components/form/warn-about-words.js';
import {clubsForm, clubsWords} from '../../support/clubs-form.js';
import {unmount} from '../../support/browser.js';
import {equal, includes} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

describe('a form with words of the school’s own', () => {
  watchConsole();
  afterEach(unmount);

  it('whose Polish lacks some stands in English there as a whole, and is Polish all round it', async () => {
    const form = await openForm({attributes: {lang: 'pl'}, properties: {definition: clubsForm}});
    await form.start('full');
    await form.type('childName', 'Zuzia');
    await form.type('yourName', 'Ewa');
    await form.continue();
    const question = form.question('clubs');
    equal([question.lang, form.question('goodAt').lang], ['en-GB', '']);
    includes(seen(question), clubsWords['q.clubs.label']);
    includes(seen(question), 'Football');
  });

  it('tells its developer, in one sentence, which words are missing in which language', async () => {
    const said: string[] = [];
    const codes = languages.map(({code}) => code);
    await warnAboutWords(clubsForm, codes, (_key, ...details) => said.push(...details));
    equal(said.length, 1);
    includes(said[0]!, "Form 'parentQuestionnaire': the words in 'pl' lack 'q.clubs.label'");
    includes(said[0]!, "the words in 'ur' lack");
    await warnAboutWords(clubsForm, ['en'], (_key, ...details) => said.push(...details));
    equal(said.length, 1, 'whoever has said all is told nothing');
  });

  it('asks for no file that is not there', async () => {
    const form = await openForm({attributes: {lang: 'pl'}, properties: {definition: clubsForm}});
    await form.start('full');
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const lost = files.filter(({name, responseStatus}) => name.includes('/locales/') && responseStatus === 404);
    equal(lost.map(({name}) => name), []);
  });
}); // prettier-ignore
