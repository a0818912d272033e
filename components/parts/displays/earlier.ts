import {html, nothing} from 'lit';
import type {LocalisedText} from '../../../src/forms/context.js';
import type {CardLine, Display} from '../../../src/forms/display.js';
import type {Question} from '../../../src/forms/form.js';
import type {MessageKey} from '../../../src/i18n/words.js';
import {entryOf, holdsWords} from '../../../src/session/answer.js';
import {isBlank} from '../../../src/session/entry.js';
import {entryLines, optionLabel, shortOf, wordsOf} from '../../../src/reading/wording.js';
import {langOf, ownWords} from '../own-words.js';
import {textFor} from '../../../src/reading/localised-text.js';
import type {Showing} from './showing.js';

type Cards = Extract<Display, {readonly cards: string}>;

/** Whoever wrote it wrote in a language; its letters say which way it runs. */
const written = ({session}: Showing, question: string) => langOf(session.earlier.writtenIn(question));

function linesOf({words, context}: Showing, question: Question, answer: unknown): readonly string[] {
  const entry = entryOf(question, answer);
  return isBlank(entry) ? [] : entryLines(wordsOf(words, question), question, entry, context);
}

/** One part of an item: a word of ours, or somebody's own. */
const partsOf = (showing: Showing, list: Question, item: Readonly<Record<string, unknown>>): readonly unknown[] =>
  list.items!.flatMap((part) =>
    linesOf(showing, part, item[part.id]).map((text) =>
      holdsWords(part) ? html`<bdi lang=${written(showing, list.id)}>${text}</bdi>` : text,
    ),
  );

/** The items of a list with the rows of another: each begins with what its row is called. */
function rowLines(showing: Showing, question: Question, items: readonly unknown[]): readonly unknown[] {
  const {words} = showing;
  const rows = showing.session.rows(question) ?? [];
  return items.flatMap((item) => {
    const {of} = (item ?? {}) as {readonly of?: unknown};
    const title = rows.find((row) => row.of === of)?.title;
    const name =
      title === undefined ? optionLabel(words, question, String(of)) : textFor(title as LocalisedText, words.language);
    const parts = partsOf(showing, question, (item ?? {}) as Readonly<Record<string, unknown>>);
    return parts.length ? [html`${name}: ${parts.map((part, index) => [index ? ', ' : '', part])}`] : [];
  });
}

const line = (showing: Showing, question: Question, text: unknown) =>
  holdsWords(question)
    ? html`<p class="pv-answer" lang=${written(showing, question.id)} dir="auto">${text}</p>`
    : html`<p class="pv-answer">${text}</p>`;

/**
 * Answers of the stages before, word for word.
 *
 * @param ids the questions, in order; blank ones are left out
 * @param plain without their short labels
 */
export function earlierAnswers(showing: Showing, ids: readonly string[], plain: boolean) {
  const {session, words} = showing;
  const rows = ids.flatMap((id) => {
    const question = session.form.questions.find((one) => one.id === id);
    const answer = session.earlier.answer(id);
    const draw = question?.fixedBy && Array.isArray(answer) ? rowLines : linesOf;
    const lines = question ? draw(showing, question, answer as unknown[]) : [];
    return question && lines.length ? [{question, lines}] : [];
  });
  if (!rows.length) return nothing;
  if (plain)
    return html`<div class="pv-card">
      ${rows.map(({question, lines}) => lines.map((text) => line(showing, question, text)))}
    </div>`;
  return html`<dl class="pv-card pv-facts-list">
    ${rows.map(
      ({question, lines}) =>
        html`<div>
          <dt>${shortOf(wordsOf(words, question), question)}</dt>
          <dd>${lines.map((text) => line(showing, question, text))}</dd>
        </div>`,
    )}
  </dl>`;
}

function cardLine(showing: Showing, list: Question, {q, key, as}: CardLine, item: Readonly<Record<string, unknown>>) {
  const question = list.items!.find(({id}) => id === q);
  const text = question ? linesOf(showing, question, item[q]).join(', ') : '';
  if (!question || !text) return nothing;
  const tag = holdsWords(question) ? showing.session.earlier.writtenIn(list.id) : undefined;
  if (key !== undefined && as !== undefined)
    return html`<p>${ownWords(showing.words.text(key as MessageKey, {[as]: text}), text, tag)}</p>`;
  return html`<p>
    <span class="pv-quiet-text">${shortOf(wordsOf(showing.words, question), question)}</span>
    ${ownWords(text, text, tag)}
  </p>`;
}

/** One card for each item of a list that was answered before. */
export function cards(showing: Showing, {cards: id, title, lines}: Cards) {
  const {session} = showing;
  const list = session.form.questions.find((one) => one.id === id);
  const answer = session.earlier.answer(id);
  if (!list?.items || !Array.isArray(answer) || !answer.length) return nothing;
  const items = answer.filter(
    (item: unknown): item is Readonly<Record<string, unknown>> => typeof item === 'object' && item !== null,
  );
  return html`<ul class="pv-cards" lang=${written(showing, id)}>
    ${items.map(
      (item) =>
        html`<li class="pv-card" data-card=${id}>
          <p class="pv-strong" dir="auto">${typeof item[title] === 'string' ? item[title] : ''}</p>
          <div lang=${showing.words.lang}>${lines.map((part) => cardLine(showing, list, part, item))}</div>
        </li>`,
    )}
  </ul>`;
}
