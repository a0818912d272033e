import {html} from 'hono/html';
import type {Erasable} from '../database/erase.js';
import {layout, type Markup} from './layout.js';
import {problemLine} from './problem.js';
import type {Staff} from './staff-of.js';
import {dateAndTime, type TitleOf} from './words.js';

export interface DataPage {
  readonly staff: Staff;
  /** Ids of the forms whose answers they may take out. */
  readonly forms: readonly string[];
  /** Undefined where answers are kept until somebody erases them. */
  readonly retentionDays: number | undefined;
  readonly problem?: string | undefined;
}

const dayBox = (name: string, label: string) =>
  html`<label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">Year, month and day. For example 2026-09-01. You can leave this blank.</p>
    <input id="${name}" name="${name}" autocomplete="off" maxlength="10" dir="ltr" aria-describedby="${name}-hint" />`;

const exportForm = ({forms}: DataPage, titleOf: TitleOf) =>
  html`<section aria-labelledby="export">
    <h2 id="export">Get a copy of answers</h2>
    <p class="lead">
      A table opens in a spreadsheet. It holds what families told you: keep it where other staff cannot open it, and
      delete it when you have used it.
    </p>
    <form method="get" action="/export.csv" class="short-form">
      <label for="form">Form</label>
      <select id="form" name="form">
        <option value="">All forms that you see</option>
        ${forms.map((form) => html`<option value="${form}">${titleOf(form)}</option>`)}
      </select>
      ${dayBox('from', 'First day')} ${dayBox('to', 'Last day')}
      <p class="buttons">
        <button type="submit">Get a table</button>
        <button type="submit" class="quiet" formaction="/export.json">Get JSON</button>
        <button type="submit" class="quiet" formaction="/export.jsonl">Get lines of JSON</button>
      </p>
    </form>
  </section>`;

const findForm = (name: 'reference' | 'childId', label: string, hint: string) =>
  html`<form method="post" action="/staff/erase/look" class="short-form">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input
      id="${name}"
      name="${name}"
      required
      autocomplete="off"
      maxlength="100"
      dir="auto"
      spellcheck="false"
      aria-describedby="${name}-hint"
    />
    <button type="submit" class="quiet">Show what would be erased</button>
  </form>`;

const eraseForms = ({staff, problem}: DataPage) =>
  staff.keepsData
    ? html`<section aria-labelledby="erase">
        <h2 id="erase">Erase answers</h2>
        <p class="lead">You see what would be erased first. Nothing can bring it back.</p>
        ${problem === undefined ? '' : problemLine(problem)}
        ${findForm('reference', 'Reference', 'A family has it from when they sent the form. For example K7QM-4RTX.')}
        ${findForm('childId', 'Your own number for a child', 'Everything that stands under this number is erased.')}
      </section>`
    : '';

/** Where staff take answers out, and those who look after this erase them. */
export const dataPage = (page: DataPage, titleOf: TitleOf): Markup =>
  layout({
    title: page.problem === undefined ? 'What we keep – For staff' : 'Error: What we keep – For staff',
    staff: page.staff,
    main: html`<nav><a class="back" href="/staff">All answers</a></nav>
      <h1>What we keep</h1>
      <p class="lead">
        ${
          page.retentionDays === undefined
            ? 'This is a demo: answers are kept until somebody erases them.'
            : html`Answers are erased by themselves ${page.retentionDays} days after they came.`
        }
      </p>
      ${page.staff.keepsData ? html`<p class="tasks"><a href="/staff/audit">Who has looked at what</a></p>` : ''}
      ${exportForm(page, titleOf)} ${eraseForms(page)}`,
  });

export interface ErasePage {
  readonly staff: Staff;
  readonly rows: readonly Erasable[];
  /** What finds them again when the button is pressed. */
  readonly wish: Readonly<Record<string, string>>;
}

const line = ({form, reference, received_at: at, by}: Erasable, titleOf: TitleOf) =>
  html`<li>
    ${titleOf(form)}, ${by === 'school' ? 'from us' : 'from a family'},
    <time datetime="${at}">${dateAndTime(at)}</time>, <span class="reference">${reference}</span>
  </li>`;

/** What would be erased, with the one button that does it. */
export const erasePage = ({staff, rows, wish}: ErasePage, titleOf: TitleOf): Markup =>
  layout({
    title: 'Erase answers – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff/data">What we keep</a></nav>
      <h1>Erase these answers?</h1>
      <p class="lead">
        What answers them is erased too, and the links that were sent about them. Nothing can bring it back. If the
        family’s phone sends them again, it is told that they were erased.
      </p>
      <ul class="erased">
        ${rows.map((row) => line(row, titleOf))}
      </ul>
      <form method="post" action="/staff/erase" class="short-form">
        ${Object.entries(wish).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <p class="buttons">
          <button type="submit">Erase for good</button>
        </p>
      </form>`,
  });

export const erasedPage = (staff: Staff, count: number): Markup =>
  layout({
    title: 'Erased – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff/data">What we keep</a></nav>
      <h1>Erased</h1>
      <p class="lead">
        ${count === 1 ? '1 form was' : html`${count} forms were`} erased. A copy that somebody took out before is still
        where they put it.
      </p>`,
  });
