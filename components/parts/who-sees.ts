import {html, nothing} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Words} from '../../src/i18n/words.js';
import {said} from './statement.js';

/** Who will see the answers, by role; left out where the school has not said. */
export function whoSees(words: Words, {whoSeesAnswers = []}: Context) {
  if (!whoSeesAnswers.length) return nothing;
  return html`<div class="pv-statement" data-statement="whoSees">
    <p>${said(words, 's.whoSees.text')}</p>
    <ul>
      ${whoSeesAnswers.map((role) => html`<li>${said(words, `set.staffRoles.${role}`)}</li>`)}
    </ul>
  </div>`;
}
