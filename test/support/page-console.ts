import {until} from './browser.js';

/** A page that is set up rightly is silent: in a suite that watches the console, every test has to be. */

const levels = ['warn', 'error', 'log', 'info', 'debug'] as const;

export interface PageConsole {
  /** What was said so far; a test that expects a warning takes it, and then answers for it. */
  take(): string[];
  /** The same for a warning, which is said once its sentence has been loaded. */
  takeWarnings(): Promise<string[]>;
}

/** Call it inside `describe`: the suite fails, and names the tests, where something is said that nobody takes. */
export function watchConsole(): PageConsole {
  const noise: string[] = [];
  let said: string[] = [];
  let restore: (() => void)[] = [];
  beforeEach(() => {
    said = [];
    restore = levels.map((level) => {
      const before = Object.getOwnPropertyDescriptor(console, level)!;
      console[level] = (...parts: unknown[]) => void said.push([level, ...parts.map(String)].join(' '));
      return () => void Object.defineProperty(console, level, before);
    });
  });
  afterEach(function () {
    restore.forEach((back) => back());
    noise.push(...said.map((line) => `${this.currentTest!.title}: ${line}`));
  });
  after(() => {
    if (noise.length) throw new Error(`the console is not silent:\n  ${noise.join('\n  ')}`);
  });
  const take = () => said.splice(0);
  const takeWarnings = async () => {
    await until(() => said.length, 'a warning');
    // Sentences of one load are said in one go.
    await new Promise((resolve) => setTimeout(resolve));
    return take();
  };
  return {take, takeWarnings};
}
