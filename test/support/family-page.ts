/** A family that reads one language, at any form of the demo. */
import assert from 'node:assert/strict';
import type {BrowserContext, Page} from 'playwright-core';
import {ElementPage} from './element-page.js';
import type {Way} from './ways.js';
import {wordsOf, type Words} from './words.js';

export interface Reader {
  readonly language: 'en' | 'pl' | 'ur';
  /** How HTML says the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export const readers: readonly Reader[] = [
  {language: 'en', lang: 'en-GB', dir: 'ltr'},
  {language: 'pl', lang: 'pl', dir: 'ltr'},
  {language: 'ur', lang: 'ur', dir: 'rtl'},
];

/** What the receiver gave to somebody with an invitation. */
export interface GivenByInvitation {
  readonly stage: string;
  readonly locale: string;
  readonly previous: readonly {readonly submissionId: string; readonly stage: string}[];
}

export class FamilyPage extends ElementPage {
  readonly reader: Reader;
  readonly words: Words;

  private constructor(page: Page, way: Way, name: string, reader: Reader, words: Words) {
    super(page, way, name);
    this.reader = reader;
    this.words = words;
  }

  /** @param form the element's name and the form's id */
  static async at(
    context: BrowserContext,
    way: Way,
    [name, form]: readonly [name: string, form: string],
    reader: Reader,
  ): Promise<FamilyPage> {
    const {language} = reader;
    const [own, common] = await Promise.all([wordsOf(language, form), wordsOf(language, 'common')]);
    return new FamilyPage(await context.newPage(), way, name, reader, {...common, ...own});
  }

  /** The page of the demo, in the family's language, chosen from the menu. */
  async visit(origin: string): Promise<void> {
    await this.page.goto(`${origin}/${this.name}`);
    await this.action('language').waitFor();
    await this.speak(this.reader);
  }

  /**
   * Opens a link that the school has given.
   *
   * @returns the whole answer of the receiver, as text and read
   */
  async openLink(link: string): Promise<GivenByInvitation & {readonly text: string}> {
    const asked = this.page.waitForResponse('**/invitation');
    // A page that is open already would only get another fragment.
    await this.page.goto('about:blank');
    await this.page.goto(link);
    const text = await (await asked).text();
    await this.inOwnLanguage();
    assert.equal(this.page.url(), link.replace(/#.*/, ''), 'the token has left the address bar');
    return {...(JSON.parse(text) as GivenByInvitation), text};
  }

  /** Everything round the page is in the family's language, and runs its way. */
  async inOwnLanguage(): Promise<void> {
    const {language, lang, dir} = this.reader;
    await this.element.locator(`.pv[lang="${lang}"][dir="${dir}"]`).waitFor();
    assert.equal(await this.action('language').inputValue(), language);
  }

  /** The words of a key, with what stands in them. */
  say(key: string, values: Readonly<Record<string, string>> = {}): string {
    const text = this.words[key];
    assert.ok(text, `${this.reader.language} has words for ${key}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  }

  /** What is seen, without the marks that keep names and numbers the right way round. */
  async seen(): Promise<string> {
    return (await this.text()).replace(/[\u2066-\u2069]/g, '');
  }

  /** Words that stand there, of keys or of people. */
  async sees(...texts: readonly string[]): Promise<void> {
    const seen = oneLine(await this.seen());
    for (const text of texts) assert.ok(seen.includes(oneLine(text)), `“${text}” is not in “${seen}”`);
  }

  async seesNot(...texts: readonly string[]): Promise<void> {
    const seen = oneLine(await this.seen());
    for (const text of texts) assert.ok(!seen.includes(oneLine(text)), `“${text}” is in “${seen}”`);
  }

  /** Sends what is on the review, and reads the receipt in the family's language. */
  async send(): Promise<string> {
    await this.action('send').waitFor();
    assert.equal(await this.atHeading(), this.say('title.checkAnswers'));
    await this.inOwnLanguage();
    await this.press('send');
    const reference = await this.reference();
    assert.equal(await this.atHeading(), this.say('title.sent'));
    return reference;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
