/** Our kinds pass the suite that is published for those of others. A new kind is tested by one line. */
import {questionSuite as checksOf} from '../../components/testing/question-suite.js';
import {expectAccessible} from './browser.js';
import './form-harness.js';
import {kinds, sampleForm, type Kind} from './sample-form.js';

/** Registers the suite of one kind; call it inside `describe`. */
export function questionSuite(kind: Kind, problem: RegExp): void {
  const {path, right, wrong} = kinds[kind];
  const form = (needed: boolean) => sampleForm([path], needed);
  describe(`a question of the kind ${kind}`, () => {
    const sample = {form, path, right, wrong, problem, hint: `A hint for ${path}.`, accessible: expectAccessible};
    for (const {name, run} of checksOf(sample)) it(name, run);
  });
}
