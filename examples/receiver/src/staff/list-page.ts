import type {StaffLine} from 'parent-voice';
import {html} from 'hono/html';
import {layout, type Markup} from './layout.js';
import type {StageChoice} from '../stage-names.js';
import type {ListItem} from './list-item.js';
import {stagePath} from './next-steps.js';
import {said} from './said.js';
import type {Staff} from './staff-of.js';
import {dateAndTime, languageName, markInWords, type TitleOf} from './words.js';

/** A request, never a rating. */
const flagList = (flags: StaffLine['flags']) =>
  flags.length
    ? html`<ul class="flags">
        ${flags.map(({text}) => html`<li class="mark">${text}</li>`)}
      </ul>`
    : '';

const linePart = ({parts, flags}: StaffLine) =>
  html`${
    parts.length
      ? html`<dl class="line">
          ${parts.map(
            ({label, text, writtenIn}) =>
              html`<div${writtenIn === undefined ? '' : html` class="own-words"`}>
                <dt>${label}</dt>
                <dd>${said({lines: [text], writtenIn})}</dd>
              </div>`,
          )}
        </dl>`
      : ''
  }${flagList(flags)}`;

// The roles say again what the elements say, because a narrow screen shows the cells below one another, and browsers
// then no longer call it a table.
const row = (item: ListItem, titleOf: TitleOf) =>
  html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="/staff/${item.submissionId}"
        >${item.childName === undefined ? 'Child not named' : html`<bdi>${item.childName}</bdi>`}</a
      >${item.by === 'school' ? html` <span class="mark">From us</span>` : ''}${item.marks.map((mark) => html` <span class="mark">${markInWords(mark)}</span>`)}
    </th>
    <td role="cell" class="says-what">
      <span class="form-title">${titleOf(item.form)}</span>
      ${linePart(item.line)}
    </td>
    <td role="cell">${languageName(item.locale)}</td>
    <td role="cell"><time datetime="${item.receivedAt}">${dateAndTime(item.receivedAt)}</time></td>
    <td role="cell" class="reference">${item.reference}</td>
  </tr>`;

const table = (items: readonly ListItem[], titleOf: TitleOf) =>
  html`<table role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Child</th>
        <th role="columnheader" scope="col">What they say</th>
        <th role="columnheader" scope="col">Language</th>
        <th role="columnheader" scope="col">Received</th>
        <th role="columnheader" scope="col">Reference</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((item) => row(item, titleOf))}
    </tbody>
  </table>`;

const nothing = ({hiddenForms}: Staff) =>
  html`<p class="lead">
    ${
      hiddenForms.length
        ? 'No family has sent a form yet that you see in your role. Those will be here, newest first.'
        : 'No family has sent anything yet. What they send will be here, newest first.'
    }
  </p>`;

export interface List {
  readonly staff: Staff;
  readonly items: readonly ListItem[];
  readonly isFirst: boolean;
  readonly next?: string | undefined;
  /** What staff can write without being asked first. */
  readonly ours: readonly StageChoice[];
}

/** What families have sent to one school, as far as it is for these staff, newest first. */
export const listPage = ({staff, items, isFirst, next, ours}: List, titleOf: TitleOf): Markup =>
  layout({
    title: 'Answers from families – For staff',
    staff,
    main: html`<h1 id="title">Answers from families</h1>
      <ul class="tasks">
        <li><a href="/staff/invitations/new">Ask a family</a></li>
        <li><a href="/staff/invitations">Open invitations</a></li>
        ${ours.map((choice) => html`<li><a href="${stagePath(choice)}">Write: ${choice.title}</a></li>`)}
      </ul>
      ${items.length ? table(items, titleOf) : nothing(staff)}
      <nav>
        <a class="back" href="/staff/survey">Answers without names</a>
        <a class="back" href="/staff/data">What we keep</a>
      </nav>
      <nav class="pages" aria-label="Pages">
        ${isFirst ? '' : html`<a href="/staff">Newest</a>`}
        ${next === undefined ? '' : html`<a href="/staff?after=${next}">Older</a>`}
      </nav>`,
  });
