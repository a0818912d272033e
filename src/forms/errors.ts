/** Says what is wrong and what to change. */
export type Fail = (fault: string) => never;

/**
 * A form that cannot work as it is written. The message says where, and what to change.
 * The name is set by hand because a minifier shortens class names.
 */
export class FormDefinitionError extends Error {
  override readonly name = 'FormDefinitionError';

  /**
   * @param form the form's id
   * @param fault what is wrong and what to change, as a sentence
   */
  constructor(form: string, fault: string) {
    super(`Form '${form}': ${fault}`);
  }
}

/** Ends the making of a form. */
export const failing =
  (form: string): Fail =>
  (fault) => {
    throw new FormDefinitionError(form, fault);
  };
