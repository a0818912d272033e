import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Item, Statement} from '../../../src/forms/form.js';
import {helpIn} from '../../../src/forms/help.js';
import {help} from '../../parts/help.js';
import {idOf} from '../../parts/id-of.js';
import {question} from '../../question/question.js';
import {wordsOf} from '../../../src/reading/wording.js';
import {problemText} from '../../question/wording.js';
import {errorSummary, type SummaryLine} from '../../parts/error-summary.js';
import {heading} from '../../parts/heading.js';
import {progress} from '../../parts/progress.js';
import {privacyLink} from '../../parts/privacy-link.js';
import {said, statement} from '../../parts/statement.js';
import type {PageHost} from '../page-host.js';
import {backButton} from './back.js';
import {loadFailure} from './trouble.js';

/** The name of the child stands alone on its line: in a sentence many languages would have to bend it. */
export const childCaption = ({words, session}: PageHost) =>
  session.child.name
    ? html`<p class="pv-caption">${words.text('label.childCaption', {childName: session.child.name})}</p>`
    : nothing;

/** The page that the family is on, and which one of how many. */
export function pageOf({session, step}: PageHost) {
  const {pages} = session;
  const found = step.at === 'section' ? pages.findIndex(({items}) => items.some(({id}) => id === step.anchor)) : 0;
  return {page: pages[Math.max(0, found)], index: Math.max(0, found)};
}

/** What must be put right among these, a line each. */
export function summaryLines(host: PageHost, items: readonly Item[]): readonly SummaryLine[] {
  const here = new Set(items.map(({id}) => id));
  return host.session.problems
    .filter(({path}) => here.has(path.split('.')[0]!))
    .flatMap((problem) => {
      const asked = host.session.question(problem.path);
      if (!asked) return [];
      const words = wordsOf(host.words, asked);
      return [{id: idOf(host, problem.path), text: problemText(words, problem, asked), words}];
    });
}

/** What a first page would say, where there is none: what to do if something is urgent, and about privacy. */
function foot(host: PageHost) {
  const {words, context, level, card, english} = host;
  if (host.hasStart || host.isForStaff) return nothing;
  const ids = card.foot ?? ['safetyNote'];
  return html`${ids.map((id) => html`<div class="pv-urgent">${statement({id, words, context, level: level + 1, english})}</div>`)}
  ${privacyLink(words, context)}`;
}

const isAsked = (item: Item) => item.kind !== 'statement';
function explained(host: PageHost, statement: Statement) {
  const keys = helpIn(host.context.nation, statement.help);
  const id = idOf(host, statement.id);
  return keys.length ? {id, button: help(host, host.words, keys, id, true)} : undefined;
}

const isNeeded = (item: Item) => item.kind !== 'statement' && item.needed;

/** When the family last answered: what stands there is from then. */
export function lastAnswered({session, words}: PageHost) {
  const {lastAnswers} = session.context;
  if (!lastAnswers) return nothing;
  return html`<p class="pv-quiet-text">
    ${words.text('label.lastAnswered', {date: words.date(new Date(lastAnswers.date))})}
  </p>`;
}

/** Questions, and what is to be read between them. */
export function itemsOf(host: PageHost, items: readonly Item[]) {
  const {words, context, level, stamp} = host;
  return repeat(
    items,
    (item) => item.id,
    (item) =>
      item.kind === 'statement'
        ? statement({
            id: item.id,
            words,
            context,
            level: level + 1,
            bullets: item.bullets,
            shows: host.shown(item.shows),
            textLast: item.textLast,
            help: explained(host, item),
          })
        : question(host, item, stamp),
  );
}

/** One page of questions. */
export function sectionPage(host: PageHost): TemplateResult {
  const {words, session, level, headingId} = host;
  const {page} = pageOf(host);
  if (!page) return html``;
  const lines = summaryLines(host, page.items);
  const {pages} = session;
  const sections = [...new Set(pages.map(({section}) => section))];
  const isFirst = pages[0] === page;
  return html`
    ${host.canGoBack ? backButton(host) : nothing}
    ${sections.length > 1 ? progress(words, sections.indexOf(page.section) + 1, sections.length) : nothing}
    ${lines.length ? errorSummary(idOf(host, 'summary'), words, level, lines, (id) => host.go(id)) : nothing}
    ${childCaption(host)}
    ${heading(level, html`${lines.length ? `${words.text('error.prefix')} ` : ''}${said(words, `sec.${page.section}`)}`, {id: headingId, page: true})}
    ${sections.indexOf(page.section) === 0 ? lastAnswered(host) : nothing} ${itemsOf(host, page.items)}
    ${loadFailure(host)} ${isFirst ? foot(host) : nothing}
    <div class="pv-buttons">
      <button type="submit" class="pv-button" data-action="continue">${words.text('button.continue')}</button>
      ${page.items.some(isNeeded) || !page.items.some(isAsked) ? nothing : html`<button type="button" class="pv-link" data-action="skip" @click=${() => host.act('skip')}>${words.text('button.skipSection')}</button>`}
    </div>
  `;
}
