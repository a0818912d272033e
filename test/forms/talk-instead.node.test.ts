import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {talkInstead as form} from '../../src/forms/talk-instead.js';
import {filledIn, isThere, pagesOf, problemsOf} from '../support/asking.js';

describe('a family that would rather talk', () => {
  it('is asked for one page', () => assert.equal(pagesOf(form).length, 1));
  it('gives a number for a call, and none to meet', () => {
    for (const [talkHow, is] of [
      ['phone', true],
      ['video', true],
      ['inPerson', false],
    ] as const)
      assert.equal(isThere(form, 'contactPhone', {entries: {talkHow}}), is, talkHow);
    assert.equal(isThere(form, 'contactPhone'), false);
    assert.ok(problemsOf(form, {entries: {talkHow: 'phone'}}).includes('contactPhone: required'));
  });
  it('tells the school which form it came from, and is not asked that', () => {
    const given = {context: {fromForm: 'parentQuestionnaire'}, entries: {yourName: 'Ayşe'}};
    assert.deepEqual(filledIn(form, given).answers(), {yourName: 'Ayşe', fromForm: 'parentQuestionnaire'});
    assert.equal(pagesOf(form, given).flat().includes('fromForm'), false);
  });
  it('may come from nowhere', () => assert.equal('fromForm' in filledIn(form).answers(), false));
});
