/** The few assertions that tests in a page need; a failure shows both sides. */

const numbers = new WeakMap<Node, number>();
let nodes = 0;

/** A node of the page is itself and no other: as JSON all would be alike. */
function named(node: Node): string {
  if (!numbers.has(node)) numbers.set(node, ++nodes);
  const tag = node instanceof Element ? (node.cloneNode() as Element).outerHTML : node.nodeName;
  return `node ${numbers.get(node)} ${tag}`;
}

const readable = (_key: string, value: unknown): unknown =>
  value instanceof Node ? named(value) : value === undefined ? 'undefined' : value;

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, readable, 1));

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`not so: ${what}`);
}

/** By value: texts, numbers, and anything that is equal as JSON. */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  if (shown(actual) !== shown(expected))
    throw new Error(`${what && `${what}: `}\n  expected ${shown(expected)}\n  found    ${shown(actual)}`);
}

export function includes(text: string, part: string, what = ''): void {
  if (!text.includes(part)) throw new Error(`${what && `${what}: `}\n  “${part}” is not in\n  “${text}”`);
}

export function excludes(text: string, part: string, what = ''): void {
  if (text.includes(part)) throw new Error(`${what && `${what}: `}\n  “${part}” must not be in\n  “${text}”`);
}

export function matches(text: string | null | undefined, pattern: RegExp, what = ''): void {
  if (!pattern.test(text ?? '')) throw new Error(`${what && `${what}: `}\n  ${String(pattern)} does not fit “${text}”`);
}
