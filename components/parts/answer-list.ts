import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Words} from '../../src/i18n/words.js';
import type {ReviewRow, ReviewSection} from '../../src/session/review.js';
import {heading} from './heading.js';
import {languageOf} from './language-of.js';
import {said} from './statement.js';
import {itemName} from '../../src/reading/item-name.js';
import {entryLines, shortOf, wordsOf} from '../../src/reading/wording.js';

export interface AnswerListOptions {
  readonly words: Words;
  readonly context: Context;
  readonly level: number;
  /** Draws the button that leads back to a question; a copy has none. */
  readonly change?: (row: ReviewRow, label: string) => unknown;
  /** Whether blank questions are listed. */
  readonly blank: boolean;
}

/** What was answered, line by line; an answer to what was agreed before says to what. */
function linesOf(words: Words, {question, entry, of}: ReviewRow, context: Context): readonly string[] {
  const nameOf = (index: number) => itemName(words, words.language, question, index, of![index]);
  return entryLines(words, question, entry, context, of && nameOf);
}

function row(options: AnswerListOptions, line: ReviewRow) {
  const words = wordsOf(options.words, line.question);
  const lines = linesOf(words, line, options.context);
  const label = shortOf(words, line.question);
  const own = line.question.facts.base === 'text';
  const {lang, dir} = languageOf(words, options.words);
  return html`<div class="pv-row" data-row=${line.path}>
    <dt lang=${lang} dir=${dir}>${label}</dt>
    <dd>
      ${lines.length ? lines.map((text) => html`<p class="pv-answer" lang=${own ? nothing : lang} dir=${own ? 'auto' : dir}>${text}</p>`) : html`<p class="pv-quiet-text">${options.words.text('label.notAnswered')}</p>`}
    </dd>
    ${options.change ? html`<dd class="pv-row-action">${options.change(line, label)}</dd>` : nothing}
  </div>`;
}

const answeredOf = (sections: readonly ReviewSection[]): readonly ReviewSection[] =>
  sections.map(({id, rows}) => ({id, rows: rows.filter(({entry}) => entry !== undefined)}));

const filled = (sections: readonly ReviewSection[]) => sections.filter(({rows}) => rows.length);

/** Check your answers, the printed copy: one list, section by section. */
export function answerList(sections: readonly ReviewSection[], options: AnswerListOptions): TemplateResult {
  const shown = options.blank ? sections : answeredOf(sections);
  return html`${filled(shown).map(
    ({id, rows}) =>
      html`<section class="pv-rows">
        ${heading(options.level, said(options.words, `sec.${id}`))}
        <dl>${rows.map((line) => row(options, line))}</dl>
      </section>`,
  )}`;
}

/** The same list as plain text, for the clipboard. */
export function answersAsText(sections: readonly ReviewSection[], words: Words, context: Context): string {
  return filled(answeredOf(sections))
    .map(({id, rows}) =>
      [
        words.text(`sec.${id}`),
        ...rows.map((line) => {
          const own = wordsOf(words, line.question);
          return `${shortOf(own, line.question)}: ${linesOf(own, line, context).join(', ')}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
