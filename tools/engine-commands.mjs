/**
 * Commands that the runner has not got for every engine: `test/support/browser.ts` gives them to the tests.
 *
 * - `press` `['Shift', 'Tab']`: its own `sendKeys` cannot hold a modifier over WebDriver, and Shift+Tab is half of a
 *   keyboard test.
 * - `viewport` `{width, height}`: its own `setViewport` refuses WebDriver, and 320 px must work in WebKit too.
 * - `setting` `'MODEL_RUNS'`: what the environment says of how much to test.
 * - `media` `[{name, value}]`: its own `emulateMedia` has no forced colours.
 */
async function press(session, keys) {
  const {browser, id} = session;
  if (browser.type === 'webdriver') return browser.sendKeys(id, keys);
  const held = keys.slice(0, -1);
  const {keyboard} = browser.getPage(id);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}

async function viewport({browser, id}, size) {
  if (browser.type === 'webdriver') await browser.setViewport(id, size);
  else await browser.getPage(id).setViewport(size);
}

const devtools = new WeakMap();

/** Chromium only. One session a page: a second one would leave what the first has set. */
async function media({browser, id}, features) {
  const page = browser.getPage(id);
  const session = devtools.get(page) ?? (await page.createCDPSession());
  devtools.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {features});
}

/** Nothing else of the environment is a page's business. */
const SETTINGS = ['MODEL_RUNS', 'MODEL_SEED'];
const setting = (_session, name) => (SETTINGS.includes(name) && process.env[name]) || '';

const COMMANDS = {press, viewport, media, setting};

export const engineCommands = () => ({
  name: 'engine-commands',
  async executeCommand({command, payload, session}) {
    if (!Object.hasOwn(COMMANDS, command)) return undefined;
    return (await COMMANDS[command](session, payload)) ?? true;
  },
});
