/** Where Enter does nothing else (HTML, 4.10.22.2). */
const types: ReadonlySet<string> = new Set(['text', 'tel', 'email', 'radio', 'checkbox']);

const isSubmit = (control: Element): control is HTMLButtonElement => (control as HTMLButtonElement).type === 'submit';

/**
 * Enter in a single-line box sends the form round it, as from a native box: by its first button, if it has one.
 *
 * @param event Enter in one of our boxes, which belong to no form
 * @param form the host's form, which their element belongs to
 * @param send sends it without a button
 */
export function submitOnEnter(event: KeyboardEvent, form: HTMLFormElement | null, send: () => void): void {
  const {type} = event.target as HTMLInputElement;
  // While a word is being composed, Enter ends the word.
  if (!form || event.isComposing || event.defaultPrevented || !types.has(type)) return;
  event.preventDefault();
  const button = [...form.elements].find(isSubmit);
  if (button) button.click();
  else send();
}
