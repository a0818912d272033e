import {html, nothing, type TemplateResult} from 'lit';
import {holds} from '../../../src/forms/condition.js';
import type {Context} from '../../../src/forms/context.js';
import {propOf} from '../../../src/forms/context-keys.js';
import type {Line} from '../../../src/forms/form.js';
import type {MessageKey} from '../../../src/i18n/words.js';
import {heading} from '../../parts/heading.js';
import {inOnePiece} from '../../parts/in-one-piece.js';
import {said, statement} from '../../parts/statement.js';
import {whoSees} from '../../parts/who-sees.js';
import type {PageHost} from '../page-host.js';
import {copyBox, copyButtons} from './copy.js';
import {childCaption} from './section.js';

function afterLine({words, context}: PageHost, line: Line) {
  if (!line.count) return said(words, line.key as MessageKey);
  const count = context[line.count as keyof Context];
  return typeof count === 'number'
    ? said(words, line.key as MessageKey, {count})
    : said(words, (line.instead ?? line.key) as MessageKey);
}

/** The warmest page: thanks, the reference, what happens next, who to talk to, a copy to keep. */
export function sentPage(host: PageHost): TemplateResult {
  const {words, session, context, level, headingId, receipt} = host;
  const answers = session.answers() as Readonly<Record<string, string | readonly string[]>>;
  const situation = {
    codes: (id: string) => (Object.hasOwn(answers, id) ? [answers[id]!].flat() : []),
    prop: (name: string) => propOf(context, name),
  };
  const lines = session.form.after.filter(({when}) => holds(when, situation));
  return html`
    ${childCaption(host)} ${heading(level, words.text('title.sent'), {id: headingId, page: true})}
    ${
      receipt
        ? html`<div class="pv-receipt">
            <p class="pv-reference">
              ${inOnePiece(words.text('label.reference', {reference: receipt.reference}), receipt.reference)}
            </p>
            <p>${words.text('text.keepReference')}</p>
          </div>`
        : nothing
    }
    ${whoSees(words, context)} ${heading(level + 1, words.text('title.whatNext'))}
    <ul>
      ${lines.map((line) => html`<li>${afterLine(host, line)}</li>`)}
    </ul>
    ${context.contactName ? html`<p class="pv-strong">${words.text('text.yourContact', {contactName: context.contactName})}</p>` : nothing}
    ${host.moreChildren ? html`<div class="pv-buttons"><button type="button" class="pv-button" data-action="next-child" @click=${() => host.act('next-child')}>${words.text('button.nextChild')}</button></div>` : nothing}
    ${copyButtons(host)} ${copyBox(host)}
    <div class="pv-urgent">
      ${statement({id: 'safetyNote', words, context, level: level + 1, english: host.english})}
    </div>
  `;
}
