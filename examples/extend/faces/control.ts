import {css, html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {optionLabel, type Control} from 'parent-voice/components';

const symbols: Readonly<Record<string, string>> = {happy: '🙂', mixed: '😐', worried: '😟'};

const styles = css`
  .faces {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .faces label {
    flex: 1 1 7em;
    min-block-size: 44px;
    padding: 0.5em;
    text-align: center;
    border: 2px solid currentColor;
    border-radius: 0.5em;
    cursor: pointer;
  }
  .faces .face {
    display: block;
    font-size: 2em;
  }
`;

/** Radios in a row. The frame round it draws the question, its hint and its problem. */
export const faces: Control = Object.assign(
  (({view, question, path, words, id, describedBy, invalid, entry}) => html`
    <div class="faces">
      ${view.session.options(question).map(
        ({code}, index) => html`
          <label for=${index ? `${id}-${code}` : id}>
            <span class="face" aria-hidden="true">${symbols[code] ?? '•'}</span>
            <input
              type="radio"
              id=${index ? `${id}-${code}` : id}
              name=${path}
              value=${code}
              .checked=${live(entry === code)}
              ?disabled=${view.disabled}
              aria-invalid=${ifDefined(invalid ? 'true' : undefined)}
              aria-describedby=${ifDefined((!index && describedBy) || undefined)}
              @change=${() => view.session.enter(path, code)}
            />
            ${optionLabel(words, question, code)}
          </label>
        `,
      )}
    </div>
  `) as Control,
  {group: true, styles},
);
