import {unmount, until} from '../../support/browser.js';
import {equal, excludes, matches, ok} from '../../support/expect.js';
import {openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, json, stubReceiver} from '../../support/receiver-stub.js';

const tokens = 'https://tokens.example/page-token';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly before: string | null;
}

const urlOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input));

describe('a form that shows the receiver that a person is at a page', () => {
  const said = watchConsole();
  const receiver = stubReceiver();
  let asked: Asked[] = [];
  let answer: () => Response | Promise<Response>;
  const realNow = Date.now;

  beforeEach(() => {
    asked = [];
    answer = () => json(200, {token: `token-${asked.length}`});
    const others = window.fetch.bind(window);
    window.fetch = (input, init = {}) => {
      const url = urlOf(input);
      if (url !== tokens) return others(input, init);
      asked.push({url, init, before: new Headers(init.headers).get('Page-Token')});
      return Promise.resolve().then(answer);
    };
  });
  afterEach(() => {
    Date.now = realNow;
    unmount();
  });

  /** A family reads the first page while the rest is on its way. */
  async function open(attributes: Record<string, string> = {}): Promise<FormPerson> {
    const known = {endpoint, length: 'short', 'child-name': 'Amina', 'page-token-url': tokens};
    const form = await openForm({attributes: {...known, ...attributes}});
    await until(() => form.element.session, 'the rest of the form');
    await import('../../../components/form/page-check.js');
    await form.settled();
    return form;
  }

  async function sent(form: FormPerson): Promise<Headers> {
    await form.toReview();
    await form.send();
    return receiver.posts.at(-1)!.headers;
  }
  const trap = (form: FormPerson) => form.find<HTMLInputElement>('[name="website"]');

  it('fetches one token when it is first touched, and not before', async () => {
    const form = await open();
    await form.settled();
    equal(asked.length, 0);
    await form.start();
    equal(asked.length, 1);
    const {credentials, cache, referrerPolicy, redirect} = asked[0]!.init;
    equal([credentials, cache, referrerPolicy, redirect], ['omit', 'no-store', 'no-referrer', 'error']);
    await form.type('yourName', 'Samira');
    const headers = await sent(form);
    equal([headers.get('Page-Token'), headers.get('Page-Check')], ['token-1', null]);
    equal(asked.length, 1);
  });

  it('tells nobody what was typed when it asks', async () => {
    const form = await open();
    await form.start();
    await form.type('yourName', 'ZQX-CANARY');
    await sent(form);
    excludes(JSON.stringify(asked.map(({url, init}) => [url, init])), 'ZQX-CANARY');
  });

  it('uses the same token for a try again', async () => {
    const form = await open();
    await form.start();
    receiver.reply(() => json(503, {}));
    await form.toReview();
    form.button('send').click();
    await until(() => form.has('[data-action="retry"]'), 'the failure');
    equal(receiver.posts[0]!.headers.get('Page-Token'), 'token-1');
    form.button('retry').click();
    await until(() => receiver.posts.length === 2, 'the second post');
    equal([asked.length, receiver.posts[1]!.headers.get('Page-Token')], [1, 'token-1']);
    await form.settled();
  });

  it('fetches another with the first one where the family took more than a day', async () => {
    const form = await open();
    await form.start();
    await form.toReview();
    Date.now = () => realNow() + 21 * 3_600_000;
    await form.send();
    equal(asked.length, 2);
    equal(asked[1]!.before, 'token-1');
    equal(receiver.posts[0]!.headers.get('Page-Token'), 'token-2');
  });

  it('is sent with the token that has expired where no other can be had', async () => {
    const form = await open();
    await form.start();
    await form.toReview();
    Date.now = () => realNow() + 21 * 3_600_000;
    answer = () => json(503, {});
    await form.send();
    equal(receiver.posts[0]!.headers.get('Page-Token'), 'token-1');
  });

  const failures: [string, () => Response | Promise<Response>][] = [
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the address is not there', () => json(404, {reason: 'not-found'})],
    ['it answers with a page', () => new Response('<!doctype html><title>Sign in to the WiFi</title>')],
    ['it answers with something else', () => json(200, ['token'])],
    ['the token is no header’s value', () => json(200, {token: 'a\nb: zażółć'})],
    ['the token is longer than any', () => json(200, {token: 'x'.repeat(5000)})],
  ];
  for (const [what, failure] of failures)
    it(`is sent all the same where ${what}`, async () => {
      answer = failure;
      const form = await open();
      await form.start();
      const headers = await sent(form);
      equal([form.step, headers.get('Page-Token')], ['sent', null]);
    });

  it('is sent all the same, soon, where the address never answers', async () => {
    answer = () => new Promise(() => {});
    const others = window.fetch.bind(window);
    window.fetch = (input, init = {}) =>
      urlOf(input) === tokens
        ? new Promise((_, fail) => init.signal!.addEventListener('abort', () => fail(init.signal!.reason as Error)))
        : others(input, init);
    const form = await open();
    await form.start();
    const before = performance.now();
    await sent(form);
    ok(performance.now() - before < 8000, 'the family need not wait');
  });

  it('asks nothing and sends nothing more where the school has set no address', async () => {
    const form = await openForm({attributes: {endpoint, length: 'short', 'child-name': 'Amina'}});
    await form.start();
    equal(form.has('[name="website"]'), false);
    const headers = await sent(form);
    equal([asked.length, headers.has('Page-Token'), headers.has('Page-Check')], [0, false, false]);
  });

  it('says what to change where the address may not be used, and sends all the same', async () => {
    const form = await open({'page-token-url': 'http://tokens.example/page-token'});
    await form.start();
    matches((await said.takeWarnings()).join(), /page-token-url "http:\/\/tokens\.example\/page-token".*https/);
    equal((await sent(form)).get('Page-Token'), null);
  });

  it('has a box that a program fills in, and then says only that it was', async () => {
    const form = await open();
    await form.start();
    trap(form).value = 'https://pills.example';
    const headers = await sent(form);
    equal(headers.get('Page-Check'), 'filled');
    excludes(JSON.stringify(receiver.posts[0]!.body), 'pills');
    equal(form.step, 'sent');
  });

  for (const root of ['shadow', 'light'])
    it(`has that box on every page, and no person sees it, hears it or comes to it by a key (${root})`, async () => {
      const form = await open({'render-root': root});
      await form.start();
      for (let pages = 0; pages < 3; pages++) {
        const box = trap(form);
        equal([box.tabIndex, box.autocomplete, box.required], [-1, 'off', false]);
        ok(box.closest('[aria-hidden="true"]'), 'it is not heard');
        const {width, height} = box.parentElement!.getBoundingClientRect();
        ok(width <= 1 && height <= 1, `${width} × ${height}`);
        equal(seen(box.parentElement), '');
        await form.continue();
        if (form.asks('yourName')) await form.type('yourName', 'Samira');
      }
      equal(form.all('[name="website"]').length, 1);
    });

  it('asks for the survey, which nobody signs, with a token of its own', async () => {
    const form = await open();
    await form.start();
    await sent(form);
    await form.do('survey');
    await until(() => form.has('how-we-listen'), 'the survey');
    const nested = form.find<HTMLElement & {pageTokenUrl: string}>('how-we-listen');
    equal(nested.pageTokenUrl, tokens);
  });
});
