import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Problem} from '../../../src/schemas/problem.js';
import {adopt} from '../../parts/adopt.js';
import {controlStyles} from '../../parts/control-styles.js';
import {errorSummary} from '../../parts/error-summary.js';
import {heading} from '../../parts/heading.js';
import {idOf} from '../../parts/id-of.js';
import {said} from '../../parts/statement.js';
import {wordsOf} from '../../../src/reading/wording.js';
import {problemText} from '../../question/wording.js';
import type {FormHostElement} from '../form-host-element.js';
import {submitOnEnter} from '../implicit-submission.js';
import type {PageHost} from '../page-host.js';
import {warnOnce} from '../warn.js';
import {barredPage} from './barred.js';
import {notChecked} from './not-checked.js';
import {childCaption, itemsOf, lastAnswered, summaryLines} from './section.js';

/** What the questions of one control need of their form. */
export interface ControlHost extends PageHost {
  readonly element: FormHostElement;
  /** Whether something was entered that the host's form has not been told of by `change`. */
  isChanged: boolean;
}

/**
 * Radios of one name that belong to no form are one group in a page, whoever drew them: of two such controls only one
 * could show its choice.
 */
function warnOfSharedGroups({owner, element}: ControlHost) {
  const others = (element.getRootNode() as ParentNode).querySelectorAll<FormHostElement>('[render-root="light"]');
  if (owner === '' && [...others].some((other) => other !== element && other.isControl)) warnOnce(element, 'radios');
}

/** What a browser may say about a problem, in the family's words. */
export function problemMessage({words, session}: PageHost, problem: Problem): string {
  const asked = session.question(problem.path);
  return asked ? problemText(wordsOf(words, asked), problem, asked) : words.text('error.title');
}

/** As a native control says it: `change` when an entry is finished, after the `input` of each step. */
function finish(host: ControlHost) {
  if (!host.isChanged) return;
  host.isChanged = false;
  host.element.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What a button of ours does (clear, add, remove) is finished at once. */
const clicked = (host: ControlHost, event: Event) => {
  if ((event.target as Element).closest('button')) finish(host);
};

function entered(host: ControlHost, event: KeyboardEvent) {
  if (event.key === 'Enter') finish(host);
  submitOnEnter(event, host.element);
}

function questions(host: ControlHost): TemplateResult {
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

/**
 * A form as one control of somebody's form: its questions and nothing else. The form round it hears only what the
 * element itself says, when its value is there to be read.
 */
export function controlPage(host: ControlHost): TemplateResult {
  const {words, session, card, element} = host;
  if (element.isConnected) {
    warnOfSharedGroups(host);
    adopt(element.shadowRoot ?? (element.getRootNode() as Document | ShadowRoot), [controlStyles]);
  }
  const stop = (event: Event) => event.stopPropagation();
  const changed = (event: Event) => {
    event.stopPropagation();
    finish(host);
  };
  return html`<div
    class="pv"
    lang=${words.lang}
    dir=${words.dir}
    data-step=${host.step.at}
    @input=${stop}
    @change=${changed}
    @click=${(event: Event) => clicked(host, event)}
    @keydown=${(event: KeyboardEvent) => entered(host, event)}
  >
    <fieldset class="pv-all" role="none" ?disabled=${host.disabled}>
      ${notChecked(host)}
      <div class="pv-form" role="group" aria-label=${words.text(`form.${card.id}.title`)}>
        ${host.barred ? barredPage(host, host.barred) : keyed(session, questions(host))}
      </div>
    </fieldset>
    <div class="pv-hidden pv-live" role="status" aria-live="polite"></div>
  </div>`;
}
