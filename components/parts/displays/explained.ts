import {html} from 'lit';
import {displayHelp} from '../../../src/forms/display-help.js';
import {helpIn, roleHelp} from '../../../src/forms/help.js';
import type {MessageKey, Words} from '../../../src/i18n/words.js';
import {help} from '../help.js';
import {idOf} from '../id-of.js';
import {said} from '../statement.js';
import type {Showing} from './showing.js';

/**
 * The words of a key, and what explains them. To stand in a `pv-help`, which is no paragraph.
 *
 * @param at where in the form it stands, so that its id is there once
 * @param words those that have the key
 */
export function explained(showing: Showing, key: MessageKey, at: string, words: Words = showing.words) {
  const {nation} = showing.context;
  const [, role] = /^set\.staffRoles\.(.+)/.exec(key) ?? [];
  const keys = role ? roleHelp(nation, role) : helpIn(nation, displayHelp[key]);
  const id = idOf(showing, at);
  return html`<span id=${id}>${said(words, key)}</span> ${help(showing, words, keys, id)}`;
}
