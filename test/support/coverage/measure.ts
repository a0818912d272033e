/** Goes through every form of the demo in every way, and says what of our own words was not seen. */
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {forms} from '../../../src/forms/registry.js';
import type {FormElement} from '../../../components/form/form-element.js';
import type {Demo} from '../demo.js';
import {formPages} from '../site-pages.js';
import {wordsOf} from '../words.js';
import {expectedIn, expectedOf, type Expected} from './expected.js';
import type {Said} from './said.js';
import {pagesOf, type Page} from './visits.js';
import type {receive, walk} from './walker.js';

declare const coverage: {readonly walk: typeof walk; readonly receive: typeof receive};

/** One row of the table: a form, or what belongs to none. */
export interface Row {
  readonly name: string;
  readonly expected: readonly Expected[];
  readonly unseen: readonly Expected[];
}

/** Pages at once: more would only wait for each other. */
const atOnce = 3;

async function walkerScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['test/support/coverage/walker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'coverage',
    footer: {js: 'globalThis.coverage = coverage;'},
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** The pages of the demo are named as their elements, and so begin as their forms do. */
function nameOf(id: string): string {
  const kebab = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return formPages().find((name) => name.startsWith(kebab))!;
}

async function visitAll(browser: Browser, demo: Demo, script: string, page: Page): Promise<readonly Said[]> {
  const context = await browser.newContext();
  await context.addInitScript({content: script});
  const tab = await context.newPage();
  const name = nameOf(page.form.id);
  await tab.goto(`${demo.origin}/${name}?stage=${page.stage}`);
  const element = tab.locator(name);
  await element.locator('.pv').first().waitFor();
  await element.evaluate((one: FormElement) => coverage.receive(one));
  const said: Said[] = [];
  for (const visit of page.visits)
    said.push(...(await element.evaluate((one: FormElement, way) => coverage.walk(one, way), visit)));
  await context.close();
  return said;
}

/** Whether a text stands where it must; names and numbers in it are the page's. */
function isSeen({place, text}: Expected, heard: ReadonlySet<string>, places: ReadonlyMap<string, readonly string[]>) {
  if (!text.includes('{{')) return heard.has(`${place}\t${text}`);
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.+')}$`);
  return (places.get(place) ?? []).some((one) => pattern.test(one));
}

function rowOf(name: string, expected: readonly Expected[], said: readonly Said[]): Row {
  const places = new Map<string, string[]>();
  const heard = new Set<string>(said);
  for (const one of heard) {
    const [place, text] = one.split('\t') as [string, string];
    const texts = places.get(place) ?? [];
    texts.push(text);
    places.set(place, texts);
  }
  return {name, expected, unseen: expected.filter((one) => !isSeen(one, heard, places))};
}

/**
 * @param browser drives the pages
 * @param demo the school's website as it is built
 * @returns a row for each of our forms, one for what every form says, and one for the rights of families
 * @throws Error where a form cannot be gone through
 */
export async function measure(browser: Browser, demo: Demo): Promise<readonly Row[]> {
  const script = await walkerScript();
  const waiting = forms.flatMap(pagesOf);
  const said = new Map<string, Said[]>(forms.map(({id}) => [id, []]));
  const worker = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift())
      said.get(page.form.id)!.push(...(await visitAll(browser, demo, script, page)));
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  const [common, rights] = await Promise.all([wordsOf('en', 'common'), wordsOf('en', 'rights')]);
  const rows = forms.map(async (form) =>
    rowOf(form.id, expectedOf(form, await wordsOf('en', form.id), common), said.get(form.id)!),
  );
  const all = [...said.values()].flat();
  return [
    ...(await Promise.all(rows)),
    rowOf('every form', expectedIn(common), all),
    rowOf('rights', expectedIn(rights), all),
  ];
}
