import {html, type TemplateResult} from 'lit';
import type {Words} from '../../src/i18n/words.js';
import {languageOf} from './language-of.js';
import {heading} from './heading.js';

export interface SummaryLine {
  /** The id of the control that it is about. */
  readonly id: string;
  readonly text: string;
  /** The words that it is said in. */
  readonly words: Words;
}

/**
 * What must be put right, at the top of the page. It takes the focus; its links put the eye and the focus on the
 * question (a fragment cannot reach into a shadow root, and would stay in the address bar).
 *
 * @param go brings the person to a control
 */
export function errorSummary(
  id: string,
  words: Words,
  level: number,
  lines: readonly SummaryLine[],
  go: (id: string) => void,
): TemplateResult {
  const follow = (event: Event, line: SummaryLine) => {
    event.preventDefault();
    go(line.id);
  };
  return html`<div class="pv-summary" id=${id} tabindex="-1" aria-labelledby="${id}-title">
    <div role="alert">
      ${heading(level, words.text('error.title'), {id: `${id}-title`})}
      <ul>
        ${lines.map((line) => html`<li><a href="#${line.id}" lang=${languageOf(line.words, words).lang} dir=${languageOf(line.words, words).dir} @click=${(event: Event) => follow(event, line)}>${line.text}</a></li>`)}
      </ul>
    </div>
  </div>`;
}
