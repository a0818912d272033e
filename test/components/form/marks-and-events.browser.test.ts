import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {focused, openForm, seen, type FormPerson} from '../../support/form-harness.js';
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

describe('the marks of a form, which tests and hosts find things by', () => {
  watchConsole();
  stubReceiver();
  afterEach(unmount);

  it('a question carries its path, its inputs the same name, its choices their codes', async () => {
    const form = await openForm();
    await form.start('full');
    for (const question of form.all('[data-question]')) {
      const path = question.dataset.question!;
      const inputs = [...question.querySelectorAll<HTMLInputElement>('input, textarea, select')];
      ok(inputs.length > 0, `${path} has an input`);
      equal([...new Set(inputs.map(({name}) => name))], [path]);
    }
    equal(
      form.all<HTMLInputElement>('[name="yourRelationship"]').map(({value}) => value).slice(0, 3),
      ['parent', 'stepParent', 'fosterCarer'],
    );
  });

  it('nothing is selected before the family has selected it, on any page', async () => {
    const form = await openForm();
    await form.start('full');
    for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
      equal(form.all(':checked:not(option)').length, 0);
      equal(form.all<HTMLInputElement>('input:not([type="radio"], [type="checkbox"]), textarea').map(({value}) => value).join(''), '');
      await form.do(form.has('[data-action="skip"]') ? 'skip' : 'continue');
      if (!form.problems().length) continue;
      await form.type('childName', 'A');
      await form.type('yourName', 'B');
      await form.continue();
    }
  });

  it('the browser’s own memory gets contact details only: every other box has autocomplete off', async () => {
    const form = await openForm({attributes: {'child-name': 'Amina'}});
    await form.start('full');
    equal(form.control('yourName').autocomplete, 'name');
    const tokens = new Map<string, string>();
    const keep = () => {
      for (const box of form.all<HTMLInputElement>('input:not([type="radio"], [type="checkbox"]), textarea, select[name]'))
        tokens.set(box.name, box.autocomplete);
    };
    await form.type('yourName', 'S');
    for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
      if (form.asks('replyWanted')) {
        await form.choose('replyWanted', 'yesSoon');
        await form.choose('replyBy', 'phoneCall');
        keep();
        await form.choose('replyBy', 'email');
        keep();
        break;
      }
      keep();
      await form.continue();
    }
    equal([tokens.get('contactPhone'), tokens.get('contactEmail')], ['tel', 'email']);
    const others = [...tokens].filter(([name]) => !['yourName', 'contactPhone', 'contactEmail'].includes(name));
    ok(others.length > 8, 'most boxes were seen');
    equal([...new Set(others.map(([, token]) => token))], ['off']);
  });

  it('boxes for own words take the direction of what is typed; phone and email run from the left, also in Urdu', async () => {
    const form = await short({lang: 'ur'});
    await form.start();
    equal(form.control('yourName').dir, 'auto');
    await form.type('yourName', 'سمیرا');
    while (!form.asks('replyWanted')) await form.continue();
    equal((form.control('anythingElse') as HTMLElement).dir, 'auto');
    await form.choose('replyWanted', 'yesSoon');
    await form.choose('replyBy', 'phoneCall');
    const phone = form.control('contactPhone');
    equal(getComputedStyle(phone).direction, 'ltr');
    ok(phone.type === 'tel' || phone.inputMode === 'tel', 'the keyboard of a phone');
  });

  it('each page has one submit button, and every button says what it does', async () => {
    const known =
      'start short full more continue back skip send change add remove clear retry copy print talk next-child privacy language show-english use';
    const form = await short({'privacy-notice-url': '/privacy', lang: 'pl'});
    const actions = () => form.all('button, .pv a[href], select:not([name])').map(({dataset}) => dataset.action ?? '?');
    const submits = () => form.all<HTMLButtonElement>('button').filter(({type}) => type === 'submit').map(({dataset}) => dataset.action);
    const check = () => equal(actions().filter((action) => !known.split(' ').includes(action)), []);
    check();
    equal(submits(), ['start']);
    await form.start();
    check();
    equal(submits(), ['continue']);
    await form.toReview();
    check();
    equal(submits(), ['send']);
    await form.send();
    check();
    equal(submits(), []);
  });

  it('the page’s heading takes the focus on every page change, and with problems starts with “Error: ”', async () => {
    const form = await openForm({attributes: {length: 'short', endpoint}});
    await form.start();
    equal(focused(), form.heading);
    equal(seen(form.heading), 'You and your child');
    await form.continue();
    equal(seen(form.heading), 'Error: You and your child');
    await form.type('childName', 'Amina');
    await form.type('yourName', 'Samira');
    equal(seen(form.heading), 'You and your child');
    await form.continue();
    equal(focused(), form.heading);
    await form.back();
    equal(focused(), form.heading);
    await form.toReview();
    equal([focused(), seen(form.heading)], [form.heading, 'Check your answers']);
    await form.send();
    equal([focused(), seen(form.heading)], [form.heading, 'Thank you. We have your answers.']);
  });
});

describe('the events of a form', () => {
  watchConsole();
  const receiver = stubReceiver();
  let heard: ReturnType<typeof listen>;
  beforeEach(() => (heard = listen()));
  afterEach(() => {
    heard.stop();
    unmount();
  });
  const of = (type: string) => heard.events.filter((event) => event.type === type) as (Event & Record<string, unknown>)[];

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
    const form = await openForm({parent: outer.attachShadow({mode: 'open'}), attributes: {length: 'short', endpoint, 'child-name': 'A'}});
    await fill(form);
    await form.send();
    for (const name of ['pv-change', 'pv-step', 'pv-submit', 'pv-sent']) ok(of(name).length, `${name} reached the document`);
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
    equal(of('pv-change').map(({path}) => path), ['yourName']);
    equal(Object.getOwnPropertyNames(of('pv-change')[0]!).filter((name) => name !== 'isTrusted'), ['path']);
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
    equal(of('pv-problems').map(({problems}) => problems), [
      [
        {path: 'childName', key: 'required'},
        {path: 'yourName', key: 'required'},
      ],
    ]);
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
      else event.complete({submissionId: event.submission.submissionId, reference: 'H-2', receivedAt: '2026-03-27T10:00:00Z'});
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
      event.complete({submissionId: event.submission.submissionId, reference: 'UP-1', receivedAt: '2026-03-27T10:00:00Z'});
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
