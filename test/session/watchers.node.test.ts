import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {holds} from '../../src/forms/condition.js';
import type {Context} from '../../src/forms/context.js';
import {communicationMethod} from '../../src/forms/communication-method.js';
import {FormSession} from '../../src/session/session.js';
import {Visibility} from '../../src/session/visibility.js';
import {neededEntries, parentSession} from '../support/forms.js';
import {randomForm, randomSteps} from '../support/random-forms.js';

describe('one entry', () => {
  it('wakes the watchers of its own question and no others', () => {
    const session = parentSession();
    const woken: string[] = [];
    for (const {id} of session.form.questions) session.watch(id, () => woken.push(id));
    session.enter('homeSchoolSame', 'harderHome');
    session.select('hardParts', 'lessons', true);
    session.clear('homeSchoolSame');
    assert.deepEqual(woken, ['homeSchoolSame', 'hardParts', 'homeSchoolSame']);
  });
  it('wakes the questions that no longer offer what it takes, or offer it again', () => {
    const session = new FormSession(communicationMethod);
    const woken: string[] = [];
    for (const {id} of session.form.questions) session.watch(id, () => woken.push(id));
    const ways = ['channelSecond', 'channelThird', 'neverUse'];
    const wokenBy = (path: string, code: string) => {
      woken.length = 0;
      session.enter(path, code);
      return [...new Set(woken)].sort();
    };
    assert.deepEqual(wokenBy('channelFirst', 'phoneCall'), ['channelFirst', ...ways]);
    assert.deepEqual(wokenBy('channelSecond', 'text'), ways);
    // The second is no longer asked, so what it took can be chosen elsewhere.
    assert.deepEqual(wokenBy('channelFirst', ''), ['channelFirst', ...ways]);
    assert.deepEqual(wokenBy('contactTimesNote', 'At noon'), ['contactTimesNote']);
  });
  it('wakes nobody who has gone', () => {
    const session = parentSession();
    let woken = 0;
    const stops = [session.watch('goodAt', () => woken++), session.subscribe(() => woken++)];
    for (const stop of stops) stop();
    session.enter('goodAt', 'Lego');
    assert.equal(woken, 0);
  });
  it('may make a watcher leave or come without losing another', () => {
    const session = parentSession();
    const woken: string[] = [];
    const stop = session.watch('goodAt', () => {
      woken.push('first');
      stop();
    });
    session.watch('goodAt', () => woken.push('second'));
    session.enter('goodAt', 'a');
    session.enter('goodAt', 'b');
    assert.deepEqual(woken, ['first', 'second', 'second']);
  });
  it('is heard by listeners after everything is settled', () => {
    const session = parentSession({...neededEntries, homeSchoolMore: 'a'.repeat(1001)});
    const seen: unknown[] = [];
    session.subscribe(({shown}) => seen.push([shown, session.isShown('homeSchoolMore'), session.isValid]));
    session.enter('homeSchoolSame', 'otherWay');
    assert.deepEqual(seen, [[['homeSchoolMore'], true, false]]);
  });
  it('keeps the pages where nothing comes or goes, so that they need not be drawn again', () => {
    const session = parentSession();
    const {pages} = session;
    session.enter('goodAt', 'Lego');
    assert.equal(session.pages, pages);
    session.enter('homeSchoolSame', 'otherWay');
    assert.notEqual(session.pages, pages);
  });
});

/** Counts how often each question's condition is evaluated, by the reads of its `when`. */
function counting(items: FormSession['form']['questions']) {
  const evaluated = new Map<string, number>();
  const watched = items.map((item) => ({
    ...item,
    get when() {
      evaluated.set(item.id, (evaluated.get(item.id) ?? 0) + 1);
      return item.when;
    },
  }));
  return {watched, evaluated};
}

describe('in a form of any size one entry', () => {
  it('evaluates only what depends on it, each at most once', () => {
    fc.assert(
      fc.property(randomForm, randomSteps, (form, steps) => {
        const entries = new Map<string, readonly string[]>();
        const {watched, evaluated} = counting(form.questions);
        const visibility = new Visibility(watched, {
          codes: (id) => entries.get(id) ?? [],
          prop: () => undefined,
        });
        for (const {index, pick} of steps) {
          const {id, facts} = form.questions[index % form.questions.length]!;
          entries.set(id, pick ? (facts.codes.length ? facts.codes.slice(0, pick) : ['words']) : []);
          evaluated.clear();
          const {shown, hidden} = visibility.update(id);
          const changed = new Set([id, ...shown, ...hidden]);
          for (const [read, times] of evaluated) {
            const condition = JSON.stringify(form.questions.find((question) => question.id === read)!.when);
            assert.ok(
              [...changed].some((source) => condition.includes(`"q":"${source}"`)),
              `${read} by ${id}`,
            );
            assert.equal(times, 1, read);
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('reads the context only for conditions that depend on it', () => {
    const reads: string[] = [];
    const context = new Proxy<Context>(
      {phase: 'primary'},
      {
        get(target, key) {
          reads.push(String(key));
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    const session = parentSession({}, {context});
    void session.pages;
    reads.length = 0;
    session.enter('goodAt', 'Lego');
    session.enter('changesAhead', ['newSchool']);
    void session.pages;
    assert.deepEqual(reads, []);
  });

  it('touches a handful of questions in a chain of hundreds', () => {
    let evaluations = 0;
    const many = Array.from({length: 500}, (_, index) => ({
      ...parentSession().form.questions.find(({id}) => id === 'goodAt')!,
      id: `q${index}`,
      get when() {
        evaluations++;
        return index % 2 ? ({q: `q${index - 1}`, answered: true} as const) : undefined;
      },
    }));
    const visibility = new Visibility(many, {codes: (id) => (id === 'q0' ? ['x'] : []), prop: () => undefined});
    evaluations = 0;
    visibility.update('q0');
    assert.equal(evaluations, 1);
    assert.equal(holds({q: 'q1', answered: true}, visibility.situation), false);
  });
});
