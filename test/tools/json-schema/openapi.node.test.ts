import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {forms} from '../../../src/forms/registry.js';
import {englishWords} from '../../../tools/json-schema/english.js';
import {formSchemas} from '../../../tools/json-schema/form-schema.js';
import {openApiDocument} from '../../../tools/json-schema/openapi/document.js';

const wordsOf = await englishWords(forms);
const document = openApiDocument(forms.map((form) => formSchemas(form, wordsOf(form))));

describe('the description of the receiver', () => {
  it('is OpenAPI 3.1', async () => {
    const own = new Validator();
    assert.deepEqual(await own.validate(structuredClone(document) as Record<string, unknown>), {valid: true});
    assert.equal(own.version, '3.1');
  });

  it('refers to nothing that is not in it', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !Object.hasOwn(document.components.schemas, name)),
      [],
    );
    assert.equal(text.match(/"\$ref":"(?!#\/components\/schemas\/)/), null);
  });
});
