import type {FormDefinition} from '../../src/forms/form.js';
import {talkInsteadCard} from '../../src/forms/talk-instead.card.js';
import type {TalkInsteadAnswers} from '../../src/schemas/talk-instead.js';
import {FormElement} from '../form/form-element.js';

/**
 * Talk to us instead.
 *
 * @summary For anyone who does not want to fill in a form, or cannot.
 */
export class TalkInstead extends FormElement<TalkInsteadAnswers> {
  protected override get ownCard() {
    return talkInsteadCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<TalkInsteadAnswers>> {
    return (await import('../../src/forms/talk-instead.js')).talkInstead;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talk-instead': TalkInstead;
  }
}
