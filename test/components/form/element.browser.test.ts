import {mount, unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {FormPerson, openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const known = {'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira', length: 'short', endpoint};

describe('a form as an element that code talks to', () => {
  const page = watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('defined twice, nothing is thrown and the first one stays', async () => {
    const {defineElement} = await import('../../../components/define-element.js');
    const first = customElements.get('parent-questionnaire');
    defineElement('parent-questionnaire', first!);
    defineElement('parent-questionnaire', class extends HTMLElement {});
    equal(customElements.get('parent-questionnaire') === first, true);
    page.take();
  });

  it('emptied by reset() is as it was at first: no answer, no problem, no receipt', async () => {
    const form = await openForm({attributes: known});
    await form.start();
    await form.toReview();
    await form.send();
    form.element.reset();
    await until(() => form.step === 'start');
    equal(form.element.value, {yourName: 'Samira'});
    await form.start();
    await form.toReview();
    await form.send();
    ok(receiver.posts[0]!.body.submissionId !== receiver.posts[1]!.body.submissionId, 'another id');
  });

  it('value set before it is in the page, or before it is loaded, stands in the form', async () => {
    const element = document.createElement('parent-questionnaire');
    element.value = {yourName: 'Sam', sleep: 'mixed'};
    equal(element.value, {yourName: 'Sam', sleep: 'mixed'});
    mount(element);
    await until(() => element.renderRoot?.querySelector('.pv'));
    const form = new FormPerson(element);
    await form.start('full');
    equal(form.control('yourName').value, 'Sam');
    element.value = JSON.parse('{"yourName": "Z", "__proto__": {"x": 1}, "nonsense": 1, "sleep": ["a"]}') as object;
    await form.settled();
    equal([form.control('yourName').value, element.value], ['Z', {yourName: 'Z'}]);
  });

  it('a form of a school’s own can be given another definition, and starts with it', async () => {
    const {sampleForm} = await import('../../support/sample-form.js');
    const form = await openForm({tag: 'voice-form', properties: {definition: sampleForm(['nickname'])}});
    await form.start();
    await form.type('nickname', 'Ami');
    form.element.definition = sampleForm(['story']);
    await until(() => form.step === 'start', 'the other form');
    await form.start();
    equal([form.questions, form.element.value], [['story'], {}]);
    includes(seen(form.heading), 'All of it');
  });
});
