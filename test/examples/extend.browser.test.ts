import * as z from 'zod/mini';
import {choice} from 'parent-voice';
import {questionSuite, sampleOf} from 'parent-voice/testing';
import {faces} from '../../examples/extend/faces/kind.js';
import {forms} from '../../examples/extend/forms.js';
import {questionnaire} from '../../examples/extend/questionnaire/form.js';
import {camp} from '../../examples/extend/camp/form.js';
import {expectAccessible, mount, unmount, until} from '../support/browser.js';
import {equal, includes} from '../support/expect.js';
import {openForm, seen} from '../support/form-harness.js';
import {watchConsole} from '../support/page-console.js';

describe('the faces of the example pass the suite of every kind', () => {
  watchConsole();
  const sample = sampleOf(faces, z.optional(choice(['happy', 'mixed', 'worried'])), {
    right: 'mixed',
    wrong: 'stones',
    problem: /Select an answer from the list/,
    accessible: expectAccessible,
  });
  for (const {name, run} of questionSuite(sample)) it(name, run);
});

describe('a school’s own forms in its page', () => {
  watchConsole();
  afterEach(unmount);

  it('ask the school’s question beside ours, in the family’s language', async () => {
    const form = await openForm({attributes: {lang: 'pl'}, properties: {definition: questionnaire}});
    await form.start('full');
    await form.type('childName', 'Zuzia');
    await form.type('yourName', 'Ewa');
    await form.continue();
    equal(form.questions.slice(1, 4), ['goodAt', 'enjoys', 'clubs']);
    includes(seen(form.question('clubs')), 'Na jakie zajęcia dodatkowe chodzi Państwa dziecko?');
    await form.choose('clubs', 'chess', 'other');
    includes(seen(form.question('clubsOther')), 'Tu można napisać więcej');
    equal(form.element.value.clubs, ['chess', 'other']);
  });

  it('draw the school’s own kind in a row, where there is room', async () => {
    const form = await openForm({tag: 'voice-form', properties: {definition: camp}});
    await form.start();
    await form.choose('going', 'yes');
    const boxes = form.all('.faces label').map((label) => label.getBoundingClientRect());
    equal(new Set(boxes.map(({top}) => top)).size, 1, 'beside each other');
    await form.choose('feeling', 'worried');
    equal(form.questions.slice(-2), ['feeling', 'worries']);
    form.question('feeling').querySelector<HTMLElement>('[data-action="clear"]')!.click();
    await form.settled();
    equal(form.questions.at(-1), 'feeling');
  });

  it('say our shared words and theirs alike in Urdu, and draw themselves in the page where they are asked to', async () => {
    const attributes = {lang: 'ur', 'render-root': 'light'};
    const form = await openForm({tag: 'voice-form', attributes, properties: {definition: camp}});
    await form.start();
    await form.choose('going', 'notSure');
    const labels = form.all('.pv-label').map(seen).join(' ');
    for (const id of form.questions) if (labels.includes(`q.${id}`)) throw new Error(`${id} has no words`);
    equal(/[a-z]/i.test(labels), false, labels);
    equal(getComputedStyle(form.find('.faces')).display, 'flex');
    await expectAccessible(form.element);
  });

  it('are shown to staff by the version that they were filled in by', async () => {
    const answers = {yourName: 'Ewa', clubs: ['chess'], goodAt: 'Klocki'};
    const view = document.createElement('response-view');
    const stored = {submissionId: '', form: 'parentQuestionnaire', packageVersion: '', locale: 'pl', stage: 'a', answers} as const;
    view.forms = forms;
    view.submission = {...stored, formVersion: 101};
    mount(view);
    const rows = () => view.shadowRoot?.querySelector('[data-row="clubs"]');
    await until(() => seen(rows()) === 'Clubs Chess', 'the school’s question in its words');
    view.submission = {...stored, formVersion: 1};
    await until(() => seen(rows()).startsWith('clubs'), 'under its id: the first version does not have it');
    await until(() => seen(view.shadowRoot!.querySelector('[data-group="unknown"]')).includes('clubs'));
  });
}); // prettier-ignore
