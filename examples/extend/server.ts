/**
 * A school's own forms in a page, and a server that takes what is sent. It keeps submissions in memory only: what a
 * school runs is `examples/receiver`, which takes `forms` as `parseSubmission` does.
 */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {parseSubmission, type Submission} from 'parent-voice';
import {forms} from './forms.js';

type Answer = readonly [status: number, type?: string, body?: string | Uint8Array];

const here = fileURLToPath(new URL('.', import.meta.url));
const scripts = fileURLToPath(new URL('dist/', import.meta.url));
const words = fileURLToPath(new URL('dist/locales/', import.meta.resolve('parent-voice/package.json')));
const types = {'.js': 'text/javascript; charset=utf-8', '.json': 'application/json'};
const received = new Map<string, Submission & {readonly reference: string; readonly receivedAt: string}>();

/** The bundle asks for the words two folders above itself: they are served there. */
await build({
  entryPoints: [`${here}page.ts`],
  outdir: scripts,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part as string;
  return text;
}

async function take(request: IncomingMessage): Promise<Answer> {
  const {submission, problems} = parseSubmission(await textOf(request), {forms});
  if (problems) return [422, types['.json'], JSON.stringify({problems})];
  const {submissionId} = submission;
  const receipt = {submissionId, reference: 'EXTD-7QRM', receivedAt: new Date().toISOString()};
  received.set(submissionId, {...submission, ...receipt});
  return [201, types['.json'], JSON.stringify(receipt)];
}

async function file(folder: string, path: string): Promise<Answer> {
  try {
    return [200, types[extname(path) as '.js'] ?? 'text/plain', await readFile(folder + path)];
  } catch {
    return [404];
  }
}

/** `URL` has taken every `..` out of the path. */
async function answerTo(request: IncomingMessage): Promise<Answer> {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const [, first = '', ...rest] = pathname.split('/');
  if (request.method === 'POST') return first === 'submissions' ? take(request) : [404];
  if (first === 'submissions') {
    const found = received.get(rest.join('/'));
    return found ? [200, types['.json'], JSON.stringify(found)] : [404];
  }
  if (first === 'scripts') return file(scripts, rest.join('/'));
  if (first === 'locales') return file(words, rest.join('/'));
  const page = {'': 'questionnaire.html', camp: 'camp.html'}[first];
  return page ? [200, 'text/html; charset=utf-8', await readFile(here + page)] : [404];
}

const server = createServer((request, response) => {
  void answerTo(request).then(([status, type = 'text/plain', body = '']) => {
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  });
});

server.listen(Number(process.env.PORT ?? 8082), () => {
  const {port} = server.address() as {port: number};
  console.log(`http://localhost:${port}/ and http://localhost:${port}/camp`);
});
