import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes} from '../../support/expect.js';
import {focused, openForm, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, json, stored, stubReceiver} from '../../support/receiver-stub.js';

const known = {endpoint, length: 'short', 'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira'};

/** What has been started and is not yet known, or changes under a family's hands. */
describe('a form whose sending is not settled', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  let release = () => {};
  const hold = (status: number) => {
    const held = new Promise<void>((resolve) => (release = resolve));
    receiver.reply(async (post) => (await held, status === 201 ? stored(post) : json(status, {})), stored);
  };
  const toReview = async (attributes: Record<string, string> = {}): Promise<FormPerson> => {
    const form = await openForm({attributes: {...known, ...attributes}});
    await form.start();
    await form.continue();
    await form.type('goodAt', 'Counting cars');
    await form.toReview();
    return form;
  };

  it('keeps to the review until it is known, so that nothing is written that the school will not get', async () => {
    const form = await toReview();
    hold(201);
    await form.do('send');
    await form.back();
    equal(form.step, 'review');
    form.find('[data-path="goodAt"]').click();
    await form.settled();
    equal(form.step, 'review');
    release();
    await until(() => form.step === 'sent', 'the receipt');
  });

  it('waiting for its host, still gives the family a copy of its words', async () => {
    const form = await toReview({endpoint: ''});
    let finish = () => {};
    form.element.addEventListener('pv-submit', (event) => {
      event.preventDefault();
      finish = () => event.fail();
    });
    await form.settled();
    equal(
      ['send', 'print', 'copy'].map((action) => form.has(`[data-action="${action}"]`)),
      [true, true, true],
    );
    await form.do('send');
    await form.do('copy');
    await until(() => form.has('textarea[readonly]') || form.find('.pv-live').textContent === 'Copied.', 'the copy');
    finish();
    await until(() => form.has('[data-action="retry"]'), 'the failure');
  });

  it('sent by its host from a page of questions, says on the review what became of it', async () => {
    const form = await openForm({attributes: known});
    await form.start();
    hold(503);
    const sent = form.element.submit();
    await until(() => receiver.posts.length, 'the post');
    equal(form.step, 'review');
    release();
    await sent;
    await form.settled();
    includes(form.text, 'We could not send your answers. They are still here.');
  });

  it('shows every problem of the school’s receiver, page after page, from the first', async () => {
    const form = await toReview();
    const problem = (path: string) => ({path, key: 'tooLong', params: {max: 5}});
    receiver.reply(() => json(422, {problems: [problem('helps'), problem('goodAt')]}), stored);
    await form.do('send');
    await until(() => form.problems().length, 'the problems');
    equal(form.asks('goodAt'), true);
    await form.type('goodAt', 'Cars');
    await form.continue();
    equal(form.control('helps').getAttribute('aria-invalid'), 'true');
    await form.type('helps', 'Quiet');
    await form.continue();
    equal(form.step, 'review');
    await form.send();
  });

  it('“Answer more questions” stays when the school’s page says something else', async () => {
    const form = await toReview();
    await form.do('more');
    await form.choose('yourRelationship', 'parent');
    form.element.context = {schoolPhone: '01632 960 001'};
    await form.settled();
    equal(form.element.value.yourRelationship, 'parent');
  });

  it('is empty at once when it is reset, and takes what is set in the next line', async () => {
    const form = await toReview();
    const steps: string[] = [];
    form.element.addEventListener('pv-step', ({step}) => steps.push(step));
    form.element.reset();
    equal(form.element.value, {yourName: 'Samira'});
    form.element.value = {yourName: 'Ewa'};
    await form.settled();
    equal([form.element.value, form.step, steps], [{yourName: 'Ewa'}, 'start', ['start']]);
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    form.element.reset();
    await form.settled();
    equal([focused(), steps], [elsewhere, ['start']]);
    elsewhere.remove();
    form.element.value = null as never;
    equal(form.element.value, {});
  });

  it('in a host’s form, stops that form’s button and shows what must be put right, in place of the browser', async () => {
    const host = document.createElement('form');
    const button = document.createElement('button');
    host.append(button);
    document.body.append(host);
    let sent = 0;
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const form = await openForm({attributes: {...known, 'parent-name': '', name: 'about', mode: 'form'}, parent: host});
    let isLeftToBrowser = true;
    form.element.addEventListener('invalid', ({defaultPrevented}) => (isLeftToBrowser = !defaultPrevented));
    button.click();
    await until(() => form.problems().length, 'the problems');
    equal([form.problems(), sent, isLeftToBrowser], [['Enter your name'], 0, false]);
    await form.type('yourName', 'Samira');
    button.click();
    equal(sent, 1);
    excludes(form.text, 'Enter your name');
    host.remove();
  });
});
