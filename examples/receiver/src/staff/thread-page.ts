import {html} from 'hono/html';
import type {OpenInvitation} from '../database/invitations.js';
import type {SubmissionRow} from '../database/schema.js';
import {childOf} from '../invitations/respondent.js';
import {longDate} from '../letter/language.js';
import {cardForm} from '../meeting-card/meeting-card.js';
import type {AgreedAction} from '../threads/actions.js';
import type {Thread} from '../threads/read.js';
import type {FamilyRecord, Step} from '../threads/record.js';
import {layout, type Markup} from './layout.js';
import {meetingCardPath} from './meeting-card-page.js';
import {stagePath} from './next-steps.js';
import type {Staff} from './staff-of.js';
import {dateAndTime, languageName} from './words.js';

export interface ThreadPage {
  readonly staff: Staff;
  readonly thread: Thread;
  readonly title: string;
  /** A code of `checkDone` in English. */
  readonly checkInWords: (code: string) => string;
}

const personOf = ({name}: FamilyRecord, number: number, of: number) =>
  name === undefined ? html`${of > 1 ? `Parent or carer ${number + 1}` : 'Parent or carer'}` : html`<bdi>${name}</bdi>`;

const sentLine = (row: SubmissionRow) =>
  html`<li>
    <a href="/staff/${row.submission_id}"
      >${row.replaces === null ? '' : 'Changed '}<time datetime="${row.received_at}"
        >${dateAndTime(row.received_at)}</time
      ></a
    >${row.by === 'family' ? ` in ${languageName(row.locale)}` : ''}
    <span class="reference">${row.reference}</span>
  </li>`;

const openLine = ({expires_at: until, locale}: OpenInvitation) =>
  html`<li class="waiting">Asked, in ${languageName(locale)}. The link works until ${longDate(until, 'en')}.</li>`;

/** What staff can do about a step that is not done: write it, or ask the family for it. */
function toDo({by, stage, answers, begins}: Step, form: string): Markup | string {
  if (answers === undefined) return begins ? 'Nothing yet' : 'Not yet';
  return by === 'school'
    ? html`Not yet. <a href="${stagePath({form, stage}, answers)}">Write it</a>`
    : html`Not yet. <a href="/staff/invitations/new?about=${answers}">Ask the family</a>`;
}

/** Either side says for itself whether something happened. */
const sideOf = ({name, by}: Step) => {
  if (name === 'Happened?') return by === 'school' ? 'we say' : 'the family says';
  return by === 'school' ? 'by us' : 'by the family';
};

const stepPart = (step: Step, form: string) =>
  html`<li class="${step.sent.length ? 'step step-done' : 'step'}">
    <h3>${step.name}<span class="side"> ${sideOf(step)}</span></h3>
    ${
      step.sent.length || step.open.length
        ? html`<ul class="sent">
            ${step.sent.map(sentLine)} ${step.sent.length ? '' : step.open.map(openLine)}
          </ul>`
        : html`<p class="waiting">${toDo(step, form)}</p>`
    }
  </li>`;

/** The newest of what the family said, where a card for the meeting can be made of it. */
function cardLink({rows}: FamilyRecord, form: string): Markup | string {
  const newest = form === cardForm ? rows.findLast(({by}) => by === 'family') : undefined;
  return newest ? html`<p><a href="${meetingCardPath(newest.submission_id)}">Print a card for the meeting</a></p>` : '';
}

const recordPart = (record: FamilyRecord, name: Markup, form: string, number: number) =>
  html`<section class="record" aria-labelledby="record-${number}">
    <h2 id="record-${number}">${name}</h2>
    <ol class="steps">
      ${record.steps.map((step) => stepPart(step, form))}
    </ol>
    ${cardLink(record, form)}
  </section>`;

const actionRow = (
  {what, who, byWhen, checks, isLate}: AgreedAction,
  names: readonly Markup[],
  words: ThreadPage['checkInWords'],
) =>
  html`<tr role="row">
    <th role="rowheader" scope="row"><bdi>${what}</bdi>${isLate ? html` <span class="mark late">Late</span>` : ''}</th>
    <td role="cell">${who === undefined ? '–' : html`<bdi>${who}</bdi>`}</td>
    <td role="cell">
      ${byWhen === undefined ? 'No date' : html`By <time datetime="${byWhen}">${longDate(byWhen, 'en')}</time>`}
    </td>
    ${checks.map(
      (check, index) =>
        html`<td role="cell">
          <span class="says">${names[index]}: </span>${check === undefined ? 'no answer yet' : words(check)}
        </td>`,
    )}
  </tr>`;

const actionsPart = (actions: readonly AgreedAction[], names: readonly Markup[], words: ThreadPage['checkInWords']) =>
  html`<section aria-labelledby="actions">
    <h2 id="actions">What was agreed, and did it happen?</h2>
    <table role="table" aria-labelledby="actions" class="actions">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">What</th>
          <th role="columnheader" scope="col">Who</th>
          <th role="columnheader" scope="col">By when</th>
          ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${actions.map((action) => actionRow(action, names, words))}
      </tbody>
    </table>
  </section>`;

/** One thread on one page: asked, answered, agreed, happened, for each parent or carer by themselves. */
export function threadPage({staff, thread, title, checkInWords}: ThreadPage): Markup {
  const {form, first, records, actions, others} = thread;
  const {childName} = childOf(first);
  const all = records.length + others.length;
  const names = [...records, ...others.map(({record}) => record)].map((record, index) => personOf(record, index, all));
  return layout({
    title: 'What was asked, answered and agreed – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff/${first.submission_id}">Back to the answers</a></nav>
      <h1>${title}</h1>
      ${childName === undefined ? '' : html`<p class="lead">Child: <bdi>${childName}</bdi></p>`}
      ${all > 1 ? html`<p class="lead">Each parent or carer has a record of their own. They do not see each other’s.</p>` : ''}
      <div class="records">
        ${records.map((record, index) => recordPart(record, names[index]!, form.id, index))}
        ${others.map(({record}, index) => recordPart(record, names[records.length + index]!, form.id, records.length + index))}
      </div>
      ${actions.length ? actionsPart(actions, [html`We say`, ...names.slice(0, records.length)], checkInWords) : ''}`,
  });
}
