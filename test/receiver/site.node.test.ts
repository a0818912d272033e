import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {pageSource, sitePages} from '../support/site-pages.js';
import {get, startReceiver, type Receiver} from './receiver.js';

describe('the demo school’s website', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  /** As it is: `fetch` would tidy the path up first. */
  const raw = (path: string) =>
    new Promise<{status: number; text: string}>((resolve, reject) => {
      const {port} = new URL(receiver.url);
      const asked = request({port, path, host: '127.0.0.1'}, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({status: response.statusCode ?? 0, text}));
      });
      asked.on('error', reject).end();
    });

  it('has its pages at plain addresses, with the right types', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/parent-questionnaire?lang=pl': 'text/html; charset=utf-8',
      '/profile': 'text/html; charset=utf-8',
      '/response-view': 'text/html; charset=utf-8',
      '/site.css': 'text/css; charset=utf-8',
      '/site.js': 'text/javascript; charset=utf-8',
      '/crest.svg': 'image/svg+xml',
      '/response-view.example.json': 'application/json',
    };
    for (const [path, type] of Object.entries(types)) {
      const {status, headers} = await get(receiver, path);
      assert.deepEqual([status, headers.get('content-type')], [200, type], path);
    }
  });

  it('has no link that leads nowhere, and no two pages with one title', async () => {
    const titles = sitePages().map((page) => /<title>(.*)<\/title>/.exec(pageSource(page))?.[1]);
    assert.equal(new Set(titles).size, sitePages().length);
    const linked = sitePages().flatMap((page) =>
      [...pageSource(page).matchAll(/(?:href|src|srcset)="(\/[^"]*)"|"(\/[a-z-]+(?:#[a-z-]+)?)"/g)].map(
        ([, link, inContext]) => new URL((link ?? inContext)!, receiver.url),
      ),
    );
    assert.ok(linked.length > 100);
    const seen = new Map<string, string>();
    for (const {pathname, hash} of linked) {
      if (!seen.has(pathname)) {
        const answer = await get(receiver, pathname);
        assert.equal(answer.status, 200, pathname);
        seen.set(pathname, await answer.text());
      }
      if (hash) assert.ok(seen.get(pathname)!.includes(`id="${hash.slice(1)}"`), `${pathname}${hash}`);
    }
  });

  it('says kindly that there is no such page', async () => {
    const missing = await get(receiver, '/no-such-page');
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /We cannot find that page/);
  });

  it('sends a page only when it has changed, and compressed', async () => {
    const first = await fetch(`${receiver.url}/site.css`, {headers: {'Accept-Encoding': 'br'}});
    assert.equal(first.headers.get('content-encoding'), 'br');
    const plain = await fetch(`${receiver.url}/site.css`, {headers: {'Accept-Encoding': 'identity'}});
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await first.text(), await plain.text());
    const tag = plain.headers.get('etag') ?? '';
    const again = await fetch(`${receiver.url}/site.css`, {
      headers: {'Accept-Encoding': 'identity', 'If-None-Match': tag},
    });
    assert.equal(again.status, 304);
  });

  it('gives nothing from outside its folders', async () => {
    const paths = [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/..%5cpackage.json',
      '/parent-voice/../../package.json',
      '/parent-voice/..%2f..%2fpackage.json',
      '/parent-voice/%2e%2e%2fpackage.json',
      '/staff-assets/..%2fpackage.json',
      '/staff-assets/..%2fdata/staff-token',
      '/.%00/x',
      '/%00',
      '/%',
      '/.git',
      '//etc/passwd',
      '/parent-voice/',
      '/parent-voice/cdn',
    ];
    for (const path of paths) {
      const {status, text} = await raw(path);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
      assert.ok(!text.includes('ependencies') && !text.includes('root:'), path);
    }
  });

  it('has the library and its words beside it', async () => {
    const script = await get(receiver, '/parent-voice/cdn/parent-voice.js');
    assert.deepEqual([script.status, script.headers.get('content-type')], [200, 'text/javascript; charset=utf-8']);
    assert.equal(script.headers.get('access-control-allow-origin'), '*');
    assert.equal((await get(receiver, '/parent-voice/locales/pl/parentQuestionnaire.json')).status, 200);
  });
});
