import {html} from 'hono/html';
import type {OpenInvitation} from '../database/invitations.js';
import type {InvitationRow} from '../database/schema.js';
import {subjectOf} from '../invitations/invitation.js';
import {invitedName} from '../invitations/known-people.js';
import {longDate} from '../letter/language.js';
import {askForm, type Asking} from './ask-form.js';
import {layout, type Markup} from './layout.js';
import type {Staff} from './staff-of.js';
import {dateAndTime, languageName} from './words.js';

/** Gives one stage of a form its English title. */
export type StageTitleOf = (form: string, stage: string) => string;

/** The form by which staff ask a family, on a page of its own. */
export const askPage = (staff: Staff, asking: Asking): Markup =>
  layout({
    title: asking.problem === undefined ? 'Ask a family – For staff' : 'Error: Ask a family – For staff',
    staff,
    main: html`<div class="narrow">
      <nav>
        ${
          asking.about === undefined
            ? html`<a class="back" href="/staff">All answers</a>`
            : html`<a class="back" href="/staff/${asking.about}">Back to the answers</a>`
        }
      </nav>
      <h1>Ask a family</h1>
      <p class="lead">You get a link for one parent or carer, and a letter to print. Each of them needs their own.</p>
      ${askForm(asking)}
    </div>`,
  });

const withdrawForm = (id: string, what: string) =>
  html`<form method="post" action="/staff/invitations/${id}/withdraw">
    <button type="submit" class="quiet">Withdraw<span class="visually-hidden"> ${what}</span></button>
  </form>`;

export interface MadePage {
  readonly staff: Staff;
  readonly row: InvitationRow;
  readonly url: string;
  readonly title: string;
  readonly letter: Markup;
}

/** The one page on which the link is shown. */
export const madePage = ({staff, row, url, title, letter}: MadePage): Markup =>
  layout({
    title: 'The link is ready – For staff',
    staff,
    scripts: ['/staff-assets/print.js', '/staff-assets/invitation.js'],
    main: html`<nav><a class="back" href="/staff/invitations">Open invitations</a></nav>
      <h1>The link is ready</h1>
      <div class="narrow on-screen">
        <p class="lead">
          ${title}. It works until ${longDate(row.expires_at, 'en')}. Print the letter or copy the link now: we do not
          keep it, and cannot show it again.
        </p>
        <p class="caution">
          Whoever has this link is taken for the person who was asked. Give it to nobody else, and make another for
          another parent or carer.
        </p>
        <div class="short-form">
          <label for="link">Link</label>
          <input id="link" readonly value="${url}" dir="ltr" spellcheck="false" />
          <p class="buttons">
            <button type="button" data-print hidden>Print the letter</button>
            <button type="button" class="quiet" data-copy hidden>Copy the link</button>
          </p>
          <p role="status" data-status></p>
        </div>
        ${withdrawForm(row.invitation_id, 'this link')}
      </div>
      ${letter}`,
  });

const childIn = (invitation: OpenInvitation) => subjectOf(invitation).childName;

const nameOr = (name: string | undefined, instead: string) => (name === undefined ? instead : html`<bdi>${name}</bdi>`);

const what = (invitation: OpenInvitation, titleOf: StageTitleOf) => titleOf(invitation.form, invitation.stage);

const row = (invitation: OpenInvitation, titleOf: StageTitleOf) =>
  html`<tr role="row">
    <th role="rowheader" scope="row">${nameOr(childIn(invitation), 'Child not named')}</th>
    <td role="cell">${nameOr(invitedName(invitation), 'Parent or carer')}</td>
    <td role="cell">${what(invitation, titleOf)}</td>
    <td role="cell">${languageName(invitation.locale)}</td>
    <td role="cell">Until <time datetime="${invitation.expires_at}">${dateAndTime(invitation.expires_at)}</time></td>
    <td role="cell">
      ${
        invitation.submission_id === null
          ? 'No answer yet'
          : html`<a href="/staff/${invitation.submission_id}">Answered</a>`
      }
    </td>
    <td role="cell">
      ${withdrawForm(invitation.invitation_id, `${what(invitation, titleOf)}, ${invitedName(invitation) ?? 'parent or carer'}`)}
    </td>
  </tr>`;

const table = (items: readonly OpenInvitation[], titleOf: StageTitleOf) =>
  html`<table role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Child</th>
        <th role="columnheader" scope="col">For</th>
        <th role="columnheader" scope="col">Form</th>
        <th role="columnheader" scope="col">Language</th>
        <th role="columnheader" scope="col">Works</th>
        <th role="columnheader" scope="col">Answer</th>
        <th role="columnheader" scope="col">Link</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((item) => row(item, titleOf))}
    </tbody>
  </table>`;

export interface InvitationList {
  readonly staff: Staff;
  readonly items: readonly OpenInvitation[];
  readonly isFirst: boolean;
  readonly next?: string | undefined;
}

/** The invitations of a school whose links work now, newest first. */
export const invitationsPage = ({staff, items, isFirst, next}: InvitationList, titleOf: StageTitleOf): Markup =>
  layout({
    title: 'Open invitations – For staff',
    staff,
    main: html`<nav><a class="back" href="/staff">All answers</a></nav>
      <h1 id="title">Open invitations</h1>
      <p class="tasks"><a href="/staff/invitations/new">Ask a family</a></p>
      ${items.length ? table(items, titleOf) : html`<p class="lead">No link is open now.</p>`}
      <nav class="pages" aria-label="Pages">
        ${isFirst ? '' : html`<a href="/staff/invitations">Newest</a>`}
        ${next === undefined ? '' : html`<a href="/staff/invitations?after=${next}">Older</a>`}
      </nav>`,
  });
