/** A teacher who writes the school's part of a loop, asks families for theirs, and follows the thread. */
import assert from 'node:assert/strict';
import type {Locator} from 'playwright-core';
import type {Demo} from './demo.js';
import {ElementPage} from './element-page.js';
import {StaffPage} from './staff-page.js';

/** What staff choose when they ask a family. */
export interface Asked {
  /** What to fill in, as the staff page calls it. */
  readonly what: string;
  /** Whom, where somebody is known already. */
  readonly whose?: string;
  readonly person?: string;
  /** The language of the letter and the form, by its code. */
  readonly language: string;
}

/** One step of one record, as it is read. */
export interface Step {
  readonly name: string;
  readonly text: string;
}

export interface ThreadRecord {
  readonly name: string;
  readonly steps: readonly Step[];
}

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

export class StaffLoop extends StaffPage {
  readonly #demo: Pick<Demo, 'origin' | 'rows'>;

  constructor(page: StaffPage['page'], way: StaffPage['way'], demo: Pick<Demo, 'origin' | 'rows'>) {
    super(page, way);
    this.#demo = demo;
  }

  /** The page of the answers with this reference; a list that is long by now is gone through elsewhere. */
  async read(reference: string): Promise<void> {
    const row = this.#demo.rows().find((found) => found.reference === reference);
    assert.ok(row, `${reference} is kept`);
    await this.page.goto(`${this.#demo.origin}/staff/${row.submission_id}`);
    await this.view.locator('[data-group]').first().waitFor();
  }

  /** Words that stand in the answers that are open. */
  async sees(...texts: readonly string[]): Promise<void> {
    const seen = tidy(await this.view.locator('article').innerText());
    for (const text of texts) assert.ok(seen.includes(tidy(text)), `“${text}” is not in “${seen}”`);
  }

  /** Begins a form of the school's own, from the list. */
  async begin(title: string, element: string): Promise<ElementPage> {
    await this.page.goto(`${this.#demo.origin}/staff`);
    return this.write(title, element);
  }

  /** Answers what is open, by the link that says so. */
  async write(title: string, element: string): Promise<ElementPage> {
    await this.way.press(this.page.getByRole('link', {name: `Write: ${title}`, exact: true}));
    return this.form(element);
  }

  /** A form of the school's own that has been opened. */
  async form(element: string): Promise<ElementPage> {
    const form = new ElementPage(this.page, this.way, element);
    await form.element.locator('.pv [data-question]').first().waitFor();
    return form;
  }

  /**
   * Asks a family, on the page that is open.
   *
   * @returns the link for it
   */
  async ask({what, whose, person, language}: Asked): Promise<string> {
    await this.page.getByLabel('What would you like them to fill in?').selectOption({label: what});
    if (whose !== undefined) await this.way.press(this.page.locator('label.choice', {hasText: whose}));
    if (person !== undefined) await this.way.write(this.page.getByLabel('Name of the parent or carer'), person);
    await this.page.getByLabel('Language of the letter and the form').selectOption(language);
    await this.way.press(this.page.getByRole('button', {name: 'Make a link and a letter'}));
    // The page's script is there too, so that leaving it breaks nothing off.
    await this.page.getByRole('button', {name: 'Print the letter'}).waitFor();
    return this.page.locator('#link').inputValue();
  }

  /** Goes to the thread of the answers that are open. */
  async thread(): Promise<void> {
    await this.way.press(this.page.getByRole('link', {name: 'See what was asked, answered and agreed'}));
    await this.page.locator('.records').waitFor();
  }

  /** The records of a thread, one for each parent or carer. */
  async records(): Promise<readonly ThreadRecord[]> {
    const records = await this.page.locator('.record').all();
    return Promise.all(
      records.map(async (record) => ({
        name: tidy(await record.locator('h2').textContent()),
        steps: await stepsOf(record),
      })),
    );
  }

  /** What was agreed: a line for each action, cell by cell. */
  actions(): Promise<readonly (readonly string[])[]> {
    const lines = this.page.getByRole('table', {name: 'What was agreed, and did it happen?'}).locator('tbody tr');
    return lines.evaluateAll((all) =>
      all.map((line) => [...line.children].map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim())),
    );
  }
}

const stepsOf = async (record: Locator): Promise<readonly Step[]> => {
  const steps = await record.locator('.step').all();
  return Promise.all(
    steps.map(async (step) => ({
      name: tidy(await step.locator('h3').textContent()),
      text: tidy(await step.locator('.sent, .waiting').first().textContent()),
    })),
  );
};
