/** One person at one form of ours: what people do in it and see of it, in the marks of the public contract. */
import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import type {Way} from './ways.js';

/** What is chosen or written in one question: codes, text, or the three boxes of a date. */
export type Given = string | readonly string[] | {readonly date: readonly [string, string, string]};

export class ElementPage {
  readonly page: Page;
  readonly way: Way;
  /** What the element is called, and so its page of the demo. */
  readonly name: string;
  readonly element: Locator;

  constructor(page: Page, way: Way, name: string) {
    this.page = page;
    this.way = way;
    this.name = name;
    this.element = page.locator(name);
  }

  /** A button or a link, by what it does. */
  action(name: string): Locator {
    return this.element.locator(`[data-action="${name}"]`);
  }

  box(path: string): Locator {
    return this.element.locator(`[name="${path}"]`);
  }

  option(path: string, code: string): Locator {
    return this.element.locator(`[name="${path}"][value="${code}"]`);
  }

  question(path: string): Locator {
    return this.element.locator(`[data-question="${path}"]`);
  }

  press(action: string): Promise<void> {
    return this.way.press(this.action(action));
  }

  /** All the words that are seen now. */
  text(): Promise<string> {
    return this.element.locator('.pv').innerText();
  }

  /** The page's heading has the focus, so that a screen reader says where one is. */
  async atHeading(): Promise<string> {
    const focused = await this.element.evaluate((element) => {
      const {activeElement} = element.shadowRoot ?? document;
      return activeElement?.matches('h1, h2, h3, h4, h5, h6') ? activeElement.textContent : null;
    });
    assert.ok(focused, 'the heading of the new page has the focus');
    return focused.trim();
  }

  /** Chooses a language from the menu, by its own name. */
  async speak({language, lang, dir}: {language: string; lang: string; dir: string}): Promise<void> {
    await this.way.select(this.action('language'), language);
    await this.element.locator(`.pv[lang="${lang}"][dir="${dir}"]`).waitFor();
    assert.equal(await this.action('language').inputValue(), language);
  }

  async choose(path: string, code: string): Promise<void> {
    const option = this.option(path, code);
    await this.way.tick(option);
    assert.ok(await option.isChecked(), `${path}: ${code} is chosen`);
  }

  /** Answers questions of the page that is shown, in the order in which they are given. */
  async give(answers: Readonly<Record<string, Given>>): Promise<void> {
    for (const [path, given] of Object.entries(answers)) await this.#giveOne(path, given);
  }

  /** One more item of a list. */
  add(list: string): Promise<void> {
    return this.way.press(this.question(list).locator('[data-action="add"]'));
  }

  async goOn(): Promise<void> {
    await this.press('continue');
  }

  /** From one page of questions to the next, or to the review: the heading has the focus there. */
  async next(path?: string): Promise<void> {
    await this.goOn();
    await (path === undefined ? this.element.locator('.pv[data-step="review"]') : this.question(path)).waitFor();
    await this.atHeading();
  }

  /** On to the review; every question that is left can be left blank. */
  async hurry(most = 12): Promise<void> {
    const review = this.element.locator('.pv[data-step="review"]');
    for (let left = most; left > 0 && !(await review.isVisible()); left--) {
      const heading = await this.element.locator('.pv-heading[tabindex="-1"]').first().innerText();
      await this.goOn();
      await this.element.locator('.pv-heading[tabindex="-1"]', {hasNotText: heading}).first().waitFor();
    }
    await review.waitFor();
  }

  /** What was given as proof. */
  async reference(): Promise<string> {
    const shown = this.element.locator('.pv-reference');
    await shown.waitFor();
    const [reference] = /[A-Z0-9-]{6,}/.exec(await shown.innerText()) ?? [];
    assert.ok(reference, 'a reference is shown');
    return reference;
  }

  /** The row of the review. */
  row(path: string): Locator {
    return this.element.locator('.pv-row', {has: this.page.locator(`[data-action="change"][data-path="${path}"]`)});
  }

  async #giveOne(path: string, given: Given): Promise<void> {
    if (typeof given === 'object' && 'date' in given) {
      for (const [index, part] of ['day', 'month', 'year'].entries())
        await this.way.write(this.box(`${path}.${part}`), given.date[index]!);
      return;
    }
    const box = this.box(path).first();
    const kind = await box.evaluate((element: HTMLInputElement) => element.type);
    if (kind === 'select-one') return this.way.select(box, String(given));
    if (kind !== 'radio' && kind !== 'checkbox') return this.way.write(box, String(given));
    for (const code of [given].flat()) await this.choose(path, String(code));
  }
}
