/** Catches what a page would print, from whichever frame, because a test has no printer. */
import type {BrowserContext} from 'playwright-core';

export interface Paper {
  readonly lang: string;
  readonly dir: string;
  readonly text: string;
  readonly html: string;
  readonly styles: string;
}

/**
 * @param context whose pages print from now on
 * @returns all that was printed so far
 */
export async function catchPaper(context: BrowserContext): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  await context.exposeBinding('printed', (_source, paper: Paper) => void papers.push(paper));
  await context.addInitScript(() => {
    const {printed} = window.top as unknown as {readonly printed: (paper: Paper) => void};
    window.print = () => {
      const {documentElement, body, adoptedStyleSheets} = document;
      const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      printed({
        lang: documentElement.lang,
        dir: documentElement.dir,
        text: body.textContent ?? '',
        html: body.innerHTML,
        styles: rules.map(({cssText}) => cssText).join('\n'),
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  return papers;
}
