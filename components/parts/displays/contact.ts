import {html, nothing} from 'lit';
import type {MessageKey} from '../../../src/i18n/words.js';
import {said} from '../statement.js';
import {phoneLink} from '../talk.js';
import type {Showing} from './showing.js';

/** Who to talk to: name, what they do, phone. */
export function contact({words, context}: Showing) {
  const {contactName, contactRole, schoolPhone} = context;
  if (!contactName && !schoolPhone) return nothing;
  return html`<div class="pv-card">
    ${contactName ? html`<p class="pv-strong"><bdi>${contactName}</bdi></p>` : nothing}
    ${contactRole ? html`<p>${said(words, `set.staffRoles.${contactRole}` as MessageKey)}</p>` : nothing}
    ${schoolPhone ? html`<p>${phoneLink(schoolPhone)}</p>` : nothing}
  </div>`;
}
