import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {choice, list, text} from '../../src/schemas/answers.js';
import {ask, nameCondition, saysWhat, withLeaf} from '../support/loose-form.js';

describe('the questions of a list’s items are checked like the others', () => {
  const friends = (leaves: Record<string, z.core.$ZodType>, ...items: unknown[]) =>
    withLeaf('friends', z.optional(list(z.strictObject(leaves), {max: 2})), {items});
  const who = z.optional(text(5));
  const kind = z.optional(choice(['near', 'far']));

  it('a wrong id', () => saysWhat(() => friends({who}, ask('whom')), "'whom'"));
  it('a strange id', () => saysWhat(() => friends({'w.h.o': who}, ask('w.h.o')), "'w.h.o'"));
  it('the same id twice', () => saysWhat(() => friends({who}, ask('who'), ask('who')), "'who'", 'twice'));
  it('a condition on a question that an item lacks', () =>
    saysWhat(() => friends({who}, ask('who', {when: {q: 'name', answered: true}})), "'name'"));
  it('a condition on a code that does not exist', () =>
    saysWhat(() => friends({who, kind}, ask('who', {when: {q: 'kind', anyOf: ['close']}}), ask('kind')), "'close'"));
  it('a circle', () =>
    saysWhat(() => friends({who, kind}, ...nameCondition('who', 'kind')), "'who', 'kind'", 'circle'));
  it('an answer of an item that nobody asks', () => saysWhat(() => friends({who, kind}, ask('who')), "'kind'"));
});
