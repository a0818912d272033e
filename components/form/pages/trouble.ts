import {html, nothing} from 'lit';
import type {CommonKey} from '../../../src/i18n/common-key.js';
import {said} from '../../parts/statement.js';
import type {FirstPageHost, PageHost} from '../page-host.js';

/** What went wrong, as help: the words are still there, and there is a person to call. */
const trouble = (text: unknown) => html`<p class="pv-trouble" role="alert">${text}</p>`;

type WithNumber = 'error.sendFailed' | 'error.loadFailed' | 'error.linkNeeded';

/** With the school's number where there is one, else the whole string that does without. */
function withNumber({words, context: {schoolPhone}}: FirstPageHost, key: WithNumber) {
  return schoolPhone ? said(words, key, {schoolPhone}) : said(words, `${key}NoPhone`);
}

/** The next part of the form could not be loaded. */
export const loadFailure = (host: FirstPageHost) =>
  host.loadFailed ? trouble(withNumber(host, 'error.loadFailed')) : nothing;

/** The answers could not be sent, or the school has not taken them. */
export function sendFailure(host: PageHost) {
  const {sending, words} = host;
  if (sending.status !== 'failed') return nothing;
  if (sending.key === 'sendFailed')
    return html`${trouble(withNumber(host, 'error.sendFailed'))}
      <p>${words.text('text.waitingOnPage')}</p>`;
  const said =
    sending.key === 'linkNeeded'
      ? withNumber(host, 'error.linkNeeded')
      : words.text(`error.${sending.key}` as CommonKey, sending.params);
  // The words are still there, and can be given to the school in another way.
  return sending.key === 'linkEnded' || sending.key === 'linkNeeded'
    ? html`${trouble(said)}
        <p>${words.text('error.notTaken')}</p>`
    : trouble(said);
}
