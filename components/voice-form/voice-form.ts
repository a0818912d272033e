import {FormElement} from '../form/form-element.js';

/**
 * Any form: its `definition` property is made with `defineForm`.
 *
 * @summary A form of a school's or vendor's own.
 */
export class VoiceForm<Answers = Readonly<Record<string, unknown>>> extends FormElement<Answers> {}

declare global {
  interface HTMLElementTagNameMap {
    'voice-form': VoiceForm;
  }
}
