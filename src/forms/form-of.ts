import type {FormDefinition} from './form.js';

/** The newest version of a form; of two with one version, the one that stands later. */
export const newestOf = (forms: readonly FormDefinition[], id: string): FormDefinition | undefined =>
  forms
    .filter((form) => form.id === id)
    .reduce<FormDefinition | undefined>(
      (newest, form) => (newest && newest.version > form.version ? newest : form),
      undefined,
    );

/**
 * Finds the definition that a submission was filled in by. Of one form there may be several versions: the newest is
 * asked, and what came in under an older one is read by that one.
 *
 * @param forms the definitions that are known; of two with one id and version, the one that stands later counts
 * @param id the form
 * @param version of the submission
 * @returns that version; the newest, where the submission is newer than any; undefined where the form or its older
 *   version is not known
 */
export function formOf(forms: readonly FormDefinition[], id: string, version: number): FormDefinition | undefined {
  const newest = newestOf(forms, id);
  if (newest && version > newest.version) return newest;
  return forms.filter((form) => form.id === id && form.version === version).at(-1);
}
