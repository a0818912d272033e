import type {FormDefinition} from '../../src/forms/form.js';
import {parentQuestionnaireCard} from '../../src/forms/parent-questionnaire.card.js';
import type {ParentQuestionnaireAnswers} from '../../src/schemas/parent-questionnaire.js';
import {FormElement} from '../form/form-element.js';

/**
 * Tell us about your child.
 *
 * @summary What a family sees and wants, early, before there is a problem. One questionnaire for each child.
 */
export class ParentQuestionnaire extends FormElement<ParentQuestionnaireAnswers> {
  protected override get ownCard() {
    return parentQuestionnaireCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<ParentQuestionnaireAnswers>> {
    return (await import('../../src/forms/parent-questionnaire.js')).parentQuestionnaire;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parent-questionnaire': ParentQuestionnaire;
  }
}
