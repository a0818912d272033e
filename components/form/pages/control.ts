import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {errorSummary} from '../../parts/error-summary.js';
import {heading} from '../../parts/heading.js';
import {idOf} from '../../parts/id-of.js';
import {said} from '../../parts/statement.js';
import type {HostedElement} from '../hosted-element.js';
import type {PageHost} from '../page-host.js';
import {warnOnce} from '../warn.js';
import {barredPage} from './barred.js';
import {notChecked} from './not-checked.js';
import {childCaption, itemsOf, lastAnswered, summaryLines} from './section.js';

/**
 * Radios of one name that belong to no form are one group in a page, whoever drew them: of two such controls only one
 * could show its choice.
 */
function warnOfSharedGroups(element: HTMLElement, owner: string | undefined) {
  const others = (element.getRootNode() as ParentNode).querySelectorAll<HostedElement>('[render-root="light"]');
  if (owner === '' && [...others].some((other) => other !== element && other.place === 'control'))
    warnOnce(element, 'radios');
}

function questions(host: PageHost): TemplateResult {
  const {words, session, level} = host;
  const {pages} = session;
  const lines = summaryLines(
    host,
    pages.flatMap(({items}) => items),
  );
  return html`
    ${lines.length ? errorSummary(idOf(host, 'summary'), words, level, lines, (id) => host.go(id)) : nothing}
    ${childCaption(host)} ${lastAnswered(host)}
    ${repeat(
      pages,
      ({section}) => section,
      ({section, items}) =>
        html`<div class="pv-part" data-section=${section}>
          ${pages.length > 1 ? heading(level, said(words, `sec.${section}`)) : nothing} ${itemsOf(host, items)}
        </div>`,
    )}
  `;
}

/** A form as one control of somebody's form: its questions and nothing else. */
export function controlPage(host: PageHost & {readonly element: HTMLElement}): TemplateResult {
  const {words, card, element} = host;
  if (element.isConnected) warnOfSharedGroups(element, host.owner);
  return html`<div class="pv" lang=${words.lang} dir=${words.dir} data-step="control">
    <fieldset class="pv-all" role="none" ?disabled=${host.disabled}>
      ${notChecked(host)}
      <div class="pv-form" role="group" aria-label=${words.text(`form.${card.id}.title`)}>
        ${host.barred ? barredPage(host, host.barred) : questions(host)}
      </div>
    </fieldset>
    <div class="pv-hidden pv-live" role="status" aria-live="polite"></div>
  </div>`;
}
