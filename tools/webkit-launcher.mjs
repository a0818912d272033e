/**
 * Starts WebKitGTK for the element tests, with no dependency: its WebDriver is spoken to by `fetch`.
 *
 * The npm packages that do this bring hundreds of others and download drivers of their own.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {webkitPath} from './browsers.mjs';

/** WebDriver's private characters for keys that write nothing. */
const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ',
  Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
}; // prettier-ignore

const BUTTONS = {left: 0, middle: 1, right: 2};

const miniBrowser = () =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((name) => ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/${name}/MiniBrowser`))
    .find(existsSync);

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

class WebKitLauncher {
  name = 'WebKit';
  /** Tells @web/test-runner-commands to use the methods below. */
  type = 'webdriver';
  /** One window: the driver shares focus and pointer among all that it has. */
  concurrency = 1;

  #processes = [];
  #driver = '';
  #session = '';
  #starting;
  #active = new Map();

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active.set(id, url);
    await this.#inSession('/url', {url});
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  async stopSession(id) {
    await this.#inSession('/url', {url: 'about:blank'});
    this.#active.delete(id);
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit has no debug session here');
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', `/session/${this.#session}`).catch(() => {});
    for (const child of this.#processes.reverse()) child.kill();
  }

  /** `['Tab']`, `['Shift', 'Tab']` (the first ones held down) or `['typed text']`. */
  async sendKeys(_id, keys) {
    const held = keys.slice(0, -1).map((key) => KEYS[key] ?? key);
    const last = keys.at(-1);
    const typed = KEYS[last] ? [KEYS[last]] : [...last];
    const down = (value) => ({type: 'keyDown', value});
    const up = (value) => ({type: 'keyUp', value});
    const actions = [...held.map(down), ...typed.flatMap((key) => [down(key), up(key)]), ...held.reverse().map(up)];
    await this.#inSession('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  sendMouseMove(_id, x, y) {
    return this.#point({type: 'pointerMove', duration: 0, x, y});
  }

  sendMouseClick(_id, x, y, name = 'left') {
    const button = BUTTONS[name];
    const move = {type: 'pointerMove', duration: 0, x, y};
    return this.#point(move, {type: 'pointerDown', button}, {type: 'pointerUp', button});
  }

  sendMouseDown(_id, name = 'left') {
    return this.#point({type: 'pointerDown', button: BUTTONS[name]});
  }

  sendMouseUp(_id, name = 'left') {
    return this.#point({type: 'pointerUp', button: BUTTONS[name]});
  }

  resetMouse() {
    return this.#call('DELETE', `/session/${this.#session}/actions`);
  }

  /** A window is larger than its page by its toolbar, which is found by trying; and never narrower than that. */
  async setViewport(_id, {width, height}) {
    const inner = {script: 'return [innerWidth, innerHeight]', args: []};
    const extra = [0, 0];
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.#inSession('/window/rect', {width: width + extra[0], height: height + extra[1]});
      await wait(100);
      const found = await this.#inSession('/execute/sync', inner);
      if (found[0] === width && found[1] === height) return;
      extra[0] += width - found[0];
      extra[1] += height - found[1];
    }
    throw new Error(`WebKit has no page of ${width} by ${height} here; below some 450 px wide, use a narrow parent`);
  }

  #point(...actions) {
    const pointer = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.#inSession('/actions', {actions: [pointer]});
  }

  async #start() {
    const env = {...process.env};
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await this.#display();
    const port = await freePort();
    this.#driver = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(webkitPath(), [`--port=${port}`], {env, stdio: 'ignore'}));
    await this.#ready();
    const options = {binary: miniBrowser(), args: ['--automation']};
    const alwaysMatch = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options};
    const {sessionId} = await this.#call('POST', '/session', {capabilities: {alwaysMatch}});
    this.#session = sessionId;
    await this.#inSession('/window/rect', {width: 1000, height: 800}).catch(() => {});
  }

  /** Xvfb picks a free display and tells us its number on the fourth pipe. */
  #display() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#processes.push(child);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  async #ready() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (attempt === 200) throw error;
        await wait(50);
      }
    }
  }

  #inSession(path, body) {
    return this.#call('POST', `/session/${this.#session}${path}`, body);
  }

  async #call(method, path, body) {
    const init = body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}};
    const response = await fetch(this.#driver + path, {method, ...init});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}

export const webkitLauncher = () => new WebKitLauncher();
