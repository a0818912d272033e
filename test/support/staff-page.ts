/** A teacher at the staff pages. */
import type {Locator, Page} from 'playwright-core';
import type {Demo} from './demo.js';
import type {Way} from './ways.js';

export class StaffPage {
  readonly page: Page;
  readonly way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
  }

  async signIn({origin, signIn: {name, password}}: Pick<Demo, 'origin' | 'signIn'>): Promise<void> {
    await this.page.goto(`${origin}/staff`);
    await this.way.write(this.page.getByLabel('Name'), name);
    await this.way.write(this.page.getByLabel('Password'), password);
    await this.way.press(this.page.getByRole('button', {name: 'Sign in'}));
    await this.page.getByRole('heading', {name: 'Answers from families'}).waitFor();
  }

  /** Opens the answers with this reference from the list. */
  async open(reference: string): Promise<void> {
    await this.way.press(this.page.getByRole('row', {name: reference}).getByRole('link'));
    await this.view.locator('[data-group]').first().waitFor();
  }

  get view(): Locator {
    return this.page.locator('response-view');
  }

  row(path: string): Locator {
    return this.view.locator(`[data-row="${path}"]`);
  }

  /** The parts of the view in the order in which they are read. */
  groups(): Promise<readonly (string | null)[]> {
    return this.view
      .locator('[data-group]')
      .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-group')));
  }

  /** Lines of one answer as they stand there, to the last space. */
  lines(path: string): Promise<readonly (string | null)[]> {
    return this.row(path)
      .locator('.pv-answer')
      .evaluateAll((lines) => lines.map(({textContent}) => textContent));
  }
}
