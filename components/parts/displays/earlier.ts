import {html, nothing} from 'lit';
import type {LocalisedText} from '../../../src/forms/context.js';
import type {CardLine, Display} from '../../../src/forms/display.js';
import type {Question} from '../../../src/forms/form.js';
import type {MessageKey, Words} from '../../../src/i18n/words.js';
import {entryOf, holdsWords} from '../../../src/session/answer.js';
import {isBlank} from '../../../src/session/entry.js';
import {entryLines, optionLabel, shortOf, wordsOf} from '../../../src/reading/wording.js';
import {langOf, ownWords} from '../own-words.js';
import {localisedText} from '../../../src/reading/localised-text.js';
import type {Showing} from './showing.js';

type Cards = Extract<Display, {readonly cards: string}>;

/** Whoever wrote it wrote in a language; its letters say which way it runs. */
const written = ({session}: Showing, question: string) => langOf(session.earlier.writtenIn(question));

function linesOf({words, context}: Showing, question: Question, answer: unknown): readonly string[] {
  const entry = entryOf(question, answer);
  return isBlank(entry) ? [] : entryLines(wordsOf(words, question), question, entry, context);
}

const ownLine = (showing: Showing, question: Question, text: string) =>
  html`<p class="pv-answer" lang=${written(showing, question.id)} dir="auto">${text}</p>`;

const answerLines = (showing: Showing, question: Question, answer: unknown): readonly unknown[] =>
  linesOf(showing, question, answer).map((text) =>
    holdsWords(question) ? ownLine(showing, question, text) : html`<p class="pv-answer">${text}</p>`,
  );

/** What a row is called: by our words, or by the school in a language of its own. */
function rowName({words, session}: Showing, question: Question, of: unknown): unknown {
  const title = session.rows(question)?.find((row) => row.of === of)?.title as LocalisedText | undefined;
  const own = localisedText(title, words.language);
  return own ? html`<bdi lang=${langOf(own.lang)}>${own.text}</bdi>` : optionLabel(words, question, String(of));
}

/**
 * The items of a list with the rows of another: what the row is called, with what was chosen; then what was written,
 * on a line of its own, because it can run the other way.
 */
function rowLines(showing: Showing, question: Question, items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((answer) => {
    const item = (answer ?? {}) as Readonly<Record<string, unknown>>;
    const said = (isOwn: boolean) =>
      question
        .items!.filter((part) => holdsWords(part) === isOwn)
        .flatMap((part) => linesOf(showing, part, item[part.id]));
    const [chosen, own] = [said(false), said(true)];
    if (!chosen.length && !own.length) return [];
    const name = rowName(showing, question, item.of);
    return html`<div class="pv-row-of">
      <p class="pv-answer">${name}${chosen.length ? `: ${chosen.join('; ')}` : nothing}</p>
      ${own.map((text) => ownLine(showing, question, text))}
    </div>`;
  });
}

/** The label of an answer: as whoever reads says it, where the school's own label would speak of somebody else. */
function labelOf(words: Words, question: Question): string {
  const key = `q.${question.id}.toFamily` as const;
  return words.has(key) ? words.text(key) : shortOf(words, question);
}

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
    const draw = question?.fixedBy && Array.isArray(answer) ? rowLines : answerLines;
    const lines = question ? draw(showing, question, answer as unknown[]) : [];
    return question && lines.length ? [{question, lines}] : [];
  });
  if (!rows.length) return nothing;
  if (plain) return html`<div class="pv-card">${rows.map(({lines}) => lines)}</div>`;
  return html`<dl class="pv-card pv-facts-list">
    ${rows.map(
      ({question, lines}) =>
        html`<div>
          <dt>${labelOf(wordsOf(words, question), question)}</dt>
          <dd>${lines}</dd>
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
