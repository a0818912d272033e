import type {FormSession} from '../../src/session/session.js';
import type {Page} from '../../src/session/pages.js';
import type {Step} from './page-host.js';

const sectionStep = (page: Page): Step => ({at: 'section', anchor: page.items[0]!.id});

/** Finds the way through a form whose pages come and go with the answers. */
export class Navigator {
  step: Step = {at: 'start'};
  /** After “Change” the family goes back to the review, past pages that it has seen. */
  isReturning = false;
  readonly #seen = new Set<string>();

  /** The name of the step in events: a section's id, or `start`, `review`, `sent`. */
  name(session: FormSession<unknown>): string {
    return this.step.at === 'section' ? (this.page(session)?.section ?? 'start') : this.step.at;
  }

  index({pages}: FormSession<unknown>): number {
    const {step} = this;
    return step.at === 'section' ? pages.findIndex(({items}) => items.some(({id}) => id === step.anchor)) : -1;
  }

  /** The page of questions that is shown; the first one, where its questions have gone. */
  page(session: FormSession<unknown>): Page | undefined {
    return session.pages[Math.max(0, this.index(session))];
  }

  begin(session: FormSession<unknown>): void {
    this.#seen.clear();
    this.isReturning = false;
    this.#show(session.pages[0]);
  }

  /** On to the next page, or to the review. */
  next(session: FormSession<unknown>): void {
    // Questions that came up while the page was open have been seen with it.
    for (const {id} of this.page(session)?.items ?? []) this.#seen.add(id);
    const rest = session.pages.slice(this.index(session) + 1);
    const unseen = this.isReturning
      ? rest.find((page) => page.items.some(({id, kind}) => kind !== 'statement' && !this.#seen.has(id)))
      : rest[0];
    this.#show(unseen);
  }

  back(session: FormSession<unknown>, hasStart: boolean): void {
    const {pages} = session;
    const index = this.step.at === 'review' ? pages.length : this.index(session);
    if (index > 0) this.#show(pages[index - 1]);
    else if (hasStart) this.step = {at: 'start'};
  }

  /** To the page of one question. */
  to(session: FormSession<unknown>, id: string): void {
    this.isReturning = true;
    const page = session.pages.find(({items}) => items.some((item) => item.id === id));
    if (page) this.#show(page);
  }

  /** To the first page with a question that has not been seen. */
  more(session: FormSession<unknown>): void {
    this.isReturning = true;
    this.#show(
      session.pages.find(({items}) => items.some(({id, kind}) => kind !== 'statement' && !this.#seen.has(id))),
    );
  }

  review(): void {
    this.#show(undefined);
  }

  sent(): void {
    this.step = {at: 'sent'};
  }

  #show(page: Page | undefined) {
    if (!page) {
      this.isReturning = false;
      this.step = {at: 'review'};
      return;
    }
    for (const {id} of page.items) this.#seen.add(id);
    this.step = sectionStep(page);
  }
}
