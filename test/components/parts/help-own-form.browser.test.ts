import * as z from 'zod/mini';
import {defineForm} from '../../../src/forms/define-form.js';
import {choice, text} from '../../../src/schemas/answers.js';
import {expectAccessible, phoneWidths, setViewport, unmount, until} from '../../support/browser.js';
import {equal, includes} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {HelpPerson, nameOf} from '../../support/help-person.js';
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

/** What the school supplies about a meeting, which has words of its own system in every part. */
const meeting = defineForm(z.strictObject({note: z.optional(text(50))}), {
  id: 'gathering',
  version: 1,
  start: false,
  sections: [
    {
      id: 'only',
      items: [
        {statement: 'what', shows: [{meeting: true}, {people: 'attendees'}, {agenda: 'agenda'}, {rights: true}]},
        {id: 'note', data: 'personal'},
      ],
    },
  ],
  words: () =>
    Promise.resolve({
      'form.gathering.title': 'A meeting',
      'sec.only': 'Your meeting',
      's.what.text': 'This is what we plan.',
      'set.meetingTypes.annualReview': 'Annual review',
      'set.agendaTopics.plan': 'The plan',
      'set.agendaTopics.strengths': 'What goes well',
      'q.note.label': 'Anything else?',
      'q.note.short': 'Else',
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

  for (const width of [1280, phoneWidths.at(-1)!])
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

  it('explains the words of what the school shows: the meeting, who comes, the topics, the rights', async () => {
    const context = {
      nation: 'england',
      meetingType: 'annualReview',
      attendees: [
        {name: 'Ms Rees', role: 'senco'},
        {name: 'Mr Hall', role: 'headteacher'},
      ],
      agenda: [{topic: 'strengths'}, {topic: 'plan'}],
      decisionMade: true,
    };
    const person = new HelpPerson(await openForm({tag: 'voice-form', properties: {definition: meeting, context}}));
    await until(() => person.form.has('[data-rights] li'), 'the rights');
    equal(
      person.buttons().map((button) => nameOf(button).slice(0, 40)),
      [
        'What does this mean? Annual review',
        'What does this mean? SENCO',
        'What does this mean? The plan',
        ...[2, 6, 7].map((line) =>
          `What does this mean? ${seen(person.form.all('[data-rights] li > span')[line - 1])}`.slice(0, 40),
        ),
      ],
    );
    const open = await person.ask(person.buttons()[2]!);
    equal([...open.querySelectorAll('dt')].map(seen), ['EHC plan (EHCP)', 'IEP']);
    await expectAccessible(person.form.element);
  });
});
