/**
 * Pictures of every state for people to judge: `screenshots/<language>-<state>-<width>-<scheme>.png`, and the one in
 * the README. Goes the whole way once for each language, and to the first pages of every other form and stage.
 *
 *     npm run screenshots
 *     tsx tools/screenshots.mjs ur        only these languages
 */
/* global document, scrollBy, scrollTo */
import {mkdir, writeFile} from 'node:fs/promises';
import {launchChromium} from '../test/support/chromium.ts';
import {catchPaper} from '../test/support/copy-on-paper.ts';
import {startDemo} from '../test/support/demo.ts';
import {FormPage} from '../test/support/form-page.ts';
import {formPages, stagePages} from '../test/support/site-pages.ts';
import {StaffPage} from '../test/support/staff-page.ts';
import {touch} from '../test/support/ways.ts';
import {pages} from '../test/journeys/families/codes.ts';
import {english} from '../test/journeys/families/en.ts';
import {polish} from '../test/journeys/families/pl.ts';
import {urdu} from '../test/journeys/families/ur.ts';

const FOLDER = 'screenshots';
const README_PICTURE = 'docs/images/parent-questionnaire.png';
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];
/** Colours that the reader forces on a page; a few states show all that is drawn with colour. */
const FORCED = new Set(['problems', 'page', 'sent']);
/** The page with a scale, boxes, follow-ups and an exclusive option. */
const SHOWN_PAGE = pages.findIndex((ids) => ids.includes('feelsAboutSchool'));

/** A machine that takes pictures may have no font with emoji. */
const withoutEmoji = (family) => {
  const words = Object.entries(family.words).map(([id, text]) => [
    id,
    text.replace(/ ?[\p{Emoji_Presentation}\u200D]+/gu, ''),
  ]);
  return {...family, words: Object.fromEntries(words)};
};

const families = [english, polish, urdu]
  .filter(({language}) => process.argv.length < 3 || process.argv.slice(2).includes(language))
  .map(withoutEmoji);
await mkdir(FOLDER, {recursive: true});
await mkdir('docs/images', {recursive: true});
const [demo, browser] = await Promise.all([startDemo(), launchChromium()]);

/** One state in every width and scheme, from top to bottom. */
async function shoot(page, name, state) {
  const usual = page.viewportSize();
  const take = (what) => page.screenshot({path: `${FOLDER}/${name}-${state}-${what}.png`, fullPage: true});
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 800});
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await take(`${width}-${colorScheme}`);
    }
    if (width === WIDTHS[0] && FORCED.has(state)) {
      await page.emulateMedia({colorScheme: 'dark', forcedColors: 'active'});
      await take(`${width}-forced`);
      await page.emulateMedia({forcedColors: null});
    }
  }
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize(usual);
}

/** The family's copy, on a sheet of A4. */
async function shootPaper({lang, dir, html, styles}, language) {
  const page = await browser.newPage({viewport: {width: 794, height: 1123}});
  await page.setContent(
    `<!doctype html><html lang="${lang}" dir="${dir}"><style>${styles}</style><body>${html}</body></html>`,
  );
  await page.screenshot({path: `${FOLDER}/${language}-copy-print.png`, fullPage: true});
  await page.close();
}

/** What the README shows: one family's page on a phone, and what the school reads. */
const picture = {};

async function goThrough(family) {
  const context = await browser.newContext({...touch.context, isMobile: false, deviceScaleFactor: 1});
  const papers = await catchPaper(context);
  const page = await context.newPage();
  const form = new FormPage(page, touch);
  const {language} = family;
  const see = (state) => shoot(page, language, state);
  await form.open(demo.origin);
  await form.speak(family);
  await see('start');
  await form.start('full');
  await form.goOn();
  await form.element.locator('.pv-summary').waitFor();
  await see('problems');
  for (const [index, ids] of pages.entries()) {
    await form.fill(ids, family);
    if (index === SHOWN_PAGE) await see('page');
    if (language === 'ur' && ids.includes('goodAt')) await takePhone(page, form);
    await form.goOn();
  }
  await form.action('send').waitFor();
  await see('review');
  await form.press('send');
  const reference = await form.reference();
  await see('sent');
  await form.press('print');
  await shootPaper(papers[0], language);
  const staff = new StaffPage(page, touch);
  await staff.signIn(demo);
  await see('list');
  await staff.open(reference);
  await see('staff');
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 794, height: 1123});
  await page.screenshot({path: `${FOLDER}/${language}-staff-print.png`, fullPage: true});
  await page.emulateMedia({media: 'screen'});
  if (language === 'ur') await takeDesk(page);
  await context.close();
}

/** The start and the first questions of every form and stage on the school's website. */
async function goRound({language}) {
  const context = await browser.newContext({...touch.context, isMobile: false, deviceScaleFactor: 1});
  for (const path of [...formPages(), ...stagePages]) {
    const page = await context.newPage();
    const name = path.replace('?stage=', '-');
    await page.goto(`${demo.origin}/${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    const form = page.locator('main [endpoint] .pv').first();
    await form.waitFor();
    if ((await form.getAttribute('data-step')) === 'start') {
      await shoot(page, language, `${name}-start`);
      await form.locator('[data-action="full"], [data-action="start"]').first().click();
    }
    await page.locator('main [endpoint] .pv[data-step="section"]').waitFor();
    await shoot(page, language, `${name}-page`);
    await page.close();
  }
  await context.close();
}

async function takePhone(page, form) {
  await page.setViewportSize({width: 360, height: 720});
  await form.element.locator('.pv-progress').evaluate((line) => scrollBy(0, line.getBoundingClientRect().top - 8));
  picture.phone = await page.screenshot();
}

async function takeDesk(page) {
  await page.setViewportSize({width: 840, height: 720});
  await page.evaluate(() => scrollTo(0, 0));
  picture.desk = await page.screenshot();
}

const framed = (buffer, alt) => `<img alt="${alt}" src="data:image/png;base64,${buffer.toString('base64')}">`;

async function drawPicture() {
  const page = await browser.newPage({viewport: {width: 1280, height: 784}});
  await page.setContent(`<!doctype html><style>
    body { display: flex; gap: 32px; justify-content: center; margin: 0; padding: 32px 0; background: #e6ece8 }
    img { display: block; border-radius: 12px; box-shadow: 0 1px 3px #0003 }
    </style>${framed(picture.phone, 'phone')}${framed(picture.desk, 'desk')}`);
  await page.waitForFunction(() => [...document.images].every(({complete}) => complete));
  await writeFile(README_PICTURE, await page.screenshot());
  await page.close();
}

try {
  for (const family of families) {
    await goThrough(family);
    await goRound(family);
  }
  if (picture.phone) await drawPicture();
} finally {
  await browser.close();
  await demo.stop();
}
