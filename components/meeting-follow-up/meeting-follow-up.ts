import type {FormDefinition} from '../../src/forms/form.js';
import {meetingFollowUpCard} from '../../src/forms/meeting-follow-up.card.js';
import type {MeetingFollowUpAnswers} from '../../src/schemas/meeting-follow-up.js';
import {FormElement} from '../form/form-element.js';

/**
 * What we agreed.
 *
 * @summary The school’s summary of a meeting, what the family says of it, and whether it happened.
 */
export class MeetingFollowUp extends FormElement<MeetingFollowUpAnswers> {
  protected override get ownCard() {
    return meetingFollowUpCard;
  }

  protected override async loadDefinition(): Promise<FormDefinition<MeetingFollowUpAnswers>> {
    return (await import('../../src/forms/meeting-follow-up.js')).meetingFollowUp;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-follow-up': MeetingFollowUp;
  }
}
