import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';
import {isCompressible} from './content-types.js';

const compress = {br: promisify(brotliCompress), gzip: promisify(gzip)};

export type Encoding = keyof typeof compress;

/** One file, ready to be sent. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly etag: string;
  readonly encoded: (encoding: Encoding) => Promise<Buffer>;
}

interface Kept {
  readonly version: string;
  readonly content: FileContent;
}

/** A file's path from a URL's path, or undefined for anything that could lead out of the folder or to a hidden file. */
function partsOf(path: string): string[] | undefined {
  try {
    const parts = decodeURIComponent(path).split('/').filter(Boolean);
    return parts.every((part) => !part.startsWith('.') && !/[\\\0]/.test(part)) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(name: string, bytes: Buffer): FileContent {
  const kept = new Map<Encoding, Promise<Buffer>>();
  const encoded = (encoding: Encoding) => {
    const made = kept.get(encoding) ?? compress[encoding](bytes);
    kept.set(encoding, made);
    return made;
  };
  return {name, bytes, etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22), encoded};
}

/**
 * Reads the files of one folder, and keeps them and their compressed forms until they change.
 *
 * @param folder the only one that is read from
 * @returns gives a file, or undefined where there is none
 */
export function folderReader(folder: string): (path: string) => Promise<FileContent | undefined> {
  const files = new Map<string, Kept>();
  return async (path) => {
    const parts = partsOf(path);
    if (!parts?.length) return undefined;
    const file = join(folder, ...parts);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const version = `${found.mtimeMs} ${found.size}`;
    const kept = files.get(file);
    if (kept?.version === version) return kept.content;
    const content = contentOf(file, await readFile(file));
    files.set(file, {version, content});
    return content;
  };
}

/** The best of ours that the browser takes. A weight of 0 is a refusal. */
export function encodingFor(accepts: string | undefined, file: string): Encoding | undefined {
  if (!accepts || !isCompressible(file)) return undefined;
  const taken = accepts
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}
