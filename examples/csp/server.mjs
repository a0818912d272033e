/**
 * A page with one form under the strictest policy that it works with. Browsers report what they refuse to
 * `/csp-report`; `/reports` lists it, and a test expects the list to stay empty through a whole journey.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  'report-uri /csp-report',
].join('; ');

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A form under a strict policy</title>
    <script type="module" src="/parent-voice/cdn/parent-voice.js"></script>
  </head>
  <body>
    <main>
      <h1>A form under a strict policy</h1>
      <parent-questionnaire endpoint="/submissions" school-name="Alder Brook Primary School"></parent-questionnaire>
    </main>
  </body>
</html>
`;

const library = fileURLToPath(new URL('dist/', import.meta.resolve('parent-voice/package.json')));
const types = {'.js': 'text/javascript; charset=utf-8', '.json': 'application/json'};
const reports = [];

async function bodyOf(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

/** Answers are `[status, type, body]`. */
const routes = {
  'GET /': () => [200, 'text/html; charset=utf-8', page],
  'GET /reports': () => [200, 'application/json', JSON.stringify(reports)],
  'POST /csp-report': async (request) => {
    reports.push(JSON.parse(await bodyOf(request)));
    return [204];
  },
  // The receipt is made up and nothing is kept: this example is about the page.
  'POST /submissions': async (request) => {
    const {submissionId} = JSON.parse(await bodyOf(request));
    const receipt = {submissionId, reference: 'CSPX-4RTX', receivedAt: new Date().toISOString()};
    return [201, 'application/json', JSON.stringify(receipt)];
  },
};

async function fileAt(path) {
  try {
    if (!path.startsWith('/parent-voice/')) return [404];
    return [
      200,
      types[extname(path)] ?? 'text/plain',
      await readFile(join(library, path.slice('/parent-voice'.length))),
    ];
  } catch {
    return [404];
  }
}

const server = createServer(async (request, response) => {
  // URL has taken every `..` out of the path, and an encoded one is no folder's name.
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const route = routes[`${request.method} ${pathname}`];
  const [status, type = 'text/plain', body = ''] = await (route ? route(request) : fileAt(pathname));
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
});

server.listen(Number(process.env.PORT ?? 8081), () => console.log(`http://localhost:${server.address().port}/`));
