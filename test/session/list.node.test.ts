import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FormSession} from '../../src/session/session.js';
import {reviewOf} from '../../src/session/review.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {trip, tripSession} from '../support/forms.js';

describe('a list that a family fills in', () => {
  it('gets an item with its first entry, and is an answer with it', () =>
    assert.deepEqual(tripSession().answers(), {going: 'yes', people: [{person: 'Ayşe'}]}));
  it('wakes and shows what depends on it', () => {
    const session = tripSession();
    assert.equal(session.isShown('note'), true);
    session.enter('people', []);
    assert.equal(session.isShown('note'), false);
  });
  it('keeps its items apart', () => {
    const session = tripSession();
    session.enter('people.1.person', 'Bo');
    session.enter('people.0.kind', 'family');
    assert.deepEqual(session.answers().people, [{person: 'Ayşe', kind: 'family'}, {person: 'Bo'}]);
  });
  it('loses the item that was removed, and no other', () => {
    const session = tripSession();
    session.enter('people.1.person', 'Bo');
    session.enter('people', (session.entry('people') as {person: string}[]).toSpliced(0, 1));
    assert.deepEqual(session.answers().people, [{person: 'Bo'}]);
  });
  it('that loses an item keeps the problems of the others, each beside its own item', () => {
    const session = tripSession();
    for (const place of [1, 2, 3]) session.enter(`people.${place}.kind`, 'family');
    session.check();
    session.enter('people.2.person', 'Bo');
    const wrong = () => session.problems.map(({path}) => path).filter((path) => path.includes('.'));
    assert.deepEqual(wrong(), ['people.1.person', 'people.3.person']);
    const without = (index: number) => (session.entry('people') as {person: string}[]).toSpliced(index, 1);
    session.enter('people', without(0));
    assert.deepEqual(wrong(), ['people.0.person', 'people.2.person']);
    session.enter('people', without(0));
    assert.deepEqual(wrong(), ['people.1.person']);
  });
  it('does not change what somebody else has read before', () => {
    const session = tripSession();
    const before = session.entry('people');
    session.enter('people.0.person', 'Bo');
    assert.deepEqual(before, [{person: 'Ayşe'}]);
  });
  it('ticks codes inside an item by the same rules', () => {
    const session = tripSession();
    for (const code of ['tue', 'mon', 'never', 'tue']) session.select('people.0.days', code, true);
    assert.deepEqual(session.entry('people.0.days'), ['tue']);
  });
  it('lets codes of an item be cleared and ticked again', () => {
    const session = tripSession();
    session.select('people.0.days', 'mon', true);
    session.clear('people.0.days');
    assert.deepEqual(session.answers().people, [{person: 'Ayşe'}]);
    session.select('people.0.days', 'tue', true);
    assert.deepEqual(session.entry('people.0.days'), ['tue']);
  });
  it('makes the words in an item well-formed, typed one by one or set as a whole', () => {
    const session = tripSession();
    session.enter('people.0.work', 'a\r\nb\0');
    assert.equal(session.entry('people.0.work'), 'a\nb');
    session.setAnswers({going: 'yes', people: [{person: 'a\r\nb\0'}]});
    assert.deepEqual(session.answers().people, [{person: 'a\nb'}]);
  });
  it('is not sent when nobody goes, and is there again when they do', () => {
    const session = tripSession();
    session.enter('going', 'no');
    assert.deepEqual(session.answers(), {going: 'no'});
    session.enter('going', 'yes');
    assert.equal(session.answers().people?.length, 1);
  });
  for (const path of [
    'people.0.__proto__',
    'people.0.gone',
    'people.x.person',
    'people.-1.person',
    'people.1000.person',
  ])
    it(`takes nothing at ${path}`, () => {
      const session = tripSession();
      session.enter(path, 'x');
      assert.equal(session.answers().people?.length, 1);
      assert.deepEqual(session.answers().people, [{person: 'Ayşe'}]);
      assert.equal(session.entry('people.0.constructor'), undefined);
    });
});

describe('a question of an item with a condition', () => {
  it('reads the rest of its own item only', () => {
    const session = tripSession();
    session.enter('people.1.kind', 'worker');
    const [work] = trip.questions.find(({id}) => id === 'people')!.items!.filter(({id}) => id === 'work');
    const [first, second] = session.entry('people') as Record<string, string>[];
    assert.deepEqual([session.isItemShown(first!, work!), session.isItemShown(second!, work!)], [false, true]);
  });
  it('is not sent when it is not asked', () => {
    const session = tripSession();
    session.enter('people.0.kind', 'worker');
    session.enter('people.0.work', 'nurse');
    session.enter('people.0.kind', 'family');
    assert.deepEqual(session.answers().people, [{person: 'Ayşe', kind: 'family'}]);
  });
  it('has its box for “something else” in each item', () => {
    const session = tripSession();
    session.enter('people.0.kind', 'other');
    session.enter('people.0.kindOther', 'neighbour');
    assert.equal(session.answers().people?.[0]?.kindOther, 'neighbour');
  });
});

describe('checking a list', () => {
  it('needs one item', () => {
    const session = new FormSession(trip);
    session.enter('going', 'yes');
    assert.deepEqual(session.check(), [{path: 'people', key: 'listMin', params: {}}]);
  });
  it('says in which item what is missing or wrong', () => {
    const session = tripSession();
    session.enter('people.1.kind', 'worker');
    session.enter('people.2.person', 'a'.repeat(21));
    assert.deepEqual(
      session.check().map(({path, key}) => `${path} ${key}`),
      ['people.1.person required', 'people.1.work required', 'people.2.person tooLong'],
    );
  });
  it('has a limit', () => {
    const session = tripSession();
    for (const index of [1, 2, 3]) session.enter(`people.${index}.person`, 'Bo');
    assert.deepEqual(session.check(), [{path: 'people', key: 'listMax', params: {max: 3}}]);
  });
  it('is live inside the item that was wrong, and nowhere else', () => {
    const session = tripSession();
    session.enter('people.1.person', '');
    session.check();
    session.enter('people.0.person', 'a'.repeat(21));
    assert.deepEqual(
      session.problems.map(({path}) => path),
      ['people.1.person'],
    );
    session.enter('people.1.person', 'Bo');
    assert.deepEqual(session.problems, []);
  });
  it('loses the problems of an item that is removed', () => {
    const session = tripSession();
    session.enter('people.1.person', '');
    session.check();
    session.enter('people', [{person: 'Ayşe'}]);
    assert.deepEqual(session.problems, []);
  });
  it('says the same in the page and in the receiver', () => {
    const session = tripSession();
    session.enter('people.0.kind', 'worker');
    session.enter('people.1.days', ['mon', 'never']);
    const problems = session.check();
    const json = JSON.stringify(createSubmission(session, {submissionId: crypto.randomUUID(), locale: 'en'}));
    assert.deepEqual(parseSubmission(json, {forms: [trip]}).problems, problems);
  });
});

describe('a list in the review', () => {
  it('has the rows of each item, with what was left blank and without what is not asked', () => {
    const session = tripSession();
    session.enter('people.1.kind', 'worker');
    const row = reviewOf(session)[0]!.rows.find(({path}) => path === 'people')!;
    assert.deepEqual(
      row.items!.map((item) => item.map(({path, entry}) => [path, entry])),
      [
        [
          ['people.0.person', 'Ayşe'],
          ['people.0.kind', undefined],
          ['people.0.days', undefined],
        ],
        [
          ['people.1.person', undefined],
          ['people.1.kind', 'worker'],
          ['people.1.days', undefined],
          ['people.1.work', undefined],
        ],
      ],
    );
  });
});
