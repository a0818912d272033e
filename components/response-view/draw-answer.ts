import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Question} from '../../src/forms/form.js';
import {htmlLang} from '../../src/i18n/languages.js';
import {itemName} from '../../src/reading/item-name.js';
import {entryLines, shortOf, wordsOf} from '../../src/reading/wording.js';
import {holdsWords, type Row} from '../../src/session/answer.js';
import type {ItemEntries} from '../../src/session/entry.js';
import type {Shown} from './response-options.js';
import type {ResponseRow} from './rows.js';

/** What a family wrote, exactly as it was written, marked with its language. */
function quotation({submission, words}: Shown, text: string) {
  const written = submission.writtenIn ?? submission.locale;
  const other = written !== words.language;
  // By its own letters: families write English, and Urdu in Latin letters, in the Urdu form too.
  return html`<figure>
    <blockquote lang=${htmlLang(written)} dir="auto"><p class="pv-answer">${text}</p></blockquote>
    ${other ? html`<figcaption>${words.text('view.writtenIn', {language: words.languageName(written)})}</figcaption>` : nothing}
  </figure>`;
}

/** The submission itself says who the child with that id is, so that a code of the school's is read as a name. */
function knownChildren({submission: {subject}, context}: Shown): Context {
  const {childId, childName: name} = subject ?? {};
  return childId && name ? {...context, children: [{id: childId, name}, ...(context.children ?? [])]} : context;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function answer(options: Shown, row: ResponseRow): unknown {
  if (!row.question) return html`<p class="pv-answer" dir="auto">${plain(row.raw)}</p>`;
  const {question, entry, of} = row;
  if (question.items) return itemsOf(options, question, (entry ?? []) as readonly ItemEntries[], of);
  const words = wordsOf(options.words, question);
  const lines = entryLines(words, question, entry, knownChildren(options));
  const ownWords = holdsWords(question);
  return lines.map((line) =>
    ownWords
      ? quotation(options, line)
      : html`<p class="pv-answer" dir=${question.facts.format ? 'ltr' : 'auto'}>${line}</p>`,
  );
}

/** A row whose name is not known is called by its number, or by the school's own code. */
function nameOf({words}: Shown, question: Question, index: number, row: Row | undefined): string {
  const own = wordsOf(words, question);
  const number = typeof row?.of === 'number' ? row.of : index;
  const isNamed = !row || row.title !== undefined || question.fixedBy?.codes?.includes(String(row.of));
  if (isNamed) return itemName(own, words.language, question, number, row);
  return typeof row.of === 'string' ? row.of : words.text('label.itemNumber', {number: number + 1});
}

/** Each item of a list as a card with its name and its own answers, so that own words stay quotations there too. */
function itemsOf(
  options: Shown,
  question: Question,
  items: readonly ItemEntries[],
  of: readonly Row[] | undefined,
): unknown {
  const [only, ...others] = question.items!;
  if (only && !others.length && !of)
    return items.map((item) => answer(options, {path: only.id, question: only, entry: item[only.id]}));
  return html`<ol class="pv-items">
    ${items.map((item, index) => {
      const parts = question.items!.filter(({id}) => Object.hasOwn(item, id));
      const rows = parts.map((part) => ({path: part.id, question: part, entry: item[part.id]}));
      return html`<li class="pv-one">
        <p class="pv-one-name" dir="auto">${nameOf(options, question, index, of?.[index])}</p>
        ${rowsList(options, rows)}
      </li>`;
    })}
  </ol>`;
}

/** Short labels, each with what was answered. */
export const rowsList = (options: Shown, rows: readonly ResponseRow[]): TemplateResult =>
  html`<dl>
    ${rows.map(
      (row) =>
        html`<div class="pv-row" data-row=${row.path}>
          <dt>${row.question ? shortOf(wordsOf(options.words, row.question), row.question) : row.path}</dt>
          <dd>${answer(options, row)}</dd>
        </div>`,
    )}
  </dl>`;
