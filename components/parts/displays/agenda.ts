import {html, nothing} from 'lit';
import type {AgendaTopic} from '../../../src/forms/context.js';
import type {MessageKey} from '../../../src/i18n/words.js';
import {textFor} from '../../../src/reading/localised-text.js';
import {explained} from './explained.js';
import type {Showing} from './showing.js';

/** The school's topics, numbered: ours by their words in the family's language, its own as written. */
export function agenda(showing: Showing, topics: readonly AgendaTopic[]) {
  const {words} = showing;
  if (!topics.length) return nothing;
  const topicOf = ({topic}: AgendaTopic, index: number) => {
    const key = `set.agendaTopics.${typeof topic === 'string' ? topic : ''}` as MessageKey;
    return words.has(key)
      ? explained(showing, key, `topic-${index}`)
      : html`<bdi>${textFor(topic, words.language)}</bdi>`;
  };
  const raised = ({raisedBy}: AgendaTopic) => {
    if (!raisedBy) return nothing;
    const line =
      raisedBy === 'family' ? words.text('display.raisedByFamily') : words.text('display.raisedBy', {name: raisedBy});
    return html`<span class="pv-quiet-text">${line}</span>`;
  };
  return html`<ol class="pv-agenda">
    ${topics.map(
      (topic, index) =>
        html`<li class="pv-help">
          ${topicOf(topic, index)}
          ${topic.minutes ? html`<span class="pv-quiet-text">${words.text('display.minutes', {count: topic.minutes})}</span>` : nothing}
          ${raised(topic)}
        </li>`,
    )}
  </ol>`;
}
