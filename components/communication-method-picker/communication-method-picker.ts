import type {FormDefinition} from '../../src/forms/form.js';
import {communicationMethodCard} from '../../src/forms/communication-method.card.js';
import type {CommunicationMethodAnswers} from '../../src/schemas/communication-method.js';
import {FormElement} from '../form/form-element.js';

/**
 * How we keep in touch.
 *
 * @summary Which ways, when, in which language, about what and how often a family wants to hear from the school.
 */
export class CommunicationMethodPicker extends FormElement<CommunicationMethodAnswers> {
  protected override get ownCard() {
    return communicationMethodCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<CommunicationMethodAnswers>> {
    return (await import('../../src/forms/communication-method.js')).communicationMethod;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'communication-method-picker': CommunicationMethodPicker;
  }
}
