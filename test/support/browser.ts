/** What element tests share. Only for pages: `executeServerCommand` speaks to the test runner. */
import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.js';

export {until} from '../../components/testing/page.js';

/** The engine that runs this test: not every command of the runner exists in each. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** What a phone is wide, in CSS pixels, as near as this engine comes to it: WebKitGTK has no page narrower than its toolbar. */
export const phoneWidths: readonly number[] = engine === 'webkit' ? [460] : [360, 320];

/** Presses real keys; all but the last are held: `press('Shift', 'Tab')`. */
export const press = (...keys: string[]): Promise<unknown> => executeServerCommand('press', keys);

/** The size of the page in CSS pixels, in every engine. */
export const setViewport = (width: number, height = 800): Promise<unknown> =>
  executeServerCommand('viewport', {width, height});

/** How much to test, where the environment says so; else an empty text. */
export const setting = (name: 'MODEL_RUNS' | 'MODEL_SEED'): Promise<string> => executeServerCommand('setting', name);

/** Puts an element into the page; `mounted` ones are taken out again by `unmount`. */
export function mount<Mounted extends HTMLElement>(element: Mounted, parent: Node = document.body): Mounted {
  parent.appendChild(element);
  mounted.add(element);
  return element;
}

const mounted = new Set<HTMLElement>();

/** For `afterEach`: the next test starts with an empty page. */
export function unmount(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly target: readonly unknown[]; readonly html: string}[];
  }[];
}

declare const axe: {run(context: Element, options: object): Promise<AxeResults>};

/** WCAG 2.2 AA and axe's best practices; looks into shadow roots. The page around the element is the host's. */
export async function expectAccessible(element: Element): Promise<void> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = {region: {enabled: false}, 'page-has-heading-one': {enabled: false}};
  // What is still fading in has not its colour yet.
  const moving = (element.shadowRoot ?? element.ownerDocument).getAnimations();
  await Promise.all(moving.map(({finished}) => finished.catch(() => undefined)));
  const {violations} = await axe.run(element, {runOnly, rules});
  const found = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${help}\n    ${JSON.stringify(target)}\n    ${html}`),
  );
  if (found.length) throw new Error(`axe found ${found.length}:\n  ${found.join('\n  ')}`);
}
