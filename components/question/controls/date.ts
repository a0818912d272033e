import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {CommonKey} from '../../../src/i18n/common-key.js';
import type {Control} from '../form-view.js';

const parts = ['day', 'month', 'year'] as const;

/**
 * Three boxes, each with its own label: a calendar is slow for a day that is known, and the browser's own date box
 * speaks the phone's language. https://design-system.service.gov.uk/components/date-input/
 */
export const date: Control = Object.assign(
  (({view, path, words, id, invalid, entry, describedBy, question}) => {
    const boxes = (entry ?? []) as readonly string[];
    const type = (index: number, event: Event) => {
      const {value} = event.target as HTMLInputElement;
      view.session.enter(
        path,
        parts.map((_, other) => (other === index ? value : (boxes[other] ?? ''))),
      );
    };
    // The first box has the question's id, so that a link to the question lands on it.
    const idOf = (index: number) => (index ? `${id}-${parts[index]}` : id);
    return html`<div class="pv-date">
      ${parts.map(
        (part, index) =>
          html`<div class="pv-date-part">
            <label for=${idOf(index)}>${words.text(`label.${part}` as CommonKey)}</label>
            <input
              class="pv-box pv-date-${part}"
              type="text"
              inputmode="numeric"
              id=${idOf(index)}
              name="${path}.${part}"
              form=${ifDefined(view.owner)}
              autocomplete="off"
              dir="ltr"
              aria-describedby=${ifDefined(index ? undefined : describedBy || undefined)}
              aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
              aria-required=${ifDefined(question.needed ? 'true' : undefined)}
              ?disabled=${view.disabled}
              .value=${live(boxes[index] ?? '')}
              @input=${(event: Event) => type(index, event)}
            />
          </div>`,
      )}
    </div>`;
  }) as Control,
  {group: true},
);
