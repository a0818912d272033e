import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {languageMenu} from '../parts/language-menu.js';
import {talk} from '../parts/talk.js';
import {canNest} from './can-nest.js';
import {idOf} from '../parts/id-of.js';
import type {Action, FirstPageHost} from './page-host.js';
import {barredPage} from './pages/barred.js';
import {notChecked} from './pages/not-checked.js';
import {startPage} from './pages/start.js';
import {loadFailure} from './pages/trouble.js';

/** The short form that asks for a talk, where it is on the page and can be sent; it opens when it is asked for. */
function nestedTalk(host: FirstPageHost) {
  if (!host.talkOpen) return nothing;
  if (host.asksForTalk) return host.nest?.(host, 'talk-instead');
  return canNest(host, 'talk-instead')
    ? html`<button type="button" class="pv-quiet" data-action="ask-talk" @click=${() => host.act('ask-talk')}>
        ${host.words.text('button.askTalk')}
      </button>`
    : nothing;
}

/** A form that begins with its questions has none yet: they could not be loaded. */
const notThere = (host: FirstPageHost) =>
  html`${loadFailure(host)}
    <div class="pv-buttons">
      <button type="submit" class="pv-button" data-action="start">${host.words.text('button.tryAgain')}</button>
    </div>`;

/** What stands there before there are questions. */
function firstPage(host: FirstPageHost): TemplateResult {
  if (host.barred) return barredPage(host, host.barred);
  return host.hasStart ? startPage(host) : notThere(host);
}

/**
 * The whole of a form: language at the top, the page, the way to a person, and the live region.
 *
 * @param later draws the page after the first, where the family is further on
 * @param filling changes with each new form that is filled in
 */
export function formPage(
  host: FirstPageHost & {readonly disabled: boolean},
  later: (() => TemplateResult) | undefined,
  filling: unknown,
): TemplateResult {
  const {words, step, context} = host;
  const key = step.at === 'section' ? step.anchor : step.at;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // In the light root a host's own form may be round this one; it must not send too.
    event.stopPropagation();
    host.act((event.submitter?.dataset.action ?? 'continue') as Action);
  };
  return html`<div class="pv" lang=${words.lang} dir=${words.dir} data-step=${step.at}>
    <fieldset class="pv-all" role="none" ?disabled=${host.disabled}>
      ${languageMenu(idOf(host, 'language'), words, host.languages, (language) => host.changeLanguage(language))}
      ${notChecked(host)}
      <form class="pv-form" novalidate @submit=${submit}>
        ${later ? keyed(filling, keyed(key, later())) : firstPage(host)}
      </form>
      ${host.isForStaff || host.card.id === 'talkInstead' ? nothing : talk({id: idOf(host, 'talk'), words, context, open: host.talkOpen, nested: nestedTalk(host), toggle: () => host.act('talk')})}
    </fieldset>
    <div class="pv-hidden pv-live" role="status" aria-live="polite"></div>
  </div>`;
}
