/**
 * The same submissions are put to our own reader and to a validator that knows nothing but the published schema.
 * `AGREEMENT=200000` sets how many, `AGREEMENT_SEED` which.
 */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import fc from 'fast-check';
import type {FormDefinition} from '../../../src/forms/form.js';
import {forms as ours} from '../../../src/forms/registry.js';
import {randomForm} from '../../support/random-forms.js';
import {randomSubmission, type How} from '../../support/random-submissions.js';
import {sampleForm} from '../../support/sample-form.js';
import {trip} from '../../support/forms.js';
import {diary, talk, whisper} from './made-forms.js';
import {compare, type Difference} from './compare.js';

const all = Number(process.env.AGREEMENT ?? 3000);
const seed = Number(process.env.AGREEMENT_SEED ?? 20260914);

/** What came of it, by how the submissions were made; the differences by their kind. */
class Count {
  readonly #counts = new Map<string, number>();
  differences = 0;

  add(how: How, taken: boolean, difference: Difference | undefined): void {
    const keys = [`${how}: ${taken ? 'taken' : 'refused'}`, ...(difference ? [`different, ${difference}`] : [])];
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  tell(test: TestContext, what: string): void {
    const lines = [...this.#counts].sort().map(([key, count]) => `${key} ${count}`);
    test.diagnostic(`${what}: ${lines.join('; ')}`);
  }
}

function judge(form: FormDefinition, numRuns: number, count: Count): void {
  const judged = compare([form]);
  fc.assert(
    fc.property(randomSubmission(form), ({how, json}) => {
      const {taken, difference} = judged(json);
      count.add(how, taken, difference);
    }),
    {numRuns, seed},
  );
}

const known: readonly (readonly [string, FormDefinition])[] = [
  ...ours.map((form) => [form.id, form] as const),
  ['a list with conditions', trip],
  ['days and times', diary],
  ['three stages', talk],
  ['an anonymous form', whisper],
  ['every kind', sampleForm()],
  ['every kind, all needed', sampleForm(undefined, true)],
];
/** The random forms count four times. */
const each = Math.ceil(all / (known.length + 5));

describe('the published schema and our own reader', () => {
  for (const [what, form] of known) {
    it(`say the same of a submission of ${what}`, (test) => {
      const count = new Count();
      judge(form, each, count);
      count.tell(test, what);
      // A test in which nothing is taken, or nothing refused, would say nothing.
      assert.ok(count.get('right: taken') > 0 && count.get('nearly right: refused') > 0);
      assert.equal(count.get('right: refused'), 0);
    });
  }

  it('say the same of a receiver that knows several forms, each with its own envelope', (test) => {
    const count = new Count();
    const forms = [diary, talk, whisper];
    const judged = compare(forms);
    const any = fc.oneof(...forms.map(randomSubmission));
    const otherForm = fc.tuple(any, fc.constantFrom(...forms)).map(([{json}, form]) => ({
      how: 'nearly right' as const,
      json: typeof json === 'object' && json && !Array.isArray(json) ? {...json, form: form.id} : json,
    }));
    fc.assert(
      fc.property(fc.oneof(any, otherForm), ({how, json}) => {
        const {taken, difference} = judged(json);
        count.add(how, taken, difference);
      }),
      {numRuns: each, seed},
    );
    count.tell(test, 'several forms');
    assert.equal(count.get('right: refused'), 0);
  });

  it('say the same of forms that nobody would write, with conditions on conditions', (test) => {
    const count = new Count();
    const perForm = 20;
    const some = fc.sample(randomForm, {numRuns: Math.ceil((4 * each) / perForm), seed});
    for (const form of some) judge(form, perForm, count);
    count.tell(test, `${some.length} random forms`);
    assert.ok(count.get('right: taken') > 0 && count.get('nearly right: refused') > 0);
    assert.equal(count.get('right: refused'), 0);
  });
});
