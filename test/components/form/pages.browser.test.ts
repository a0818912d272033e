import {mount, unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {FormPerson, focused, openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const short = (attributes: Record<string, string> = {}) =>
  openForm({
    attributes: {
      length: 'short',
      endpoint,
      'child-id': 'c-7',
      'child-name': 'Amina',
      'parent-name': 'Samira',
      ...attributes,
    },
  });

describe('the way of a family through its pages', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('the short version asks a few things; “Answer more questions” adds the rest, and nothing is asked twice', async () => {
    const form = await openForm({attributes: {endpoint, 'child-name': 'Amina', 'parent-name': 'Samira'}});
    await form.start('short');
    const asked = new Set<string>();
    const walk = async () => {
      for (let pages = 0; form.step === 'section' && pages < 60; pages++) {
        form.questions.forEach((path) => asked.add(path));
        await form.continue();
      }
    };
    await form.continue();
    await form.type('goodAt', 'Counting cars');
    await walk();
    ok(asked.has('helps') && !asked.has('sleep'), 'short');
    await form.do('more');
    equal(form.step, 'section');
    equal(focused(), form.heading);
    await walk();
    equal(form.step, 'review');
    ok(asked.has('sleep') && asked.has('homeGoal'), 'the rest');
    includes(form.text, 'Counting cars');
    equal(form.has('[data-action="more"]'), false);
    await form.send();
    equal(receiver.posts[0]!.body.answers.goodAt, 'Counting cars');
  });

  it('progress is in words and never says more parts than there are', async () => {
    const form = await short();
    await form.start();
    const total = form.element.session!.pages.length;
    for (let part = 1; form.step === 'section'; part++) {
      includes(form.text, `Part ${part} of ${total}`);
      await form.continue();
    }
  });

  it('Back never blocks and never loses a word, not even one that is wrong', async () => {
    const form = await openForm({attributes: {length: 'full'}});
    await form.start();
    await form.type('yourName', 'x'.repeat(150));
    await form.back();
    equal(form.step, 'start');
    await form.start();
    equal(form.control('yourName').value.length, 150);
    equal(form.problems(), [], 'going back is no mistake');
  });

  it('a part can be skipped where nothing in it is needed, and its words stay', async () => {
    const form = await short();
    await form.start();
    await form.continue();
    await form.type('goodAt', 'Counting');
    await form.do('skip');
    await form.back();
    equal(form.control('goodAt').value, 'Counting');
    unmount();
    const other = await openForm();
    await other.start('full');
    equal(other.has('[data-action="skip"]'), false, 'a name is needed here');
  });

  it('Enter in a box goes on, as it does in every form', async () => {
    const form = await openForm({attributes: {length: 'full'}});
    await form.start();
    await form.type('childName', 'Amina');
    await form.type('yourName', 'Samira');
    form.find<HTMLFormElement>('form').requestSubmit();
    await form.settled();
    equal(form.questions[0], 'nameUsed');
  });

  it('the review lists every answer; Change goes to that question and Continue comes back', async () => {
    const form = await short();
    await form.start();
    await form.continue();
    await form.type('goodAt', 'Counting');
    await form.toReview();
    const row = form.find('[data-row="goodAt"]');
    includes(seen(row), 'Counting');
    const change = row.querySelector<HTMLButtonElement>('[data-action="change"]')!;
    equal(change.textContent.replace(/\s+/g, ' ').trim(), 'Change Good at');
    change.click();
    await form.settled();
    equal([form.step, focused()], ['section', form.control('goodAt')]);
    await form.type('goodAt', 'Counting cars');
    await form.continue();
    equal(form.step, 'review');
    includes(seen(form.find('[data-row="goodAt"]')), 'Counting cars');
    includes(seen(form.find('[data-row="enjoys"]')), 'Not answered');
  });

  it('Change of a choice puts the focus on its first option', async () => {
    const form = await short();
    await form.start();
    await form.toReview();
    form.find('[data-row="feelsAboutSchool"] [data-action="change"]').click();
    await form.settled();
    equal(focused(), form.control('feelsAboutSchool'));
  });

  it('a changed answer that opens a question on a page of its own asks it before the review', async () => {
    const form = await short({'one-per-page': '', length: 'full'});
    await form.start();
    await form.toReview();
    form.find('[data-row="hardParts"] [data-action="change"]').click();
    await form.settled();
    await form.choose('hardParts', 'journey');
    await form.continue();
    equal(form.questions, ['hardPartsMore']);
    await form.continue();
    equal(form.step, 'review');
  });

  it('a follow-up comes in under its question and is announced; when it goes its words are kept but not sent', async () => {
    const form = await short();
    await form.start();
    while (!form.asks('replyWanted')) await form.continue();
    await form.choose('replyWanted', 'yesSoon');
    const paths = form.questions;
    equal(paths[paths.indexOf('replyWanted') + 1], 'replyBy');
    await until(() => form.find('.pv-live').textContent === 'There is a new question below.', 'the announcement');
    await form.choose('replyBy', 'phoneCall');
    await form.type('contactPhone', '07700 900 982');
    await form.choose('replyWanted', 'noNeed');
    equal(form.asks('contactPhone'), false);
    await form.choose('replyWanted', 'yesUsual');
    equal(form.control('contactPhone').value, '07700 900 982');
    await form.choose('replyWanted', 'noNeed');
    await form.toReview();
    await form.send();
    equal('contactPhone' in receiver.posts[0]!.body.answers, false);
  });

  it('“something else” opens a box of its own under the question', async () => {
    const form = await short({length: 'full'});
    await form.start();
    await form.choose('yourRelationship', 'other');
    includes(seen(form.question('yourRelationshipOther')), 'Tell us more');
    await form.type('yourRelationshipOther', 'His aunt');
    await form.toReview();
    includes(seen(form.find('[data-row="yourRelationshipOther"]')), 'Connection to child: other His aunt');
  });

  it('the first page keeps the focus and an open explanation while the rest is being loaded', async () => {
    const element = mount(document.createElement('parent-questionnaire'));
    await until(() => element.renderRoot?.querySelector('.pv'));
    const form = new FormPerson(element);
    equal(form.element.session ?? null, null, 'the rest is not there yet');
    const details = form.find<HTMLDetailsElement>('details');
    details.open = true;
    form.button('short').focus();
    await until(() => form.element.session, 'the rest to be loaded');
    await form.settled();
    equal(form.find<HTMLDetailsElement>('details').open, true, 'still open');
    equal(focused(), form.button('short'));
  });
});
