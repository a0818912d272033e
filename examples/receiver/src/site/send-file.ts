import type {Context} from 'hono';
import {contentTypeOf} from './content-types.js';
import {encodingFor, type FileContent} from './folder.js';

/**
 * Sends a file, compressed where the browser takes that, and only when it has changed.
 *
 * @param status 404 for the page that says so
 */
export async function sendFile(
  context: Context,
  {name, bytes, etag, encoded}: FileContent,
  status: 200 | 404 = 200,
): Promise<Response> {
  const encoding = encodingFor(context.req.header('accept-encoding'), name);
  const tag = `"${etag}${encoding ?? ''}"`;
  context.header('Vary', 'Accept-Encoding', {append: true});
  context.header('Cache-Control', 'no-cache');
  context.header('ETag', tag);
  if (status === 200 && context.req.header('if-none-match') === tag) return context.body(null, 304);
  context.header('Content-Type', contentTypeOf(name));
  if (encoding) context.header('Content-Encoding', encoding);
  const body = encoding ? await encoded(encoding) : bytes;
  return context.body(new Uint8Array(body), status);
}
