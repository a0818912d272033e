import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {howWeListen as form} from '../../src/forms/how-we-listen.js';
import {filledIn, pagesOf, problemsOf} from '../support/asking.js';

describe('the survey without names', () => {
  it('asks four things on one page, and nothing that says who answers', () =>
    assert.deepEqual(pagesOf(form, {context: {parentName: 'Ayşe', parentPhone: '01632 960 001'}}), [
      ['surveyPrivate', 'toldEnough', 'listenedTo', 'keepsWord', 'listenBetter'],
    ]));
  it('needs none of them', () => assert.deepEqual(problemsOf(form), []));
  it('knows nothing before it is answered', () =>
    assert.deepEqual(
      filledIn(form, {context: {parentName: 'Ayşe', children: [{id: 'c1', name: 'Amina'}]}}).answers(),
      {},
    ));
  it('is marked as such, and shows staff no single answers', () => {
    assert.equal(form.anonymous, true);
    assert.equal(form.staff, undefined);
  });
});
