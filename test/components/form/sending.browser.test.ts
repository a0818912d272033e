import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, matches, ok} from '../../support/expect.js';
import {focused, openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordsIn} from '../../support/page-words.js';
import {endpoint, json, stored, stubReceiver, type Reply} from '../../support/receiver-stub.js';

const own = 'She sleeps when it is quiet';

async function review(attributes: Record<string, string> = {}): Promise<FormPerson> {
  const form = await openForm({
    attributes: {endpoint, length: 'short', 'child-id': 'c-7', 'child-name': 'Amina', school: '123456', ...attributes},
  });
  await form.start();
  await form.type('yourName', 'Samira');
  await form.continue();
  await form.type('goodAt', own);
  await form.toReview();
  return form;
}

/** Presses Send (or Try again) and waits for the answer. */
async function sendInVain(form: FormPerson, action = 'send'): Promise<void> {
  form.button(action).click();
  await until(() => form.has('[data-action="retry"]') && form.button('retry').ariaDisabled !== 'true', 'the failure');
  await form.settled();
}

describe('sending to the school', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('posts one JSON envelope with its id as the key, codes, and own words as written', async () => {
    const form = await review({lang: 'pl', nation: 'england'});
    await form.send();
    const {url, init, headers, body} = receiver.posts[0]!;
    equal([url, init.method, headers.get('content-type')], [endpoint, 'POST', 'application/json']);
    equal(headers.get('idempotency-key'), body.submissionId);
    matches(body.submissionId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const {form: id, formVersion, locale, stage, school, nation, writtenIn, subject, answers} = body;
    equal(
      [id, formVersion, locale, stage, school, nation, writtenIn, subject],
      ['parentQuestionnaire', 1, 'pl', 'a', '123456', 'england', 'pl', {childId: 'c-7', childName: 'Amina'}],
    );
    equal(answers, {yourName: 'Samira', goodAt: own});
    ok(Math.abs(Date.parse(body.createdAt as string) - Date.now()) < 60_000, 'the time of the device');
    excludes(url, 'Samira');
  });

  it('a double click, and twenty, are one post', async () => {
    const form = await review();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    receiver.reply(async (post) => (await held, stored(post)));
    for (let click = 0; click < 20; click++) form.button('send').click();
    await until(() => receiver.posts.length);
    await form.settled();
    includes(form.text, 'Sending');
    equal(form.button('send').getAttribute('aria-disabled'), 'true');
    equal(form.button('send').disabled, false, 'a disabled button would lose the focus');
    form.button('send').click();
    release();
    await until(() => form.step === 'sent');
    equal(receiver.posts.length, 1);
  });

  const failures: readonly (readonly [string, Reply])[] = [
    ['500', () => json(500, {})],
    ['503', () => json(503, {})],
    ['429', () => json(429, {})],
    ['200 with HTML, as a captive portal does', () => new Response('<html>Sign in</html>', {status: 200})],
    ['201 for another submission', () => json(201, {submissionId: 'x', reference: 'y', receivedAt: 'z'})],
    ['201 with a body cut short', () => new Response('{"submissionId": "', {status: 201})],
    ['204', () => new Response(null, {status: 204})],
    ['nothing: the line is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ];
  for (const [what, reply] of failures)
    it(`answered ${what}: the words stay, the page says so, and trying again has the same id`, async () => {
      const form = await review({'school-phone': '01632 960 001'});
      receiver.reply(reply, stored);
      await sendInVain(form);
      includes(form.text, 'We could not send your answers. They are still here. Try again, or call 01632 960 001.');
      includes(form.text, 'They are only on this page. Do not close it.');
      includes(form.text, own);
      excludes(form.text, 'We have your answers');
      equal([seen(form.heading), focused()], ['Error: Check your answers', form.heading]);
      ok(form.has('[data-action="copy"]') && form.has('[data-action="print"]'), 'a copy can be taken');
      await form.do('retry');
      await until(() => form.step === 'sent');
      const [first, second] = receiver.posts;
      equal(second!.headers.get('idempotency-key'), first!.headers.get('idempotency-key'));
      equal(second!.body.submissionId, first!.body.submissionId);
      equal(second!.body.answers, first!.body.answers);
    });

  it('after a failure the family can still change an answer, and sends it with the same id', async () => {
    const form = await review();
    receiver.reply(() => json(500, {}), stored);
    await sendInVain(form);
    form.find('[data-row="goodAt"] [data-action="change"]').click();
    await form.settled();
    await form.type('goodAt', 'Other words');
    await form.continue();
    form.find<HTMLButtonElement>('button[type="submit"]').click();
    await until(() => form.step === 'sent');
    const [first, second] = receiver.posts;
    equal([second!.body.submissionId, second!.body.answers.goodAt], [first!.body.submissionId, 'Other words']);
  });

  for (const [status, body, key, params] of [
    [409, {reference: 'AB-1'}, 'error.sentEarlier', {reference: 'AB-1'}],
    [410, {}, 'error.removed', {}],
    [413, {limit: 262_144}, 'error.tooBig', {}],
    [415, {}, 'error.notTaken', {}],
    [400, {}, 'error.notTaken', {}],
    [401, {}, 'error.signIn', {}],
    [403, {reason: 'sign-in'}, 'error.signIn', {}],
    [403, {reason: 'invitation'}, 'error.linkNeeded', {}],
  ] as const)
    it(`answered ${status} ${JSON.stringify(body)}: says what it is in the family’s language, and keeps the words`, async () => {
      const form = await review({lang: 'pl'});
      receiver.reply(() => json(status, body));
      await sendInVain(form);
      const words = await wordsIn('pl');
      const said = Object.entries(params).reduce(
        (text, [name, value]) => text.replace(`{{${name}}}`, value),
        words(key),
      );
      includes(form.text, said);
      includes(form.text, own);
      equal(form.find('[role="alert"]').textContent.replace(/[\u2066-\u2069]/g, ''), said);
    });

  for (const lang of ['en', 'pl', 'ur'])
    it(`a part that needs the link of the school, to a family without one: says so with the number, in ${lang}`, async () => {
      const form = await review({lang, 'school-phone': '01632 960 001'});
      receiver.reply(() => json(403, {reason: 'invitation'}));
      await sendInVain(form);
      const words = await wordsIn(lang);
      const told = form.find('[role="alert"]').textContent.replace(/[\u2066-\u2069]/g, '');
      equal(told, words('error.linkNeeded'));
      includes(form.text, words('error.notTaken'));
      const call = seen(form.find('.pv-form .pv-strong')).replace(/[\u2066-\u2069]/g, '');
      equal(call, words('label.callUs').replace('{{schoolPhone}}', '01632 960 001'));
      includes(form.text, own);
    });

  describe('answered 422', () => {
    const problem = (path: string, key: string, params = {}) => json(422, {problems: [{path, key, params}]});

    it('brings the family to the question, in its own language', async () => {
      const form = await review({lang: 'ur'});
      const words = await wordsIn('ur');
      receiver.reply(() => problem('goodAt', 'tooLong', {max: 5}), stored);
      await form.do('send');
      await until(() => form.problems().length);
      equal([form.step, form.asks('goodAt')], ['section', true]);
      includes(form.problem('goodAt'), words('q.goodAt.short'));
      equal(form.problems()[0], form.problem('goodAt').replace(words('error.prefix'), '').trim());
      equal(form.control('goodAt').getAttribute('aria-invalid'), 'true');
      equal(form.control('goodAt').value, own);
      matches(seen(form.heading), new RegExp(`^${words('error.prefix')}`));
    });

    it('goes back to the review when it is put right, and is sent with the same id', async () => {
      const form = await review();
      receiver.reply(() => problem('goodAt', 'tooLong', {max: 5}), stored);
      await form.do('send');
      await until(() => form.problems().length);
      await form.type('goodAt', 'Cars');
      equal(form.problems(), []);
      await form.continue();
      equal(form.step, 'review');
      await form.send();
      equal(receiver.posts[1]!.body.submissionId, receiver.posts[0]!.body.submissionId);
    });

    it('about a question that is not asked says so without a way to go', async () => {
      const form = await review();
      receiver.reply(() => problem('sleep', 'code'));
      await sendInVain(form);
      includes(form.text, 'This page cannot send your answers to us.');
    });

    it('with markup and strange keys shows plain words and runs nothing', async () => {
      const form = await review();
      receiver.reply(
        () => problem('goodAt', '<img src=x onerror=alert(1)>', {max: '<b>'}),
        () => problem('__proto__', 'constructor'),
      );
      await form.do('send');
      await until(() => form.problems().length);
      equal(form.problem('goodAt'), 'Error: Enter this in another way');
      equal(form.all('img, b').length, 0);
    });
  });

  it('a reference with markup in it is shown as it is', async () => {
    const form = await review();
    receiver.reply(({body}) =>
      json(201, {submissionId: body.submissionId, reference: '<b>x</b>', receivedAt: '2026-03-27T10:00:00Z'}),
    );
    await form.send();
    includes(form.text, 'Your reference: <b>x</b>');
  });

  it('emptied by its host while it is being sent, does not show the old receipt in the new form', async () => {
    const form = await review();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    receiver.reply(async (post) => (await held, stored(post)));
    form.button('send').click();
    await until(() => receiver.posts.length);
    form.element.reset();
    await until(() => form.step === 'start');
    release();
    await form.settled();
    await form.settled();
    equal(form.step, 'start');
  });

  it('taken out of the page while it is being sent, throws nothing, and shows the receipt when it is back', async () => {
    const form = await review();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    receiver.reply(async (post) => (await held, stored(post)));
    form.button('send').click();
    await until(() => receiver.posts.length);
    form.element.remove();
    release();
    await form.settled();
    document.body.append(form.element);
    await until(() => form.step === 'sent');
  });

  it('never keeps the words of a family in the address, the title or the browser’s stores', async () => {
    const form = await review();
    await form.send();
    for (const place of [
      location.href,
      document.title,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      document.cookie,
    ])
      excludes(place, own);
  });
});
