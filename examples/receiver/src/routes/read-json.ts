import type {Context} from 'hono';
import {isTooDeep} from './json-depth.js';
import {bodyLimit, type Reason} from './refusals.js';

export type JsonBody = {readonly json: unknown; readonly refused?: undefined} | {readonly refused: Reason};

/**
 * Exactly JSON: a form post or text/plain would need no preflight, so any page could make a family's browser send one.
 * UTF-8 is JSON's only charset (RFC 8259, 8.1).
 */
const isJson = (type: string | undefined) => /^\s*application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');

/** Reading on a while before saying 413 lets a browser hear it: many give up when the answer comes in the middle. */
const patience = 16 * bodyLimit;

async function readBytes(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | Reason> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      size += value.length;
      if (size <= limit) chunks.push(value);
      else if (size > patience) return 'too-large';
    }
  } catch {
    return 'cut-short';
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): JsonBody {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return {refused: 'not-utf-8'};
  }
  if (isTooDeep(text)) return {refused: 'too-deep'};
  try {
    return {json: JSON.parse(text) as unknown};
  } catch {
    return {refused: 'not-json'};
  }
}

/** Reads a JSON body, counting while it comes in: a length that was declared, or was not, is no promise. */
export async function readJson({req}: Context, limit = bodyLimit): Promise<JsonBody> {
  if (!isJson(req.header('content-type')) || (req.header('content-encoding') ?? 'identity') !== 'identity')
    return {refused: 'content-type'};
  const bytes = req.raw.body ? await readBytes(req.raw.body, limit) : new Uint8Array();
  return typeof bytes === 'string' ? {refused: bytes} : parse(bytes);
}
