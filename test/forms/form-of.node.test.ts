import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formOf, newestOf} from '../../src/forms/form-of.js';
import {define} from '../support/loose-form.js';

const [first, second, fifth] = [1, 2, 5].map((version) => define({version}));
const forms = [second!, fifth!, define({id: 'other', version: 9}), first!];

describe('of several versions of one form', () => {
  it('the newest is asked, wherever it stands', () => {
    assert.equal(newestOf(forms, 'pets'), fifth);
    assert.equal(newestOf(forms, 'zoo'), undefined);
  });
  it('each submission is read by its own', () => {
    for (const form of [first, second, fifth]) assert.equal(formOf(forms, 'pets', form!.version), form);
  });
  it('one that is newer than all is read by the newest', () => assert.equal(formOf(forms, 'pets', 6), fifth));
  it('one that is older and not there is not known', () => {
    assert.equal(formOf(forms, 'pets', 3), undefined);
    assert.equal(formOf(forms, 'zoo', 1), undefined);
  });
  it('of two with one version the one that stands later counts: a school’s own after ours', () => {
    const own = define({version: 5});
    assert.equal(formOf([...forms, own], 'pets', 5), own);
    assert.equal(newestOf([...forms, own], 'pets'), own);
  });
});
