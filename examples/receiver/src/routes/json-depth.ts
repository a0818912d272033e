import {deepest} from '../submissions/digest.js';

/**
 * Whether JSON nests deeper than anything of ours, told from its text: what walks through it afterwards calls itself once
 * for each level.
 *
 * @param text which need not be JSON
 */
export function isTooDeep(text: string): boolean {
  let level = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += letter === '\\' ? 1 : 0;
    else if (letter === '{' || letter === '[') {
      if (++level > deepest) return true;
    } else if (letter === '}' || letter === ']') level--;
  }
  return false;
}
