import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {openForm, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stored, stubReceiver} from '../../support/receiver-stub.js';

const secret = 'ZQX-CANARY-bedtime';

const names = ['pv-change', 'pv-step', 'pv-problems', 'pv-submit', 'pv-sent'];

/** Keeps every event that reaches the document. */
function listen(): {events: Event[]; stop: () => void} {
  const events: Event[] = [];
  const keep = (event: Event) => void events.push(event);
  for (const name of names) document.addEventListener(name, keep);
  return {events, stop: () => names.forEach((name) => document.removeEventListener(name, keep))};
}

/** All that can be read from an event, own and inherited. */
function readable(event: Event): string {
  const keys: string[] = [];
  for (let part: object | null = event; part && part !== Event.prototype; part = Object.getPrototypeOf(part) as object)
    keys.push(...Object.getOwnPropertyNames(part));
  return JSON.stringify(keys.map((key) => (event as unknown as Record<string, unknown>)[key]));
}

const short = (attributes: Record<string, string> = {}) =>
  openForm({attributes: {length: 'short', endpoint, 'child-id': 'c-7', 'child-name': 'Amina', ...attributes}});

describe('the events of a form', () => {
  watchConsole();
  const receiver = stubReceiver();
  let heard: ReturnType<typeof listen>;
  beforeEach(() => (heard = listen()));
  afterEach(() => {
    heard.stop();
    unmount();
  });
  const of = (type: string) =>
    heard.events.filter((event) => event.type === type) as (Event & Record<string, unknown>)[];

  const fill = async (form: FormPerson) => {
    await form.start();
    await form.type('yourName', secret);
    await form.continue();
    await form.type('goodAt', secret);
    await form.toReview();
  };

  it('bubble out of every shadow root to the page, and none but pv-submit has an answer on it', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const form = await openForm({
      parent: outer.attachShadow({mode: 'open'}),
      attributes: {length: 'short', endpoint, 'child-name': 'A'},
    });
    await fill(form);
    await form.send();
    for (const name of ['pv-change', 'pv-step', 'pv-submit', 'pv-sent'])
      ok(of(name).length, `${name} reached the document`);
    for (const event of heard.events) {
      equal([event.bubbles, event.composed, event.constructor !== CustomEvent], [true, true, true]);
      if (event.type !== 'pv-submit') excludes(readable(event), secret, event.type);
    }
    outer.remove();
  });

  it('pv-change says where, and nothing else', async () => {
    const form = await short();
    await form.start();
    await form.type('yourName', 'Samira');
    equal(
      of('pv-change').map(({path}) => path),
      ['yourName'],
    );
    equal(
      Object.getOwnPropertyNames(of('pv-change')[0]!).filter((name) => name !== 'isTrusted'),
      ['path'],
    );
  });

  it('pv-step names the section, the review, the end and the start', async () => {
    const form = await short();
    await form.start();
    await form.back();
    await fill(form);
    await form.send();
    const steps = of('pv-step').map(({step}) => step);
    equal(steps.slice(0, 4), ['aboutYou', 'start', 'aboutYou', 'strengths']);
    equal(steps.slice(-2), ['review', 'sent']);
  });

  it('pv-problems has paths and keys', async () => {
    const form = await openForm();
    await form.start('full');
    await form.continue();
    equal(
      of('pv-problems').map(({problems}) => problems),
      [
        [
          {path: 'childName', key: 'required'},
          {path: 'yourName', key: 'required'},
        ],
      ],
    );
  });

  it('pv-submit can be cancelled: the host delivers, completes, and the family sees its reference', async () => {
    const form = await short({endpoint: ''});
    form.element.addEventListener('pv-submit', (event) => {
      event.preventDefault();
      const {submissionId, answers} = event.submission;
      equal(answers.goodAt, secret);
      event.complete({submissionId, reference: 'HOST-1', receivedAt: '2026-03-27T10:00:00Z'});
    });
    await fill(form);
    await form.send();
    includes(form.text, 'Your reference: HOST-1');
    equal([receiver.posts.length, (of('pv-sent')[0]!.receipt as {reference: string}).reference], [0, 'HOST-1']);
  });

  it('pv-submit that the host fails keeps the words, says so, and can be tried again', async () => {
    const form = await short();
    let tries = 0;
    form.element.addEventListener('pv-submit', (event) => {
      event.preventDefault();
      if (++tries === 1) event.fail();
      else
        event.complete({
          submissionId: event.submission.submissionId,
          reference: 'H-2',
          receivedAt: '2026-03-27T10:00:00Z',
        });
    });
    await fill(form);
    await form.do('send');
    await until(() => form.has('[data-action="retry"]'));
    includes(form.text, 'We could not send your answers. They are still here.');
    includes(form.text, secret);
    equal(of('pv-sent').length, 0);
    await form.do('retry');
    await until(() => form.step === 'sent');
  });

  it('pv-submit that a host ends in a wrong way leaves no family waiting, and tells the developer what to give', async () => {
    for (const [wrong, isTold] of [
      [(event: Event) => void (event as never as {fail(problem: unknown): void}).fail(null), false],
      [(event: Event) => void (event as never as {fail(problem: unknown): void}).fail('no'), false],
      [(event: Event) => void (event as never as {complete(): void}).complete(), true],
      [(event: Event) => void (event as never as {complete(receipt: unknown): void}).complete({reference: 'A'}), true],
    ] as const) {
      const form = await short();
      let told = '';
      form.element.addEventListener('pv-submit', (event) => {
        event.preventDefault();
        try {
          wrong(event);
        } catch (error) {
          told = (error as Error).message;
        }
      });
      await fill(form);
      await form.do('send');
      await until(() => form.has('[data-action="retry"]'), 'the failure');
      includes(form.text, secret);
      equal(told.startsWith('event.complete() needs the receipt of this submission'), isTold);
      unmount();
    }
  });

  it('pv-submit that a host only looks at is sent to the endpoint all the same', async () => {
    const form = await short();
    form.element.addEventListener('pv-submit', () => undefined);
    receiver.reply(stored);
    await fill(form);
    await form.send();
    equal(receiver.posts.length, 1);
  });

  it('pv-submit that a host only looks at, without an endpoint: print and copy, and never “sent”', async () => {
    const form = await short({endpoint: ''});
    form.element.addEventListener('pv-submit', () => undefined);
    await fill(form);
    if (form.has('[data-action="send"]')) await form.do('send');
    await until(() => form.has('[data-action="print"]') && form.has('[data-action="copy"]'), 'print and copy', 2_000);
    excludes(form.text, 'Thank you');
  });

  it('pv-submit can be delivered by a host that listens further up the page and submits by code', async () => {
    const form = await short({endpoint: ''});
    const deliver = (event: HTMLElementEventMap['pv-submit']) => {
      event.preventDefault();
      event.complete({
        submissionId: event.submission.submissionId,
        reference: 'UP-1',
        receivedAt: '2026-03-27T10:00:00Z',
      });
    };
    document.body.addEventListener('pv-submit', deliver);
    try {
      await fill(form);
      await form.element.submit();
      await until(() => form.step === 'sent');
      includes(form.text, 'UP-1');
    } finally {
      document.body.removeEventListener('pv-submit', deliver);
    }
  });
});
