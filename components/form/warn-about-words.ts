import type {FormDefinition} from '../../src/forms/form.js';
import type {Warn} from './warn.js';

/**
 * Tells a developer what a form of their own does not say, in any language that it is offered in.
 *
 * @param form the definition
 * @param languages our codes
 * @param warn told once, of all of it
 */
export async function warnAboutWords(form: FormDefinition, languages: readonly string[], warn: Warn): Promise<void> {
  const {checkWords} = await import('../../src/forms/check-words.js');
  await checkWords(form, languages).catch(({message}: Error) => warn('ownWords', message));
}
