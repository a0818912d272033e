import type {FormDefinition} from '../../src/forms/form.js';
import {reasonableAdjustmentsCard} from '../../src/forms/reasonable-adjustments.card.js';
import type {ReasonableAdjustmentsAnswers} from '../../src/schemas/reasonable-adjustments.js';
import {FormElement} from '../form/form-element.js';

/**
 * Ask for changes that help you.
 *
 * @summary What a family needs to take part, without a diagnosis; the school’s answer to each change, and whether it works.
 */
export class ReasonableAdjustmentsRequest extends FormElement<ReasonableAdjustmentsAnswers> {
  protected override get ownCard() {
    return reasonableAdjustmentsCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<ReasonableAdjustmentsAnswers>> {
    return (await import('../../src/forms/reasonable-adjustments.js')).reasonableAdjustments;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reasonable-adjustments-request': ReasonableAdjustmentsRequest;
  }
}
