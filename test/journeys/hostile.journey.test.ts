/** Inside somebody else's page: a theme that dresses every label, box and button must not hide a question. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {firstOf, layoutOf} from '../support/layout.js';
import {touch} from '../support/ways.js';
import {pages, type Family} from './families/codes.js';
import {english} from './families/en.js';
import {urdu} from './families/ur.js';

/** What themes really do, all at once; the school's own page round the form is not looked at. */
const theme = `
  .top, .foot, .skip, h1, .lead { display: none; }
  html { font-size: 10px; }
  body { font: italic 11px/1 fantasy; text-align: center; text-transform: uppercase; letter-spacing: 0.2em; color: #606; }
  main * { box-sizing: content-box; }
  input, textarea, select { width: 640px; height: 18px; padding: 0; border: 0; float: right; margin: 40px; background: #eee; }
  input[type='radio'], input[type='checkbox'] { position: absolute; left: -9999px; opacity: 0; }
  label { float: left; display: none; width: 30%; color: #eee; font-size: 8px; white-space: nowrap; }
  legend { display: none; float: none; width: auto; border-bottom: 5px solid; }
  fieldset { border: 5px dashed; padding: 60px; min-width: min-content; }
  button { display: inline; width: 100%; height: 12px; padding: 0; color: #fcc; background: #f99; white-space: nowrap; }
  p { margin: 50px 0; font-size: 8px; }
  ul { columns: 3; list-style: none; }
  dl { display: flex; } dt, dd { float: left; width: 50%; margin: 0 0 0 40px; }
  h2, h3, h4 { font-size: 70px; text-transform: uppercase; color: yellow; }
  a, button, input { outline: none; }
  a:focus, button:focus, input:focus { outline: 0 !important; }
`;

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

const dress = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // A theme's own sheets come before all that are adopted.
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  }, theme);

/** Labels, legends, boxes and rows that a family could not see. */
const hidden = (form: FormPage) =>
  form.element.locator('.pv').evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('legend, label, input, textarea, select, .pv-hint, .pv-problem, button')]
      // What only programs fill in is for nobody to see.
      .filter((part) => !part.closest('[aria-hidden="true"]'))
      .filter((part) => {
        const {left, right, height} = part.getBoundingClientRect();
        const isThere = part.checkVisibility({opacityProperty: true, visibilityProperty: true});
        return !isThere || height < 12 || right <= 0 || left >= innerWidth;
      })
      .map((part) => `${part.localName}.${part.className} ${part.getAttribute('name') ?? part.textContent?.trim()}`),
  );

async function isUsable(form: FormPage, state: string, findings: string[]): Promise<void> {
  const {sideways, cut, small} = await layoutOf(form.page, '.pv');
  findings.push(...[...(await hidden(form)), ...sideways, ...cut, ...small].map((line) => `${state}: ${line}`));
}

const widthOfOutline = (form: FormPage) =>
  form.element.evaluate((element) => {
    const focused = (element.shadowRoot ?? document).activeElement!;
    const {outlineStyle, outlineWidth} = getComputedStyle(focused);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });

for (const root of ['shadow', 'light'])
  for (const family of [english, urdu] satisfies Family[])
    describe(`a form in the ${root} root, in a theme that dresses everything (${family.language})`, () => {
      it('shows every question and lets it be answered, reviewed and sent', async () => {
        const context = await browser.newContext({...touch.context, isMobile: false});
        context.setDefaultTimeout(15_000);
        const page = await context.newPage();
        const form = new FormPage(page, touch);
        const findings: string[] = [];
        await form.open(demo.origin, `?render-root=${root}`);
        await dress(page);
        await form.speak(family);
        await isUsable(form, 'start', findings);
        await form.start('full');
        await form.goOn();
        await form.element.locator('.pv-summary').waitFor();
        await isUsable(form, 'problems', findings);
        for (const [index, ids] of pages.entries()) {
          await form.fill(ids, family);
          await isUsable(form, `page ${index + 1}`, findings);
          await page.keyboard.press('Tab');
          assert.ok((await widthOfOutline(form)) >= 2, `page ${index + 1}: where the focus is can be seen`);
          await form.goOn();
        }
        await form.action('send').waitFor();
        await isUsable(form, 'review', findings);
        await form.press('send');
        await form.reference();
        await isUsable(form, 'sent', findings);
        await context.close();
        assert.deepEqual(firstOf(findings), []);
      });
    });
