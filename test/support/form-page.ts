/** One family at the main form, in one way: what it answers on its pages. */
import type {Page} from 'playwright-core';
import type {Family, ChosenId, WrittenId} from '../journeys/families/codes.js';
import {codes, pages} from '../journeys/families/codes.js';
import {ElementPage} from './element-page.js';
import type {Way} from './ways.js';

export class FormPage extends ElementPage {
  constructor(page: Page, way: Way, element = 'parent-questionnaire') {
    super(page, way, element);
  }

  async open(origin: string, query = ''): Promise<void> {
    await this.page.goto(`${origin}/parent-questionnaire${query}`);
    await this.action('full').waitFor();
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

  /** Answers a whole page. */
  async fill(ids: readonly (ChosenId | WrittenId)[], family: Family): Promise<void> {
    await this.question(ids[0]!).waitFor();
    for (const id of ids) await this.answer(id, family);
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
}
