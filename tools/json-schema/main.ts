/**
 * Writes `dist/json-schema/`: the answers of each form, a whole submission, and the receiver. It reads only sources,
 * and nothing that is published imports it.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {forms} from '../../src/forms/registry.js';
import {englishWords} from './english.js';
import {formFile, formSchemas} from './form-schema.js';
import {openApiDocument} from './openapi/document.js';
import {submissionFile} from './submission-schema.js';

const folder = 'dist/json-schema';
const wordsOf = await englishWords(forms);
const all = forms.map((form) => formSchemas(form, wordsOf(form)));
const files = {
  ...Object.fromEntries(all.map((one) => [one.form.id, formFile(one)])),
  submission: submissionFile(all),
  openapi: openApiDocument(all),
};

await mkdir(folder, {recursive: true});
await Promise.all(
  Object.entries(files).map(([name, file]) =>
    writeFile(join(folder, `${name}.json`), `${JSON.stringify(file, null, 1)}\n`),
  ),
);
