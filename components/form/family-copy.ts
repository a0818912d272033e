import {html, render} from 'lit';
import {reviewOf} from '../../src/session/review.js';
import {receivedOn} from '../../src/submission/receipt.js';
import {answerList, answersAsText} from '../parts/answer-list.js';
import {localised} from '../parts/localised.js';
import {paper} from '../parts/paper-styles.js';
import type {PageHost} from './page-host.js';

/** What stands at the top of a copy: the form, the child, the reference, the day. */
function titleLines({words, session, receipt}: PageHost): readonly string[] {
  const {child} = session;
  return [
    words.text(`form.${session.form.id}.title`),
    ...(child.name ? [words.text('label.childCaption', {childName: child.name})] : []),
    ...(receipt
      ? [words.text('label.reference', {reference: receipt.reference}), words.date(receivedOn(receipt))]
      : []),
  ];
}

/**
 * Puts the family's copy on the clipboard.
 *
 * @returns the text, and whether the clipboard took it
 */
export async function copyText(host: PageHost): Promise<{readonly text: string; readonly copied: boolean}> {
  const text = `${titleLines(host).join('\n')}\n\n${answersAsText(reviewOf(host.session), host.words, host.context)}\n`;
  try {
    await navigator.clipboard.writeText(text);
    return {text, copied: true};
  } catch {
    return {text, copied: false};
  }
}

/**
 * Prints the family's copy alone, without the page round it: from a frame of its own, whose document is built with
 * Lit and a constructed style sheet, so that nothing needs inline styles.
 *
 * @param near where the frame may stand; it is taken away again
 */
export function printCopy(host: PageHost, near: Node): void {
  const frame = document.createElement('iframe');
  // Out of sight, but laid out: Firefox prints nothing of a frame that is not.
  frame.className = 'pv-hidden';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.title = host.words.text(`form.${host.session.form.id}.title`);
  near.appendChild(frame);
  const page = frame.contentDocument!;
  // A sheet can only be adopted by the document whose window made it.
  const {CSSStyleSheet: Sheet} = frame.contentWindow as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(paper);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = host.words.lang;
  page.documentElement.dir = host.words.dir;
  const [title, ...lines] = titleLines(host);
  const {schoolName} = host.context;
  render(
    html`${localised(schoolName, host.words, 'pv-school')}
      <h1>${title}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${answerList(reviewOf(host.session), {words: host.words, context: host.context, level: 2, blank: false})}`,
    page.body,
  );
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow!.print();
}
