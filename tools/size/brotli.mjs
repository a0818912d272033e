/** How many bytes published files are when a server presses them. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

export const DIST = 'dist';

/** @param {string} path below `dist` */
export function compress(path) {
  const bytes = readFileSync(`${DIST}/${path}`);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return brotliCompressSync(bytes, {params}).length;
}

export const total = (paths) => paths.reduce((sum, path) => sum + compress(path), 0);
