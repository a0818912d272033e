/**
 * Finds the browsers that this machine has. Needs no root, and no download beyond `npm ci`.
 *
 * Element tests, journeys and `npm run size` all ask here, so that they run in the same browser.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Launcher} from 'chrome-launcher';

const isRoot = process.getuid?.() === 0;

/** A test browser talks to nobody but the test server. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export const which = (command) => {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], {encoding: 'utf8'});
  return found.status === 0 ? found.stdout.trim() : undefined;
};

/** An installed Chrome or Chromium; `CHROME_PATH` names one, and `CHROME_PATH=npm` asks for the npm package's. */
function installedChrome() {
  if (process.env.CHROME_PATH === 'npm') return undefined;
  try {
    const path = Launcher.getFirstInstallation();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Its own list of fonts knows only places on AWS Lambda. Without any font a text box is the end of this Chromium:
 * it gets the font that it brings (a bare machine has no other), and the machine's.
 */
const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes inside an npm package: what a bare machine has.
 *
 * It unpacks itself to the temporary folder and runs whatever an older version left there, so it gets a folder of
 * its own; and it unpacks the libraries that a bare machine lacks only when it believes to be on AWS Lambda.
 */
async function npmChromium() {
  const {version} = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, {recursive: true});
  const saved = {...process.env};
  Object.assign(process.env, {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x'});
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    writeFileSync(join(folder, 'fonts/fonts.conf'), fontsIn(folder));
    return {executablePath, env: {...process.env}, args: [...QUIET, '--no-sandbox']};
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
  }
}

/**
 * What puppeteer-core and playwright-core need to start Chromium: `{executablePath, args, env}`.
 *
 * The sandbox is off only where it cannot work: as root, in CI's containers, and in the npm package's build, which
 * has no helper for it. Only our own pages are opened.
 */
export async function chromiumPath() {
  const executablePath = installedChrome();
  if (executablePath) {
    const args = isRoot || process.env.CI ? [...QUIET, '--no-sandbox'] : QUIET;
    return {executablePath, args, env: {...process.env}};
  }
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium();
  throw new Error('There is no Chrome or Chromium here: install one, or set CHROME_PATH to its program.');
}

export function firefoxPath() {
  const named = process.env.FIREFOX_PATH ?? which('firefox-esr') ?? which('firefox');
  const path = named ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  if (path) return path;
  throw new Error('There is no Firefox here: `apt-get install firefox-esr`, or set FIREFOX_PATH to its program.');
}

/** WebKitGTK is driven through its own WebDriver, and needs a display or something that looks like one. */
export function webkitPath() {
  const driver = which('WebKitWebDriver');
  if (driver && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || which('Xvfb'))) return driver;
  throw new Error('There is no WebKitGTK here: `apt-get install webkit2gtk-driver xvfb`.');
}
