import {createHash} from 'node:crypto';
import {normaliseText} from 'parent-voice';

/** More than any submission of ours nests. A body of 100,000 brackets must not overflow the stack. */
export const deepest = 16;

function canonical(value: unknown, levels = deepest): string {
  if (typeof value === 'string') return JSON.stringify(normaliseText(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (levels === 0) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, levels - 1)).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part, levels - 1)}`).join()}}`;
}

/**
 * Tells whether two bodies are the same submission: equal as JSON, whatever the order of their keys, after the one rule
 * for text. It does not ask whether they are valid, so a replay is known even when the form has changed since.
 *
 * @param json a parsed body
 * @returns undefined for what is nested too deep to have been stored
 */
export function digestOf(json: unknown): string | undefined {
  try {
    return createHash('sha256').update(canonical(json)).digest('hex');
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
