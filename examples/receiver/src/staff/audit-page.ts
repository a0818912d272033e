import {html} from 'hono/html';
import type {AuditRow} from '../database/schema.js';
import {layout, type Markup} from './layout.js';
import type {Staff} from './staff-of.js';
import {dateAndTime, type TitleOf} from './words.js';

/** What was done, as staff read it. What is not here is an address, and is shown as it is. */
const doings: Readonly<Record<string, string>> = {
  list: 'Looked at the list',
  read: 'Read answers',
  page: 'Opened the page of answers',
  thread: 'Opened a thread',
  card: 'Opened a meeting card',
  write: 'Opened a form to write',
  invitations: 'Looked at open invitations',
  invite: 'Opened the page to ask a family',
  survey: 'Looked at answers without names',
  'export csv': 'Took out a table',
  'export json': 'Took out JSON',
  'export jsonl': 'Took out lines of JSON',
  'export all': 'Took out the whole database',
  erase: 'Erased answers',
  'look to erase': 'Looked for answers to erase',
  retention: 'Erased old answers',
  import: 'Put in answers',
  backup: 'Made a backup',
};

const whoIn = ({by, account}: AuditRow) =>
  ({
    person: html`<bdi>${account}</bdi>`,
    machine: 'A machine, by token',
    command: 'Whoever looks after the receiver',
    clock: 'By itself',
  })[by];

const row = (audit: AuditRow, titleOf: TitleOf) =>
  html`<tr role="row">
    <th role="rowheader" scope="row"><time datetime="${audit.at}">${dateAndTime(audit.at)}</time></th>
    <td role="cell">${whoIn(audit)}</td>
    <td role="cell">
      ${doings[audit.what] ?? audit.what}${audit.count === null ? '' : html` (${Number(audit.count)})`}
    </td>
    <td role="cell">${audit.form === null ? '' : titleOf(audit.form)}</td>
    <td role="cell" class="reference">${audit.submission_id ?? ''}</td>
  </tr>`;

export interface AuditList {
  readonly staff: Staff;
  readonly rows: readonly AuditRow[];
  readonly isFirst: boolean;
  readonly next?: string | undefined;
}

/** Who has looked at what, taken it out or erased it, newest first. */
export const auditPage = ({staff, rows, isFirst, next}: AuditList, titleOf: TitleOf): Markup =>
  layout({
    title: 'Who has looked at what – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff/data">What we keep</a></nav>
      <h1 id="title">Who has looked at what</h1>
      <table role="table" aria-labelledby="title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">When</th>
            <th role="columnheader" scope="col">Who</th>
            <th role="columnheader" scope="col">What</th>
            <th role="columnheader" scope="col">Form</th>
            <th role="columnheader" scope="col">Id</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((audit) => row(audit, titleOf))}
        </tbody>
      </table>
      <nav class="pages" aria-label="Pages">
        ${isFirst ? '' : html`<a href="/staff/audit">Newest</a>`}
        ${next === undefined ? '' : html`<a href="/staff/audit?after=${next}">Older</a>`}
      </nav>`,
  });
