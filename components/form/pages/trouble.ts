import {html, nothing} from 'lit';
import type {CommonKey} from '../../../src/i18n/common-key.js';
import {said} from '../../parts/statement.js';
import {callUs} from '../../parts/talk.js';
import type {FirstPageHost, PageHost} from '../page-host.js';

/** What went wrong, as help: the words are still there, and there is a person to call. */
const trouble = (text: unknown) => html`<p class="pv-trouble" role="alert">${text}</p>`;

/** With the school's number where there is one, else the whole string that does without. */
function withNumber({words, context: {schoolPhone}}: FirstPageHost, key: 'error.sendFailed' | 'error.loadFailed') {
  return schoolPhone ? said(words, key, {schoolPhone}) : said(words, `${key}NoPhone`);
}

/** The next part of the form could not be loaded. */
export const loadFailure = (host: FirstPageHost) =>
  host.loadFailed ? trouble(withNumber(host, 'error.loadFailed')) : nothing;

/** The answers could not be sent, or the school has not taken them. */
export function sendFailure(host: PageHost) {
  const {sending, words, context} = host;
  if (sending.status !== 'failed') return nothing;
  if (sending.key === 'sendFailed')
    return html`${trouble(withNumber(host, 'error.sendFailed'))}
      <p>${words.text('text.waitingOnPage')}</p>`;
  const failure = trouble(words.text(`error.${sending.key}` as CommonKey, sending.params));
  if (sending.key !== 'linkEnded' && sending.key !== 'linkNeeded') return failure;
  // The words are still there, and can be given to the school in another way.
  return html`${failure}
    <p>${words.text('error.notTaken')}</p>
    ${callUs(words, context)}`;
}
