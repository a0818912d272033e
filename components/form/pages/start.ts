import {html, nothing, type TemplateResult} from 'lit';
import {holds} from '../../../src/forms/condition.js';
import {propOf} from '../../../src/forms/context-keys.js';
import type {Line} from '../../../src/forms/form.js';
import {heading} from '../../parts/heading.js';
import {help} from '../../parts/help.js';
import {idOf} from '../../parts/id-of.js';
import {lineOf} from '../../parts/line.js';
import {localised} from '../../parts/localised.js';
import {privacyLink} from '../../parts/privacy-link.js';
import {said, statement} from '../../parts/statement.js';
import {whoSees} from '../../parts/who-sees.js';
import type {FirstPageHost} from '../page-host.js';
import {loadFailure} from './trouble.js';

/** Lines of the start page that hold for this school; the one about both lengths only where both are offered. */
function lines({card, context, choosesLength}: FirstPageHost): readonly Line[] {
  const prop = (name: string) => (name === 'lengthChoice' ? choosesLength : propOf(context, name));
  return (card.start || []).filter(({when}) => holds(when, {codes: () => [], prop}));
}

/** What a family should know before it writes: why we ask, who sees it, what we may have to pass on. */
export function startPage(host: FirstPageHost): TemplateResult {
  const {words, context, level, headingId, english} = host;
  const {id, about, leadHelp = []} = host.card;
  const writes = context.translation === 'person' || context.translation === 'machine';
  const show = (statementId: string, without: readonly number[] = []) =>
    !about || about.includes(statementId)
      ? statement({id: statementId, words, context, level: level + 1, without, english})
      : nothing;
  return html`
    ${localised(context.schoolName, words, 'pv-caption')}
    ${heading(level, said(words, `form.${id}.title`), {id: headingId, page: true})}
    <div class="pv-help">
      <p class="pv-lead" id=${idOf(host, 'lead')}>${said(words, `form.${id}.lead`)}</p>
      ${help(host, words, leadHelp, idOf(host, 'lead'), true)}
    </div>
    <ul>
      ${lines(host).map((line) => html`<li>${lineOf(words, context, line)}</li>`)}
    </ul>
    ${show('answerHow', writes ? [] : [4])}
    ${context.translation === 'machine' ? html`<p>${said(words, 'text.machineTranslate')}</p>` : nothing}
    <p>${words.text('label.optionalNote')}</p>
    ${
      about && !about.includes('whoIsParent')
        ? nothing
        : html`<details class="pv-details">
            <summary>${words.text('label.whoCanFill')}</summary>
            ${show('whoIsParent')}
          </details>`
    }
    ${whoSees(host)} ${show('keepSafeNote')} ${privacyLink(words, context)}
    ${context.contactName ? html`<p>${words.text('text.yourContact', {contactName: context.contactName})}</p>` : nothing}
    <div class="pv-urgent">${show('safetyNote')}</div>
    ${loadFailure(host)}
    <div class="pv-buttons">
      ${
        host.choosesLength
          ? html`<button type="submit" class="pv-button" data-action="short">
                ${words.text('button.shortVersion')}
              </button>
              <button type="submit" class="pv-button pv-second" data-action="full">
                ${words.text('button.fullVersion')}
              </button>`
          : html`<button type="submit" class="pv-button" data-action="start">${words.text('button.start')}</button>`
      }
    </div>
  `;
}
