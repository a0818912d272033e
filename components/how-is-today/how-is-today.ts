import type {FormDefinition} from '../../src/forms/form.js';
import {howIsTodayCard} from '../../src/forms/how-is-today.card.js';
import type {HowIsTodayAnswers} from '../../src/schemas/how-is-today.js';
import {FormElement} from '../form/form-element.js';

/**
 * How is today?
 *
 * @summary A short note from home, one from school, and the family’s reply.
 */
export class HowIsToday extends FormElement<HowIsTodayAnswers> {
  protected override get ownCard() {
    return howIsTodayCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<HowIsTodayAnswers>> {
    return (await import('../../src/forms/how-is-today.js')).howIsToday;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-is-today': HowIsToday;
  }
}
