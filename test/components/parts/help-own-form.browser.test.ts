import * as z from 'zod/mini';
import {defineForm} from '../../../src/forms/define-form.js';
import {choice, text} from '../../../src/schemas/answers.js';
import {expectAccessible, setViewport, unmount} from '../../support/browser.js';
import {equal, includes} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {HelpPerson} from '../../support/help-person.js';
import {watchConsole} from '../../support/page-console.js';

const form = defineForm(z.strictObject({spoken: z.optional(choice(['yes', 'no'])), note: z.optional(text(50))}), {
  id: 'visit',
  version: 1,
  leadHelp: ['reasonableAdjustments'],
  sections: [
    {
      id: 'only',
      items: [
        {statement: 'bring', help: ['advocate']},
        {id: 'spoken', help: ['interpreter'], data: 'personal'},
        {id: 'note', help: {wales: ['idp'], england: ['ehcPlan']}, data: 'personal'},
      ],
    },
  ],
  words: () =>
    Promise.resolve({
      'form.visit.title': 'A visit',
      'form.visit.lead': 'Ask us for what helps.',
      'sec.only': 'Your visit',
      's.bring.text': 'You can bring someone.',
      'q.spoken.label': 'Do you need an interpreter?',
      'q.spoken.short': 'Interpreter',
      'q.spoken.o.yes': 'Yes',
      'q.spoken.o.no': 'No',
      'q.note.label': 'What does the plan say?',
      'q.note.short': 'Plan',
    }),
});

/** What is asked under its own words: what the button says, and what it is about. */
const said = (button: HTMLElement) => [
  seen(button),
  seen(button.closest('.pv')!.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`)).split('.')[0],
];

describe('a form of the school’s own', () => {
  watchConsole();
  afterEach(async () => {
    unmount();
    await setViewport(800, 600);
  });

  for (const width of [1280, 320])
    it(`explains its lead, a statement and a question with the words of the glossary, at ${width} px`, async () => {
      await setViewport(width, 800);
      const attributes = {nation: 'wales'};
      const person = new HelpPerson(await openForm({tag: 'voice-form', properties: {definition: form}, attributes}));
      equal(person.buttons().map(said), [['What does this mean?', 'Ask us for what helps']]);
      await person.ask(person.buttons()[0]!);
      includes(person.words, 'Changes that help a disabled person to take part.');
      await expectAccessible(person.form.element);
      await person.form.start();
      equal(person.buttons().map(said), [
        ['What does this mean?', 'You can bring someone'],
        ['What does this mean?', 'Do you need an interpreter?'],
        ['What does this mean?', 'What does the plan say?'],
      ]);
      for (const [index, term] of ['Advocate', 'Interpreter', 'Individual development plan (IDP)'].entries()) {
        const open = await person.ask(person.buttons()[index]!);
        equal(seen(open.querySelector('dt')), term);
        await expectAccessible(person.form.element);
      }
      equal(person.form.question('spoken').querySelector('legend')!.textContent.trim(), 'Do you need an interpreter?');
    });
});
