import {html, nothing, type TemplateResult} from 'lit';
import {holds, type Condition} from '../../src/forms/condition.js';
import type {Context} from '../../src/forms/context.js';
import type {FormDefinition, Question} from '../../src/forms/form.js';
import {htmlLang} from '../../src/i18n/languages.js';
import type {MessageKey, Words} from '../../src/i18n/words.js';
import type {ItemEntries} from '../../src/session/entry.js';
import {holdsWords} from '../../src/session/answer.js';
import {heading} from '../parts/heading.js';
import {entryLines, shortOf, wordsOf} from '../question/wording.js';
import {rowsOf, type ResponseRow} from './rows.js';
import type {StoredSubmission} from './stored-submission.js';

export {viewStyles} from './view-styles.js';

export interface ResponseOptions {
  readonly submission: StoredSubmission | undefined;
  readonly form: FormDefinition | undefined;
  readonly words: Words;
  readonly context: Context;
  readonly level: number;
}

type Shown = ResponseOptions & {readonly submission: StoredSubmission};

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

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function answer(options: Shown, row: ResponseRow): unknown {
  if (!row.question) return html`<p class="pv-answer" dir="auto">${plain(row.raw)}</p>`;
  const {question, entry} = row;
  if (question.items) return itemsOf(options, question, (entry ?? []) as readonly ItemEntries[]);
  const words = wordsOf(options.words, question);
  const lines = entryLines(words, question, entry, knownChildren(options));
  const ownWords = holdsWords(question);
  return lines.map((line) =>
    ownWords
      ? quotation(options, line)
      : html`<p class="pv-answer" dir=${question.facts.format ? 'ltr' : 'auto'}>${line}</p>`,
  );
}

/** Each item of a list with its own answers, so that own words stay quotations there too. */
const itemsOf = (options: Shown, question: Question, items: readonly ItemEntries[]): unknown =>
  items.map((item) => {
    const parts = question.items!.filter(({id}) => Object.hasOwn(item, id));
    return rowsList(
      options,
      parts.map((part) => ({path: part.id, question: part, entry: item[part.id]})),
    );
  });

const rowsList = (options: Shown, rows: readonly ResponseRow[]): TemplateResult =>
  html`<dl>
    ${rows.map(
      (row) =>
        html`<div class="pv-row" data-row=${row.path}>
          <dt>${row.question ? shortOf(wordsOf(options.words, row.question), row.question) : row.path}</dt>
          <dd>${answer(options, row)}</dd>
        </div>`,
    )}
  </dl>`;

function block(options: Shown, title: string, rows: readonly ResponseRow[], name: string) {
  if (!rows.length) return nothing;
  return html`<section class="pv-rows" data-group=${name}>
    ${heading(options.level + 1, title)} ${rowsList(options, rows)}
  </section>`;
}

/** Which of a form's staff conditions hold for these answers. */
function holding({submission}: Shown, conditions: Readonly<Record<string, Condition>> = {}): readonly string[] {
  const codes = (id: string) =>
    Object.hasOwn(submission.answers, id) ? [submission.answers[id]].flat().map(String) : [];
  return Object.keys(conditions).filter((id) => holds(conditions[id], {codes, prop: () => undefined}));
}

/** What the family asks for: each a request, never a rating. */
function asks(options: Shown) {
  const {form, words, level} = options;
  if (!form?.staff) return nothing;
  const flags = holding(options, form.staff.flags);
  const notes = holding(options, form.staff.notes);
  return html`<section class="pv-asks" data-group="asks">
    ${heading(level + 1, words.text('view.asks'))}
    ${
      flags.length
        ? html`<ul>
            ${flags.map((id) => html`<li data-flag=${id}>${words.text(`flag.${form.id}.${id}`)}</li>`)}
          </ul>`
        : html`<p class="pv-quiet-text">${words.text('view.noAsks')}</p>`
    }
    ${notes.map((id) => html`<p class="pv-note" data-note=${id}>${words.text(`note.${form.id}.${id}`)}</p>`)}
  </section>`;
}

/** The submission itself says who the child with that id is, so that a code of the school's is read as a name. */
function knownChildren({submission: {subject}, context}: Shown): Context {
  const {childId, childName: name} = subject ?? {};
  return childId && name ? {...context, children: [{id: childId, name}, ...(context.children ?? [])]} : context;
}

function childName({submission, context}: Shown): string | undefined {
  const typed = submission.answers.childName;
  const listed = context.children?.find(
    ({id}) => id === (submission.subject?.childId ?? submission.answers.whichChild),
  );
  return submission.subject?.childName ?? (typeof typed === 'string' ? typed : undefined) ?? listed?.name;
}

function head(options: Shown) {
  const {submission, form, words, level} = options;
  const name = childName(options);
  const from = submission.answers.yourName;
  const lines = [
    ...(typeof from === 'string' ? [words.text('view.from', {name: from})] : []),
    ...(submission.receivedAt
      ? [
          words.text('view.received', {
            date: words.date(new Date(submission.receivedAt), {dateStyle: 'long', timeStyle: 'short'}),
          }),
        ]
      : []),
    ...(submission.reference ? [words.text('view.reference', {reference: submission.reference})] : []),
    ...(submission.locale === words.language
      ? []
      : [words.text('view.shownIn', {language: words.languageName(submission.locale)})]),
  ];
  return html`<header class="pv-head">
    ${name ? html`<p class="pv-caption">${words.text('view.child', {name})}</p>` : nothing}
    ${heading(level, form ? words.text(`form.${form.id}.title` as MessageKey) : submission.form, {page: true})}
    <ul class="pv-facts">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${submission.marks?.includes('unchecked') ? html`<p class="pv-note">${words.text('view.unchecked')}</p>` : nothing}
  </header>`;
}

/** One submission as a page: strengths, the child's own words, what helps, what matters, what is asked for, the rest. */
export function drawResponse(options: ResponseOptions): TemplateResult {
  const {words, submission} = options;
  if (!submission)
    return html`<div class="pv" lang=${words.lang} dir=${words.dir}><p>${words.text('view.empty')}</p></div>`;
  const shown: Shown = {...options, submission};
  const {groups, sections, unknown, blank} = rowsOf(submission, options.form);
  return html`<article class="pv pv-response" lang=${words.lang} dir=${words.dir}>
    ${head(shown)} ${groups.map(({id, rows}) => block(shown, words.text(`view.${id}`), rows, id))} ${asks(shown)}
    ${sections.map(({id, rows}) => block(shown, words.text(`sec.${id}`), rows, id))}
    ${block(shown, words.text('view.unknown'), unknown, 'unknown')}
    ${
      blank.length
        ? html`<details class="pv-blank">
            <summary>${words.text('view.blank', {count: blank.length})}</summary>
            <ul>
              ${blank.map((question) => html`<li>${shortOf(wordsOf(words, question), question)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="pv-print">
      <button type="button" class="pv-quiet" data-action="print" @click=${() => print()}>
        ${words.text('view.print')}
      </button>
    </p>
  </article>`;
}
