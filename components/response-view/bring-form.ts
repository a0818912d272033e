import {formOf, newestOf} from '../../src/forms/form-of.js';
import type {FormDefinition} from '../../src/forms/form.js';
import {loadForm} from '../../src/forms/load-form.js';
import {loadFormWords} from '../../src/i18n/form-words.js';
import type {Words} from '../../src/i18n/words.js';
import type {StoredSubmission} from './stored-submission.js';

/** A version that nobody knows any more is read by the newest, and what that lacks is shown under its id. */
async function formFor(
  {form: id, formVersion}: StoredSubmission,
  own: readonly FormDefinition[],
): Promise<FormDefinition | undefined> {
  const isOwn = own.some((form) => form.id === id && form.version === formVersion);
  const ours = isOwn ? undefined : await loadForm(id);
  const all = [...(ours ? [ours] : []), ...own];
  return formOf(all, id, formVersion) ?? newestOf(all, id);
}

/**
 * Brings the definition by which a submission is shown, its own version where that is known, and its words.
 *
 * @param language of the reader
 * @param submission what is shown, if there is something
 * @param own definitions that are known beside ours
 * @throws what `import` and `fetch` throw when there is no connection
 */
export async function bringForm(
  language: string,
  submission: StoredSubmission | undefined,
  own: readonly FormDefinition[] = [],
): Promise<{readonly form: FormDefinition | undefined; readonly words: Words}> {
  const form = submission && (await formFor(submission, own));
  const {phase = 'primary', nation} = submission ?? {};
  const words = await loadFormWords({
    language,
    namespaces: ['staff', ...(form ? (form.namespaces ?? [form.id]) : [])],
    source: form?.words,
    variants: [phase, nation].filter((variant) => variant !== undefined),
  });
  return {form, words};
}
