/** What one page of a form says to a person who looks at it, each text with the place where it stands. In the page. */

/** `q.sleep.label`, `q.sleep.o.mixed`, `s.homeIntro` … or `page` for all that can be seen, and a tab, and the text. */
export type Said = `${string}\t${string}`;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As it is read, without marks of direction: the whole, and each of its lines. */
function textsOf(element: Element): readonly string[] {
  const text = (element as HTMLElement).innerText.replace(/[\u2066-\u2069]/g, '');
  return [...new Set([text, ...text.split('\n')].map(tidy))].filter(Boolean);
}

/** `actions.0.actionWho` → `actionWho`. */
const idOf = (path: string): string => path.split('.').at(-1)!;

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Adds what one question says: its label, its hints, and each of its options by its code. */
function hearQuestion(question: HTMLElement, say: (place: string, element: Element | null | undefined) => void): void {
  const id = idOf(question.dataset.question!);
  const own = (selector: string) =>
    [...question.querySelectorAll(selector)].filter((one) => one.closest('[data-question]') === question);
  say(`q.${id}.label`, own('.pv-label > span')[0]);
  for (const hint of own('.pv-hint > p')) say(`q.${id}.hint`, hint);
  for (const input of own('[type="radio"], [type="checkbox"]') as HTMLInputElement[]) {
    const row = input.closest('label');
    say(`q.${id}.o.${input.value}`, row?.querySelector('.pv-option-label'));
    say(`q.${id}.o.${input.value}.hint`, row?.querySelector('.pv-option-hint'));
  }
  for (const option of own('option') as HTMLOptionElement[]) if (option.value) say(`q.${id}.o.${option.value}`, option);
}

/**
 * @param page the element's page, `.pv`
 * @param heard where what is said is kept
 */
export function hear(page: HTMLElement, heard: Set<Said>): void {
  for (const details of page.querySelectorAll('details')) details.open = true;
  const say = (place: string, element: Element | null | undefined) => {
    // The lines of a closed menu are drawn by the system: no browser calls them visible.
    const isSeen = element && (element.localName === 'option' ? element.closest('select') : element)!.checkVisibility();
    for (const text of isSeen ? textsOf(element) : []) heard.add(`${place}\t${text}`);
  };
  for (const question of page.querySelectorAll<HTMLElement>('[data-question]')) hearQuestion(question, say);
  for (const element of page.querySelectorAll(':not(option)')) {
    if (!holdsText(element)) continue;
    say('page', element);
    const statement = element.closest<HTMLElement>('[data-statement]');
    if (statement) say(`s.${statement.dataset.statement}`, element);
  }
}
