import {formOf, newestOf, type FormDefinition} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';

/**
 * The definition by which staff read what is stored: its own version, or the newest where nobody knows that any more.
 *
 * @returns undefined for a form that the receiver does not know
 */
export const formOfRow = (
  forms: readonly FormDefinition[],
  {form, form_version: version}: Pick<SubmissionRow, 'form' | 'form_version'>,
): FormDefinition | undefined => formOf(forms, form, version) ?? newestOf(forms, form);
