import {html, nothing} from 'lit';
import type {Context} from '../../src/forms/context.js';
import {roleHelp} from '../../src/forms/help.js';
import type {HelpView} from './help-view.js';
import {help} from './help.js';
import {idOf} from './id-of.js';
import {said} from './statement.js';

/** Who will see the answers, by role; left out where the school has not said. */
export function whoSees(view: HelpView & {readonly prefix: string; readonly context: Context}) {
  const {words, context} = view;
  const {whoSeesAnswers = [], nation} = context;
  if (!whoSeesAnswers.length) return nothing;
  return html`<div class="pv-statement" data-statement="whoSees">
    <p>${said(words, 's.whoSees.text')}</p>
    <ul>
      ${whoSeesAnswers.map((role) => {
        const id = idOf(view, `who-${role}`);
        return html`<li class="pv-help">
          <span id=${id}>${said(words, `set.staffRoles.${role}`)}</span>
          ${help(view, words, roleHelp(nation, role), id)}
        </li>`;
      })}
    </ul>
  </div>`;
}
