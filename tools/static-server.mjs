/** A small file server for measurements and tests; for families there is `examples/receiver`. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/**
 * Serves a folder on a free port of this machine.
 *
 * @param {string} folder what is served
 * @param {Record<string, string>} pages HTML by path, for pages that are not files
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serveFolder(folder, pages = {}) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      response.setHeader('content-type', TYPES['.html']);
      response.end(page);
      return;
    }
    try {
      const body = await readFile(join(folder, normalize(decodeURIComponent(pathname))));
      response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {origin: `http://127.0.0.1:${server.address().port}`, close};
}
