import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {formOf} from '../../src/forms/form-of.js';
import {questionsIn, type FormDefinition} from '../../src/forms/form.js';
import {forms} from '../../src/forms/registry.js';
import {stagesOf} from '../../src/forms/stage.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import type {Submission} from '../../src/submission/submission.js';
import {clubsForm} from '../support/clubs-form.js';
import {fixtureFile, fixtures} from '../support/stored-fixtures.js';

const read = (file: string) => JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as Submission;
const files = readdirSync(fixtures).filter((file) => file.endsWith('.json'));
const missing = (list: readonly FormDefinition[]) =>
  list.flatMap((form) =>
    Object.keys(stagesOf(form)).map((stage) => fixtureFile(form, stage)).filter((file) => !existsSync(file)),
  ); // prettier-ignore

describe('what schools have stored', () => {
  it('is kept here for every form, version and stage: else write it with tools/write-fixtures.ts', () => {
    assert.deepEqual(missing(forms), []);
    assert.equal(
      missing(forms.map((form) => ({...form, version: 999}))).length,
      files.length,
      'a new version is missed',
    );
  });

  for (const file of files)
    it(`is read in every later version of this package: ${file}`, () => {
      const stored = read(file);
      assert.deepEqual(parseSubmission(stored), {submission: stored});
      const form = formOf(forms, stored.form, stored.formVersion)!;
      assert.equal(basename(fixtureFile(form, stored.stage)), file);
      const asked = questionsIn(form, stored.stage).map(({id}) => id);
      assert.deepEqual(Object.keys(stored.answers).sort(), asked.sort(), 'every question is answered');
      assert.deepEqual(parseSubmission({...stored, answers: {...stored.answers, gone: 'x'}}).problems, [
        {path: 'gone', key: 'unknown', params: {}},
      ]);
    });
});

describe('of a form that the school knows in two versions', () => {
  const old = read('parentQuestionnaire.v1.json');
  const known = [clubsForm, ...forms];
  const answersTo = (formVersion: number, answers: Readonly<Record<string, unknown>>) =>
    parseSubmission({...old, formVersion, answers: {...old.answers, ...answers}}, {forms: known});

  it('each submission is checked by its own version, wherever that stands', () => {
    assert.deepEqual(parseSubmission(old, {forms: known}), {submission: old});
    assert.deepEqual(answersTo(1, {clubs: ['chess']}).problems, [{path: 'clubs', key: 'unknown', params: {}}]);
    assert.deepEqual(answersTo(101, {clubs: ['chess']}).submission?.answers.clubs, ['chess']);
  });
  it('one between them, which nobody knows, is refused, and one above them is taken and marked', () => {
    assert.deepEqual(answersTo(50, {}).problems, [{path: 'formVersion', key: 'unknown', params: {}}]);
    const {submission, problems, ...marks} = answersTo(102, {brandNew: 'x'});
    assert.ok(submission && !problems);
    assert.deepEqual(marks, {unchecked: true});
  });
  it('an older one is refused where only the newer is known', () =>
    assert.deepEqual(parseSubmission(old, {forms: [clubsForm]}).problems, [
      {path: 'formVersion', key: 'unknown', params: {}},
    ]));
});
