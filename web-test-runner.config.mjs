/**
 * Element tests, from the TypeScript sources, in real browsers.
 *
 * `BROWSERS` is a comma list of chromium, firefox and webkit, each of which must then be there; the default is the
 * one that every machine has.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin, emulateMediaPlugin, setViewportPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {chromiumPath, firefoxPath} from './tools/browsers.mjs';
import {engineCommands} from './tools/engine-commands.mjs';
import {localesPlugin} from './tools/locales-plugin.mjs';
import {plainReporter} from './tools/plain-reporter.mjs';
import {publicNames} from './tools/public-names-plugin.mjs';
import {webkitLauncher} from './tools/webkit-launcher.mjs';

const launchers = {
  // Pages run side by side and only one has the window's focus: each must believe that it has.
  chromium: async () =>
    chromeLauncher({
      launchOptions: await chromiumPath(),
      createPage: async ({context}) => {
        const page = await context.newPage();
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      // It starves the timers of every page that is not in front.
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath: firefoxPath(), headless: true},
    }),
  webkit: () => webkitLauncher(),
};

const wanted = (process.env.BROWSERS || 'chromium').split(',');

export default {
  files: 'test/**/*.browser.test.ts',
  // Lit's development build warns on the console, where a test expects silence.
  nodeResolve: {exportConditions: ['production']},
  concurrency: 2,
  concurrentBrowsers: 3,
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  plugins: [
    localesPlugin(),
    publicNames(),
    engineCommands(),
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    setViewportPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
  ],
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  reporters: [process.stdout.isTTY ? defaultReporter() : summaryReporter(), plainReporter()],
  // Two busy cores start a browser slowly; a hung test still ends.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A long run of the model takes as long as it takes.
  testsFinishTimeout: 180_000 + 2000 * Number(process.env.MODEL_RUNS ?? 0),
};
