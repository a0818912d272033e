import {html, nothing} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Words} from '../../src/i18n/words.js';

/** How the school looks after what it is told; left out where it has not said where that stands. */
export function privacyLink(words: Words, {privacyNoticeUrl}: Context) {
  if (!privacyNoticeUrl) return nothing;
  return html`<p>
    <a href=${privacyNoticeUrl} data-action="privacy" target="_blank" rel="noopener">${words.text('link.privacy')}</a>
  </p>`;
}
