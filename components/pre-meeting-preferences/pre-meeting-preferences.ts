import type {FormDefinition} from '../../src/forms/form.js';
import {preMeetingPreferencesCard} from '../../src/forms/pre-meeting-preferences.card.js';
import type {PreMeetingPreferencesAnswers} from '../../src/schemas/pre-meeting-preferences.js';
import {FormElement} from '../form/form-element.js';

/**
 * Plan your meeting with us.
 *
 * @summary When, how, with whom and about what a family wants to meet, and what helps on the day.
 */
export class PreMeetingPreferences extends FormElement<PreMeetingPreferencesAnswers> {
  protected override get ownCard() {
    return preMeetingPreferencesCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<PreMeetingPreferencesAnswers>> {
    return (await import('../../src/forms/pre-meeting-preferences.js')).preMeetingPreferences;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pre-meeting-preferences': PreMeetingPreferences;
  }
}
