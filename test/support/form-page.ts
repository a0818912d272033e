/** One family at one form, in one way: what it does, in the marks of the public contract. */
import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import type {Family, ChosenId, WrittenId} from '../journeys/families/codes.js';
import {codes, pages} from '../journeys/families/codes.js';
import type {Way} from './ways.js';

export class FormPage {
  readonly page: Page;
  readonly way: Way;
  readonly element: Locator;

  constructor(page: Page, way: Way, element = 'parent-questionnaire') {
    this.page = page;
    this.way = way;
    this.element = page.locator(element);
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

  /** All the words that the family sees now. */
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

  async open(origin: string, query = ''): Promise<void> {
    await this.page.goto(`${origin}/parent-questionnaire${query}`);
    await this.action('full').waitFor();
  }

  /** Chooses a language from the menu, by its own name. */
  async speak({language, lang, dir}: Family): Promise<void> {
    await this.way.select(this.action('language'), language);
    await this.element.locator(`.pv[lang="${lang}"][dir="${dir}"]`).waitFor();
    assert.equal(await this.action('language').inputValue(), language);
  }

  /** @param first the first question: where the school names no children, the child's name is asked */
  async start(length: 'short' | 'full', first = 'whichChild'): Promise<void> {
    await this.press(length);
    await this.question(first).waitFor();
    await this.atHeading();
  }

  /** Answers one question with the codes of all families, or with the family's own words. */
  async answer(id: ChosenId | WrittenId, family: Family): Promise<void> {
    if (!(id in codes)) return this.way.write(this.box(id), family.words[id as WrittenId]);
    for (const code of [codes[id as ChosenId]].flat()) await this.choose(id, code);
  }

  async choose(path: string, code: string): Promise<void> {
    const option = this.option(path, code);
    await this.way.tick(option);
    assert.ok(await option.isChecked(), `${path}: ${code} is chosen`);
  }

  /** Answers a whole page. */
  async fill(ids: readonly (ChosenId | WrittenId)[], family: Family): Promise<void> {
    await this.question(ids[0]!).waitFor();
    for (const id of ids) await this.answer(id, family);
  }

  async goOn(): Promise<void> {
    await this.press('continue');
  }

  /** Every page of the full version to the review, with nothing met on the way. */
  async fillAll(family: Family): Promise<void> {
    for (const ids of pages) {
      await this.fill(ids, family);
      await this.goOn();
    }
    await this.action('send').waitFor();
  }

  /** The few answers that a family in a hurry gives: the child, its own name, one sentence. */
  async fillShort(family: Family, child: string = codes.whichChild): Promise<void> {
    await this.choose('whichChild', child);
    await this.answer('yourName', family);
    await this.goOn();
    await this.answer('goodAt', family);
    await this.hurry();
  }

  /** On to the review; every question can be left blank. */
  async hurry(): Promise<void> {
    const review = this.element.locator('.pv[data-step="review"]');
    for (let left = pages.length; left > 0 && !(await review.isVisible()); left--) {
      const heading = await this.element.locator('[tabindex="-1"]').first().innerText();
      await this.goOn();
      await this.element.locator('[tabindex="-1"]', {hasNotText: heading}).first().waitFor();
    }
    await review.waitFor();
  }

  /** Answers whatever this page asks, and what it asks then: the last of all options, and words in every box. */
  async answerAnything(words: string): Promise<void> {
    const questions = this.element.locator('[data-question]');
    for (let index = 0; index < (await questions.count()); index++) {
      const question = questions.nth(index);
      const options = question.locator('[type="radio"], [type="checkbox"]');
      const other = question.locator('[value="other"]');
      if (await options.count()) await this.way.tick((await other.count()) ? other : options.first());
      else if (await question.locator('[type="tel"]').count())
        await this.way.write(question.locator('[type="tel"]'), '01632 960 983');
      else await this.way.write(question.locator('input, textarea'), words);
    }
  }

  /** What the school gave as proof. */
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
}
