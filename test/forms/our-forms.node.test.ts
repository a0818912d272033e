import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkForm} from '../../src/forms/check-form.js';
import {forms} from '../../src/forms/registry.js';

describe('our own forms', () => {
  for (const form of forms)
    it(`${form.id} is as right as any form that defineForm takes, since no phone checks it again`, () => {
      checkForm(form);
      assert.throws(() => checkForm({...form, version: 0}), /version is 0/);
    });
});
