import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {restore} from '../../src/session/restore.js';
import {FormSession} from '../../src/session/session.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {reasonableAdjustments} from '../../src/forms/reasonable-adjustments.js';
import type {Entry} from '../../src/session/entry.js';

type Kept = [string, Entry][];
const open = () => new FormSession<unknown>(parentQuestionnaire);

describe('entries that were kept on the device', () => {
  it('are put back as they stood, those of questions that are not shown too', () => {
    const first = open();
    for (const question of first.plan.questions) {
      const {base} = question.facts;
      if (base === 'text') first.enter(question.id, `words of ${question.id} 🧱`);
      if (base === 'choices') first.enter(question.id, [...question.facts.codes].slice(0, 1));
      if (base === 'choice') first.enter(question.id, question.facts.codes[0]!);
    }
    const kept = [...first.entries];
    assert.ok(kept.length > 30, 'a whole form');
    const second = open();
    assert.deepEqual(restore(second, kept), []);
    assert.deepEqual([...second.entries], kept);
    assert.deepEqual(second.answers(), first.answers());
    assert.equal(second.isBlank, false);
  });

  it('of questions that an older version asked are given back, to be shown and kept: nothing is dropped', () => {
    const session = open();
    const old: Kept = [
      ['askedInVersion0', 'my own words'],
      ['goodAt', ['was', 'a', 'list']],
      ['goodAt.0.part', 'was inside a list'],
      ['mattersMost', 'was one'],
      ['__proto__', 'x'],
      ['constructor', ['x']],
    ];
    assert.deepEqual(restore(session, [...old, ['yourName', 'Samira']]), old);
    assert.deepEqual([...session.entries], [['yourName', 'Samira']]);
  });

  it('with an option that is no longer there are kept, and flagged', () => {
    const session = open();
    const choice = session.plan.questions.find(({facts}) => facts.base === 'choice' && facts.codes.length)!;
    assert.deepEqual(restore(session, [[choice.id, 'goneSince']]), []);
    assert.equal(session.entry(choice.id), 'goneSince');
    if (session.isShown(choice.id)) assert.equal(session.check([choice.id])[0]?.key, 'code');
  });

  it('of a list keep what is still asked of each item, and give back the rest', () => {
    const session = new FormSession<unknown>(reasonableAdjustments, {stage: 'b'});
    const list = session.plan.questions.find(({facts}) => facts.base === 'list');
    assert.ok(list?.items, 'there is a list');
    const part = list.items.find(({facts}) => facts.base === 'text')!;
    const left = restore(session, [[list.id, [{[part.id]: 'one', gone: 'old'}, {[part.id]: 'two'}]]]);
    assert.deepEqual(session.entry(list.id), [{[part.id]: 'one'}, {[part.id]: 'two'}]);
    assert.deepEqual(left, [[list.id, [{gone: 'old'}, {}]]]);
  });
});
