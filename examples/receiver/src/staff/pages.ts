import type {Context} from 'parent-voice';
import {html} from 'hono/html';
import type {FamilyCard} from '../family/family-card.js';
import {layout, type Markup} from './layout.js';
import {markNote} from './mark-note.js';
import {familyCardParts} from './family-card.js';
import {nextSteps, type NextSteps} from './next-steps.js';
import type {Staff} from './staff-of.js';
import type {TitleOf} from './words.js';

export interface SubmissionPage {
  readonly staff: Staff;
  /** How to contact whoever sent it. */
  readonly cards: readonly FamilyCard[];
  readonly marks: readonly string[];
  readonly steps: NextSteps;
  /** What the school supplies that its codes are names of. */
  readonly context: Pick<Context, 'staffContacts' | 'dayParts'>;
}

/** What the school calls its own codes, for the element to read. */
const namesOf = (context: SubmissionPage['context']) =>
  Object.keys(context).length ? html`data-context="${JSON.stringify(context)}"` : '';

/** One family's answers: the element asks for them itself, as any page of a school would. */
export const submissionPage = ({staff, cards, marks, steps, context}: SubmissionPage, titleOf: TitleOf): Markup =>
  layout({
    title: 'One family’s answers – For staff',
    staff,
    scripts: ['/parent-voice/cdn/parent-voice.js', '/staff-assets/staff.js'],
    main: html`<nav><a class="back" href="/staff">All answers</a></nav>
      <h1 class="visually-hidden">One family’s answers</h1>
      <p class="problem" role="alert" data-problem hidden>
        We could not load these answers. Load the page again, or try again later. Nothing is lost.
      </p>
      ${markNote(marks)} ${familyCardParts(cards, titleOf)}
      <response-view lang="en" data-submission="${steps.submissionId}" ${namesOf(context)}
        ><p>Loading the answers …</p></response-view
      >
      <noscript><p class="problem">This page needs JavaScript to show the answers.</p></noscript>
      ${nextSteps(steps)}`,
  });

export const missingPage = (staff: Staff): Markup =>
  layout({
    title: 'Not found – For staff',
    staff,
    main: html`<h1>There are no such answers</h1>
      <p class="lead">They may be another school’s, or for other staff, or the address may have a mistake in it.</p>
      <p><a class="back" href="/staff">All answers</a></p>`,
  });
