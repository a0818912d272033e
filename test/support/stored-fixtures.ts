/** Submissions as schools have stored them: one for each form, version and stage that there has ever been. */
import {join} from 'node:path';
import {stagesOf} from '../../src/forms/stage.js';
import type {FormDefinition} from '../../src/forms/form.js';

export const fixtures = 'test/fixtures/submissions';

/** `talkInstead.v1.json`; of a form with stages `meetingFollowUp.v1.b.json`. */
export const fixtureFile = (form: FormDefinition, stage: string): string => {
  const isWhole = Object.keys(stagesOf(form)).length === 1;
  return join(fixtures, [form.id, `v${form.version}`, ...(isWhole ? [] : [stage]), 'json'].join('.'));
};
