import {html, nothing} from 'lit';
import type {MessageKey} from '../../../src/i18n/words.js';
import {said} from '../statement.js';
import type {Showing} from './showing.js';

/** A link of the school's own; left out where it has supplied none. */
export function schoolLink({words, context}: Showing, key: string, label: string) {
  const href = context[key as keyof typeof context];
  if (typeof href !== 'string') return nothing;
  return html`<p>
    <a href=${href} target="_blank" rel="noopener">${said(words, label as MessageKey)}</a>
  </p>`;
}

/** A way to another form, where the school has said where that stands. */
export function formLink({words, context, session}: Showing, form: string) {
  const href = context.formUrls?.[form];
  const statement = session.form.sections
    .flatMap(({items}) => items)
    .find((item) => item.kind === 'statement' && item.shows.some((show) => 'form' in show && show.form === form));
  if (href === undefined || !statement) return nothing;
  const own = `s.${statement.id}.link` as MessageKey;
  return html`<p>
    <a href=${href}>${said(words, words.has(own) ? own : 'link.talkInstead')}</a>
  </p>`;
}
