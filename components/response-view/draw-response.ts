import {html, nothing, type TemplateResult} from 'lit';
import {holding, saysNothing} from '../../src/reading/holding.js';
import {shortOf, wordsOf} from '../../src/reading/wording.js';
import {heading} from '../parts/heading.js';
import {rowsList} from './draw-answer.js';
import {head} from './draw-head.js';
import type {ResponseOptions, Shown} from './response-options.js';
import {rowsOf, type ResponseRow} from './rows.js';

export {bringForm} from './bring-form.js';
export {viewStyles} from './view-styles.js';

function block(options: Shown, title: string, rows: readonly ResponseRow[], name: string, look = '') {
  if (!rows.length) return nothing;
  return html`<section class="pv-rows ${look}" data-group=${name}>
    ${heading(options.level + 1, title)} ${rowsList(options, rows)}
  </section>`;
}

/** What staff must not overlook: there is something to be careful about, or it is needed every time. */
function lookOf({submission: {answers}}: Shown, id: string, rows: readonly ResponseRow[]): string {
  if (id === 'alwaysNeeds') return 'pv-large';
  const isSaid = ({question, path}: ResponseRow) => !question || !saysNothing(question, answers[path]);
  return id === 'warnings' && rows.some(isSaid) ? 'pv-warning' : '';
}

/** What the family asks for: each a request, never a rating. A school does not ask itself. */
function asks({form, words, level, submission: {answers, by}}: Shown) {
  if (!form?.staff || by === 'school') return nothing;
  const flags = holding(answers, form.staff.flags);
  const notes = holding(answers, form.staff.notes);
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

/** One submission as a page: strengths, the child's own words, what helps, what matters, what is asked for, the rest. */
export function drawResponse(options: ResponseOptions): TemplateResult {
  const {words, submission} = options;
  if (!submission)
    return html`<div class="pv" lang=${words.lang} dir=${words.dir}><p>${words.text('view.empty')}</p></div>`;
  const shown: Shown = {...options, submission};
  const {groups, sections, unknown, blank} = rowsOf(submission, options.form, options.context);
  return html`<article class="pv pv-response" lang=${words.lang} dir=${words.dir}>
    ${head(shown)}
    ${groups.map(({id, rows}) => block(shown, words.text(`view.${id}`), rows, id, lookOf(shown, id, rows)))}
    ${asks(shown)} ${sections.map(({id, rows}) => block(shown, words.text(`sec.${id}`), rows, id))}
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
