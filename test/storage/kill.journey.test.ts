import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';
import {chromiumPath, firefoxPath} from '../../tools/browsers.mjs';

/** Long runs say how often, and in which browser. */
const kills = Number(process.env.KILLS ?? 3);
const isFirefox = process.env.KILLS_IN === 'firefox';

type Told = Record<string, (value: unknown) => void>;

let told: Told = {};
let origin = '';
let script = '';
const server = createServer((request, response) => {
  if (request.method === 'GET') {
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>x</title><script src="/page.js"></script>');
    return;
  }
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    told[request.url!.slice(1)]?.(JSON.parse(body));
    response.end();
  });
});

async function launch(userDataDir: string): Promise<Browser> {
  const options = (isFirefox
    ? {browser: 'firefox', executablePath: firefoxPath()}
    : await chromiumPath()) as unknown as LaunchOptions;
  return puppeteer.launch({...options, headless: true, userDataDir});
}

async function open(browser: Browser, what: string): Promise<void> {
  const page = await browser.newPage();
  // The browser may be killed while it is still on its way there.
  await page.goto(`${origin}/?${what}`).catch(() => undefined);
}

async function kill(browser: Browser): Promise<void> {
  const program = browser.process()!;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await gone;
}

describe('a browser that is killed while a family types', () => {
  before(async () => {
    const {outputFiles} = await build({
      entryPoints: ['test/support/kept-page.ts'],
      bundle: true,
      format: 'iife',
      write: false,
    });
    script = outputFiles[0]!.text;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it(`has every word that was shown as saved, ${kills} times`, {timeout: 60_000 * kills}, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'killed-'));
    let last = 0;
    try {
      for (let time = 0; time < kills; time++) {
        const typing = await launch(profile);
        const before = last;
        await new Promise<void>((resolve, reject) => {
          // Its first words are saved; then it dies at any moment within two seconds.
          told = {
            saved: (count) => {
              if (last === before) setTimeout(resolve, [0, 50, 300, 2000][time % 4]! * Math.random());
              last = Number(count);
            },
            trouble: (trouble) => reject(new Error(String(trouble))),
          };
          void open(typing, `type=${before + 1}`);
        });
        await kill(typing);
        told = {};
        const shown = last;
        const looking = await launch(profile);
        const found = await new Promise<unknown>((resolve) => {
          told = {found: resolve};
          void open(looking, 'find');
        });
        await looking.close();
        const {entries, unreadable, trouble} = found as {entries: {count: string; text: string}[]} & Record<
          string,
          unknown
        >;
        assert.deepEqual([entries.length, unreadable, trouble], [1, 0, undefined]);
        const [{count, text}] = entries as [{count: string; text: string}];
        assert.ok(Number(count) >= shown, `${shown} was shown as saved, ${count} was there`);
        assert.equal(text, `words ${count} `.repeat(200));
        last = Number(count);
      }
    } finally {
      await rm(profile, {recursive: true, force: true, maxRetries: 5});
    }
  });

  it('says that it is full where the browser gives no more room, and not that it is saved', async (context) => {
    if (isFirefox) return context.skip('only Chromium can be told how much room there is');
    const profile = await mkdtemp(join(tmpdir(), 'full-'));
    const browser = await launch(profile);
    try {
      const page = await browser.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 100_000});
      const filled = await new Promise<unknown>((resolve) => {
        told = {filled: resolve};
        void page.goto(`${origin}/?fill`);
      });
      assert.deepEqual(filled, {trouble: 'full'});
    } finally {
      await browser.close();
      await rm(profile, {recursive: true, force: true, maxRetries: 5});
    }
  });
});
