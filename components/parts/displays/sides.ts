import {html, nothing} from 'lit';
import type {PreviousSubmission} from '../../../src/forms/context.js';
import type {Display} from '../../../src/forms/display.js';
import {entryOf} from '../../../src/session/answer.js';
import {entryLines, wordsOf} from '../../../src/reading/wording.js';
import {langOf} from '../own-words.js';
import type {Showing} from './showing.js';

type Sides = Extract<Display, {readonly sides: string}>;

const itemsOf = (answers: Readonly<Record<string, unknown>>, id: string) =>
  (Array.isArray(answers[id]) ? answers[id] : []) as readonly Readonly<Record<string, unknown>>[];

/**
 * What the school and the family have each said of every item, one beside the other. Nothing says who is right.
 *
 * @param display the list, and which question of its items is shown
 */
export function sides(showing: Showing, {sides: id, part}: Sides) {
  const {session, words, context} = showing;
  const list = session.form.questions.find((question) => question.id === id);
  const question = list?.items?.find((one) => one.id === part);
  const rows = list ? (session.rows(list) ?? []) : [];
  const {beside} = session.earlier;
  if (!question || !beside.length) return nothing;
  const said = (one: PreviousSubmission, of: unknown) => {
    const item = itemsOf(one.answers, id).find((answer) => answer.of === of);
    const entry = item && entryOf(question, item[part]);
    const answer = entryLines(wordsOf(words, question), question, entry, context).join(', ');
    if (!answer) return nothing;
    return html`<p>${words.text(one.by === 'school' ? 'display.schoolSays' : 'display.familySays', {answer})}</p>`;
  };
  return html`<ul class="pv-cards">
    ${rows.map(
      (row) =>
        html`<li class="pv-card" data-card=${id}>
          <p class="pv-strong" lang=${langOf(session.earlier.writtenIn(list?.fixedBy?.list ?? ''))} dir="auto">
            ${typeof row.title === 'string' ? row.title : ''}
          </p>
          ${beside.map((one) => said(one, row.of))}
        </li>`,
    )}
  </ul>`;
}
