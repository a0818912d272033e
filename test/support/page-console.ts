/** A page that is set up rightly is silent: in a suite that watches the console, every test has to be. */

const levels = ['warn', 'error', 'log', 'info', 'debug'] as const;

export interface PageConsole {
  /** What was said so far; a test that expects a warning takes it, and then answers for it. */
  take(): string[];
}

/** Call it inside `describe`. A test in which something is said that nobody takes fails. */
export function watchConsole(): PageConsole {
  let said: string[] = [];
  let restore: (() => void)[] = [];
  beforeEach(() => {
    said = [];
    restore = levels.map((level) => {
      const before = console[level];
      console[level] = (...parts: unknown[]) => void said.push([level, ...parts.map(String)].join(' '));
      return () => void (console[level] = before);
    });
  });
  afterEach(() => {
    restore.forEach((back) => back());
    if (said.length) throw new Error(`the console is not silent:\n  ${said.join('\n  ')}`);
  });
  return {take: () => said.splice(0)};
}
