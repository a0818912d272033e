/**
 * Writes a submission for each form, version and stage that has none yet under `test/fixtures/submissions`, with every
 * question answered. What is there is never written again: it is what schools have stored, and must be read for years.
 *
 *     npx tsx tools/write-fixtures.ts
 */
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import type {FormDefinition, Question} from '../src/forms/form.js';
import {questionsIn} from '../src/forms/form.js';
import {forms} from '../src/forms/registry.js';
import {stagesOf, type Stage} from '../src/forms/stage.js';
import {fixtureFile, fixtures} from '../test/support/stored-fixtures.js';

const byFormat = {
  tel: '+44 7700 900982',
  email: 'ewa@example.com',
  language: 'pl',
  date: '2027-03-27',
  slots: ['mon.morning'],
};

/** Rows of a list that has those of another are known by number or by code. */
const rowOf = ({fixedBy}: Question) => (fixedBy ? {of: fixedBy.list ? 0 : (fixedBy.codes?.[0] ?? 'morning')} : {});

function answerTo(question: Question): unknown {
  const {base, codes, exclusive, format, fromContext, max} = question.facts;
  if (question.items)
    return [{...rowOf(question), ...Object.fromEntries(question.items.map((item) => [item.id, answerTo(item)]))}];
  if (format) return byFormat[format];
  if (fromContext) return 'c1';
  if (base === 'choice') return codes[0];
  if (base === 'choices') return codes.filter((code) => !exclusive.includes(code)).slice(0, max);
  return 'Własne słowa: اپنے الفاظ'.slice(0, max);
}

const submissionOf = (form: FormDefinition, stage: Stage) => ({
  submissionId: '3f0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c11',
  form: form.id,
  formVersion: form.version,
  packageVersion: '0.1.0',
  locale: 'pl',
  stage,
  ...(!form.anonymous && {createdAt: '2026-11-25T08:30:00.000Z', writtenIn: 'pl'}),
  answers: Object.fromEntries(questionsIn(form, stage).map((question) => [question.id, answerTo(question)])),
});

await mkdir(fixtures, {recursive: true});
for (const form of forms)
  for (const stage of Object.keys(stagesOf(form)) as Stage[]) {
    const file = fixtureFile(form, stage);
    if (existsSync(file)) continue;
    await writeFile(file, `${JSON.stringify(submissionOf(form, stage), null, 2)}\n`);
    console.log(`${file} written; look at it, then keep it as it is.`);
  }
