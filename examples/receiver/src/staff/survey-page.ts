import {html} from 'hono/html';
import {leastShown, type QuestionCounts} from 'parent-voice';
import type {Comment} from '../database/survey-comments.js';
import {termInWords} from '../survey/calendar.js';
import type {SurveyReport} from '../survey/report.js';
import type {FormWords} from './form-words.js';
import {layout, type Markup} from './layout.js';
import type {Staff} from './staff-of.js';
import {markInWords} from './words.js';

/** One survey in one term, and what its codes mean. */
export interface SurveyPart {
  readonly report: SurveyReport;
  readonly words: FormWords;
}

const few = `fewer than ${leastShown}`;

const row = (label: string, count: number | undefined) =>
  html`<tr role="row">
    <th role="rowheader" scope="row">${label}</th>
    <td role="cell">${count ?? few}</td>
  </tr>`;

// The roles say again what the elements say, for the same reason as in the list.
const table = ({question, answers, options = []}: QuestionCounts, words: FormWords) =>
  html`<table class="counts" role="table" aria-labelledby="question-${question}">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Answer</th>
        <th role="columnheader" scope="col">Families</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${options.map(({code, count}) => row(words.option(question, code), count))}
      ${answers === undefined ? '' : row('All who answered', answers)}
    </tbody>
  </table>`;

const tooFew = html`<p class="hint">Fewer than ${leastShown} families have answered this so far.</p>`;

const question = (counts: QuestionCounts, words: FormWords) =>
  html`<section>
    <h3 id="question-${counts.question}">${words.question(counts.question)}</h3>
    ${counts.options ? table(counts, words) : tooFew}
  </section>`;

// In which language it is written is not known, and must not be: `lang=""` says so to whatever reads it aloud.
const quotation = ({text, marks}: Comment) =>
  html`<li>
    <blockquote lang="" dir="auto">${text}</blockquote>
    ${(JSON.parse(marks) as string[]).map((mark) => html`<span class="mark">${markInWords(mark)}</span> `)}
  </li>`;

function comments({report, words}: SurveyPart) {
  const asked = report.form.questions.filter(({id}) => report.comments.some((comment) => comment.question === id));
  return asked.map(
    ({id}) =>
      html`<section>
        <h3>${words.question(id)}</h3>
        <p class="hint">In a mixed order.</p>
        <ul class="comments">
          ${report.comments.filter((comment) => comment.question === id).map(quotation)}
        </ul>
      </section>`,
  );
}

const notCounted = (marked: number) =>
  html`<p class="hint">
    ${marked < leastShown ? 'A few more' : `${marked} more`} are not counted, because they may not be from families or
    could not be checked.
  </p>`;

const survey = ({report, words}: SurveyPart) =>
  html`<h2>${words.title}</h2>
    ${
      report.isEnough
        ? ''
        : html`<p>
            Fewer than ${leastShown} families have answered in this term. What they said is shown from ${leastShown} up.
          </p>`
    }
    ${report.marked ? notCounted(report.marked) : ''}
    ${report.isEnough ? report.questions.map((counts) => question(counts, words)) : ''} ${comments({report, words})}`;

const termLink = (term: string, shown: string) =>
  html`<a href="/staff/survey?term=${term}" ${term === shown ? html`aria-current="page"` : ''}
    >${termInWords(term)}</a
  >`;

const nothing = html`<p class="lead">
  No family has answered yet. From ${leastShown} families up, what they said will be here.
</p>`;

const rules = html`<p class="lead">
  Nobody knows who answered. A number under ${leastShown} is not shown, and beside one the number of all answers is not
  shown either: nobody can work out what one family said.
</p>`;

export interface Surveys {
  readonly staff: Staff;
  /** The newest first; none where nobody has answered. */
  readonly terms: readonly string[];
  readonly shown: string;
  readonly parts: readonly SurveyPart[];
}

/** What families say without their names, one term at a time. */
export const surveyPage = ({staff, terms, shown, parts}: Surveys): Markup =>
  layout({
    title: 'Answers without names – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff">All answers</a></nav>
      <h1>Answers without names</h1>
      ${terms.length ? rules : nothing}
      <nav class="pages" aria-label="Terms">${terms.map((term) => termLink(term, shown))}</nav>
      ${parts.map(survey)}`,
  });
