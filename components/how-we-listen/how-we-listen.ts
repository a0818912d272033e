import type {FormDefinition} from '../../src/forms/form.js';
import {howWeListenCard} from '../../src/forms/how-we-listen.card.js';
import type {HowWeListenAnswers} from '../../src/schemas/how-we-listen.js';
import {FormElement} from '../form/form-element.js';

/**
 * How well do we listen?
 *
 * @summary Four short questions without a name, sent without anything that could tell who answered.
 */
export class HowWeListen extends FormElement<HowWeListenAnswers> {
  protected override get ownCard() {
    return howWeListenCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<HowWeListenAnswers>> {
    return (await import('../../src/forms/how-we-listen.js')).howWeListen;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-we-listen': HowWeListen;
  }
}
