import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {languages} from '../../src/i18n/languages.js';
import {languageMenu} from '../parts/language-menu.js';
import {talk} from '../parts/talk.js';
import {idOf} from '../question/form-view.js';
import type {Action, PageHost} from './page-host.js';
import {startPage} from './pages/start.js';

function page(host: PageHost): TemplateResult {
  const {step, later} = host;
  if (step.at === 'start' || !later) return startPage(host);
  if (step.at === 'section') return later.sectionPage(host);
  return step.at === 'review' ? later.reviewPage(host) : later.sentPage(host);
}

/** A translation that no speaker has checked says so, and can show the English where a mistake would do harm. */
function notChecked({words, english, act}: PageHost) {
  if (languages.find(({code}) => code === words.language)?.checked !== false) return nothing;
  return html`<div class="pv-unchecked">
    <p>${words.text('label.notChecked')}</p>
    <button type="button" class="pv-link" data-action="show-english" aria-pressed=${english ? 'true' : 'false'} @click=${() => act('show-english')}>${words.text(english ? 'button.hideEnglish' : 'button.showEnglish')}</button>
  </div>`;
}

/** The whole of a form: language at the top, the page, the way to a person, and the live region. */
export function formPage(host: PageHost): TemplateResult {
  const {words, step, session, context} = host;
  const key = `${step.at === 'section' ? step.anchor : step.at}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // In the light root a host's own form may be round this one; it must not send too.
    event.stopPropagation();
    host.act((event.submitter?.dataset.action ?? 'continue') as Action);
  };
  return html`<div class="pv" lang=${words.lang} dir=${words.dir} data-step=${step.at}>
    ${languageMenu(idOf(host, 'language'), words, host.offeredLanguages, (language) => host.changeLanguage(language))} ${notChecked(host)}
    <form class="pv-form" novalidate @submit=${submit}>${keyed(session, keyed(key, page(host)))}</form>
    ${talk(idOf(host, 'talk'), words, context, host.talkOpen, () => host.act('talk'))}
    <div class="pv-hidden pv-live" role="status" aria-live="polite"></div>
  </div>`;
}
