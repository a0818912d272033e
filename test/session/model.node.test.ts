import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import type {Context} from '../../src/forms/context.js';
import type {FormDefinition} from '../../src/forms/form.js';
import {FormSession} from '../../src/session/session.js';
import {PlainModel, type Setting} from '../support/plain-model.js';
import {randomForm, randomSteps} from '../support/random-forms.js';

const settings: readonly Setting[] = [
  {onePerPage: false},
  {onePerPage: true, phase: 'nursery'},
  {
    onePerPage: false,
    school: '123',
    children: [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B'},
    ],
  },
];
type Step = typeof randomSteps extends fc.Arbitrary<(infer One)[]> ? One : never;

const configured = ({onePerPage, ...context}: Setting) => ({onePerPage, context: context as Context});

function take(session: FormSession, model: PlainModel, {index, pick, how, code, words}: Step) {
  const {id, facts} = session.form.questions[index % session.form.questions.length]!;
  if (how === 'check') {
    model.check();
    session.check();
  } else if (how === 'checkPage') {
    const page = model.pages()[0] ?? [];
    model.check(page);
    session.check(page);
  } else if (how === 'configure') {
    model.setting = settings[pick % settings.length]!;
    model.settle();
    session.configure(configured(model.setting));
  } else if (how === 'clear') {
    model.entries.delete(id);
    model.changed(id);
    session.clear(id);
  } else if (how === 'select' && facts.base === 'choices') {
    model.select(id, facts.codes, code, pick > 1);
    model.changed(id);
    session.select(id, code, pick > 1);
  } else {
    const typed = words.replaceAll('\r\n', '\n').replaceAll('\0', '');
    const value =
      facts.base === 'text' ? typed : facts.base === 'choice' ? code : [code, ...facts.codes.slice(0, pick)];
    model.entries.set(id, value);
    model.changed(id);
    session.enter(id, facts.base === 'text' ? words : value);
  }
}

function agree(session: FormSession, model: PlainModel, after: string) {
  const items = session.form.sections.flatMap((section) => [...section.items]);
  assert.deepEqual(
    items.map(({id}) => id).filter((id) => session.isShown(id)),
    items.map(({id}) => id).filter((id) => model.shown().has(id)),
    `visible ${after}`,
  );
  assert.deepEqual(
    session.pages.map((page) => page.items.map(({id}) => id)),
    model.pages(),
    `pages ${after}`,
  );
  assert.deepEqual(session.answers(), model.answers(), `answers ${after}`);
  assert.deepEqual(
    session.problems.map(({path, key}) => ({path, key})),
    model.problems,
    `problems ${after}`,
  );
}

it('a session says after every step what a slow and plain reading of the form says', () => {
  fc.assert(
    fc.property(randomForm, fc.constantFrom(...settings), randomSteps, (form: FormDefinition, setting, steps) => {
      const session = new FormSession(form as FormDefinition<Readonly<Record<string, unknown>>>, configured(setting));
      const model = new PlainModel(form, setting);
      agree(session, model, 'at first');
      for (const [number, step] of steps.entries()) {
        take(session, model, step);
        agree(session, model, `after step ${number + 1}, ${step.how}`);
      }
    }),
    {numRuns: 300},
  );
});
