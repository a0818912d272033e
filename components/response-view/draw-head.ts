import {html, nothing, type TemplateResult} from 'lit';
import type {PreviousSubmission} from '../../src/forms/context.js';
import type {Stage} from '../../src/forms/stage.js';
import type {MessageKey, Words} from '../../src/i18n/words.js';
import {partName} from '../../src/reading/part-name.js';
import {heading} from '../parts/heading.js';
import type {Shown} from './response-options.js';

const textIn = (answers: Readonly<Record<string, unknown>>, id: string) => {
  const text = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof text === 'string' ? text : undefined;
};

function childName({submission, context}: Shown): string | undefined {
  const {subject, answers} = submission;
  const listed = context.children?.find(({id}) => id === (subject?.childId ?? answers.whichChild));
  return subject?.childName ?? textIn(answers, 'childName') ?? listed?.name;
}

const dateAndTime = (words: Words, iso: string) =>
  words.date(new Date(iso), {day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit'});

/** What a later stage answers: which part it was, and when it came. */
function answersOn({submission, form, words, context}: Shown): string | undefined {
  const {inReplyTo} = submission;
  if (inReplyTo === undefined) return undefined;
  const before: PreviousSubmission | undefined = context.previous?.find(({submissionId}) => submissionId === inReplyTo);
  const part = before && form && partName(form, {...before, stage: before.stage as Stage});
  if (!part || before.receivedAt === undefined) return words.text('view.answersEarlier');
  const date = words.date(new Date(before.receivedAt));
  return words.text('view.answersOn', {part: words.text(`view.part.${part}`), date});
}

/** Who sent what, about which child, when; and of a form with stages, which part it is. */
export function head(options: Shown): TemplateResult {
  const {submission, form, words, level} = options;
  const {answers, receivedAt, reference, locale} = submission;
  const name = childName(options);
  const from = textIn(answers, 'yourName') ?? textIn(answers, 'staffName');
  const part = form && partName(form, submission);
  const lines = [
    from === undefined ? undefined : words.text('view.from', {name: from}),
    receivedAt === undefined ? undefined : words.text('view.received', {date: dateAndTime(words, receivedAt)}),
    reference === undefined ? undefined : words.text('view.reference', {reference}),
    answersOn(options),
    locale === words.language ? undefined : words.text('view.shownIn', {language: words.languageName(locale)}),
  ].filter((line) => line !== undefined);
  return html`<header class="pv-head">
    ${name ? html`<p class="pv-caption">${words.text('view.child', {name})}</p>` : nothing}
    ${heading(level, form ? words.text(`form.${form.id}.title` as MessageKey) : submission.form, {page: true})}
    ${part ? html`<p class="pv-part" data-part=${part}>${words.text(`view.part.${part}`)}</p>` : nothing}
    <ul class="pv-facts">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${submission.marks?.includes('unchecked') ? html`<p class="pv-note">${words.text('view.unchecked')}</p>` : nothing}
  </header>`;
}
