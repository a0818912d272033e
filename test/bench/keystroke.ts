/**
 * What one key and one tick cost in `<voice-form>`, beside the same native controls without us: `npm run bench`.
 *
 * Real keys and clicks (CDP), a slowed processor, both peers in turn in one browser, so that what else the machine
 * does falls on both. It prints and fails nothing: a time is a figure to look at, not a test.
 *
 *     npm run bench -- --sizes 30,1000 --samples 60 --cpu 4
 */
import {parseArgs} from 'node:util';
import {setTimeout as wait} from 'node:timers/promises';
import {build} from 'esbuild';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {serveFolder} from '../../tools/static-server.mjs';
import {launchChromium} from '../support/chromium.js';
import type {Probe} from './probe.js';
import {benchTargets} from './targets.js';

declare const bench: Probe;

const {values} = parseArgs({
  options: {
    sizes: {type: 'string', default: '30,1000'},
    samples: {type: 'string', default: '60'},
    cpu: {type: 'string', default: '4'},
  },
});
const sizes = values.sizes.split(',').map(Number);
const samples = Number(values.samples);
const rate = Number(values.cpu);

const peers = ['plain', 'ours'] as const;
/** Samples of one peer before it is the other's turn. */
const turn = 5;
/** What the browser still does after a frame counts as work too (ms). */
const rest = 100;
const folder = 'build/bench';

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}
interface Cost {
  readonly took: number;
  readonly work: number;
}
/** One thing a person does: `ready` goes there, `arm` says what it will change, `act` does it. */
interface Scenario {
  readonly name: string;
  ready(page: Page): Promise<void>;
  arm(page: Page): Promise<void>;
  act(page: Page, index: number): Promise<void>;
}

function typing(name: string, question: string): Scenario {
  return {
    name,
    ready: (page) =>
      page.evaluate((id) => {
        const box = bench.find(id)!;
        box.scrollIntoView({block: 'center', behavior: 'instant'});
        box.focus({preventScroll: true});
      }, question),
    arm: (page) => page.evaluate((id) => bench.arm('keydown', () => bench.find(id)!.value), question),
    act: (page, index) => page.keyboard.press('abcdefghij '[index % 11]!),
  };
}

/** Ticks and unticks in turn; with a follow-up, the frame that counts is the one where it has come or gone. */
function ticking(name: string, question: string, code: string, followUp?: string): Scenario {
  return {
    name,
    async ready(page) {
      const point = await page.evaluate(
        ([id, option]) => {
          const box = bench.find(id!, option)!;
          box.scrollIntoView({block: 'center', behavior: 'instant'});
          const {x, y, width, height} = box.getBoundingClientRect();
          return {x: x + width / 2, y: y + height / 2};
        },
        [question, code],
      );
      await page.mouse.move(point.x, point.y);
    },
    arm: (page) =>
      page.evaluate(
        ([id, option, follow]) =>
          bench.arm('click', () => (follow ? bench.find(follow) !== undefined : bench.find(id!, option)!.checked)),
        [question, code, followUp],
      ),
    async act(page) {
      await page.mouse.down();
      await page.mouse.up();
    },
  };
}

async function open(browser: Browser, origin: string, peer: string, size: number): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}, deviceScaleFactor: 2});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  page.on('pageerror', (error) => console.error(peer, error));
  await page.goto(`${origin}/${peer}?n=${size}`);
  const {line} = benchTargets(size);
  await page.waitForFunction((id) => bench.find(id), line, {timeout: 120_000});
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await cdp.send('Emulation.setCPUThrottlingRate', {rate});
  await wait(2000);
  return {page, cdp};
}

async function workOf({cdp}: Opened): Promise<number> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
}

async function sample(opened: Opened, scenario: Scenario, index: number): Promise<Cost> {
  const {page} = opened;
  await scenario.arm(page);
  const frame = page.evaluate(() => bench.took);
  const before = await workOf(opened);
  await scenario.act(page, index);
  const took = await frame;
  await wait(rest);
  return {took, work: (await workOf(opened)) - before};
}

/** The samples of each peer; the first of every turn only warms up. */
async function measure(opened: ReadonlyMap<string, Opened>, scenario: Scenario) {
  const costs = new Map<string, Cost[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < Math.ceil(samples / turn); round++) {
    for (const [peer, one] of opened) {
      await one.page.bringToFront();
      await scenario.ready(one.page);
      await wait(300);
      for (let index = 0; index <= turn; index++) {
        const cost = await sample(one, scenario, round + index);
        if (index) costs.get(peer)!.push(cost);
      }
    }
  }
  return costs;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const cells = (...texts: (string | number)[]) => console.log(`| ${texts.join(' | ')} |`);

function report(size: number, name: string, costs: ReadonlyMap<string, readonly Cost[]>) {
  const [plain, ours] = peers.map((peer) => costs.get(peer)!);
  const pair = (part: keyof Cost) => {
    const [floor, own] = [plain!, ours!].map((list) => median(list.map((cost) => cost[part])));
    return [floor!.toFixed(1), own!.toFixed(1), (own! / floor!).toFixed(2)];
  };
  cells(size, name, ...pair('took'), ...pair('work'));
}

const page = (script: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><main></main>
<script src="/${folder}/probe.js"></script><script type="module" src="/${folder}/${script}.js"></script></html>`;

await build({
  entryPoints: ['probe', ...peers].map((name) => `test/bench/${name}.ts`),
  outdir: folder,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production', 'browser'],
});
const server = await serveFolder('.', Object.fromEntries(peers.map((peer) => [`/${peer}`, page(peer)])));
const browser = await launchChromium();
try {
  console.log(`Chromium ${browser.version()}, processor slowed ${rate} times; medians of ${samples}, in ms.\n`);
  cells('questions', 'what', 'plain shown', 'ours', 'ratio', 'plain work', 'ours', 'ratio');
  cells('--:', '---', ...Array.from({length: 6}, () => '--:'));
  for (const size of sizes) {
    const {line, box, choices, follow} = benchTargets(size);
    const opened = new Map<string, Opened>();
    for (const peer of peers) opened.set(peer, await open(browser, server.origin, peer, size));
    for (const scenario of [
      typing('a key in a line', line),
      typing('a key in a box', box),
      ticking('a tick', choices, 'b'),
      ticking('a tick that brings a question', choices, 'a', follow),
    ])
      report(size, scenario.name, await measure(opened, scenario));
    for (const {page: one} of opened.values()) await one.context().close();
  }
} finally {
  await browser.close();
  await server.close();
}
