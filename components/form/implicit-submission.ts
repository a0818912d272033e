import type {FormHostElement} from './form-host-element.js';

/** Where Enter does nothing else (HTML, 4.10.22.2). */
const types: ReadonlySet<string> = new Set(['text', 'tel', 'email', 'radio', 'checkbox']);

const isSubmit = (control: Element): control is HTMLButtonElement => (control as HTMLButtonElement).type === 'submit';

/**
 * Enter in a single-line box sends the form round it, as from a native box: by its first button, if it has one.
 *
 * @param event a key in one of our boxes, which belong to no form
 * @param element the form element, which does
 */
export function submitOnEnter(event: KeyboardEvent, element: FormHostElement): void {
  const {form} = element;
  const {type} = event.target as HTMLInputElement;
  // While a word is being composed, Enter ends the word.
  if (!form || event.key !== 'Enter' || event.isComposing || event.defaultPrevented || !types.has(type)) return;
  event.preventDefault();
  const button = [...form.elements].find(isSubmit);
  if (button) button.click();
  else element.requestSubmit();
}
