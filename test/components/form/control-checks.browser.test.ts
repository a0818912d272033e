import {press, unmount, until} from '../../support/browser.js';
import {openContact, openPortal, roots} from '../../support/control.js';
import {equal, includes} from '../../support/expect.js';
import {focused, openForm} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

const best = 'Select the best way to contact you';

describe('a control of somebody’s form is checked with it', () => {
  watchConsole();
  afterEach(unmount);

  for (const root of roots)
    describe(`with render-root="${root}"`, () => {
      const own = {'render-root': root};

      it('left blank as a whole it may go, as an empty box may that is not required', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, 'parent-name': 'Samira'});
        equal([form.element.validity.valid, form.element.validationMessage], [true, '']);
        portal.save.click();
        equal([portal.sent.length, form.problems()], [1, []]);
      });

      it('once something is answered, its needed questions must be', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        await form.choose('hardNews', 'phone');
        const {validity} = form.element;
        equal(
          [validity.valid, validity.valueMissing, form.element.validationMessage],
          [false, true, 'Enter your name'],
        );
        portal.save.click();
        await until(() => form.problems().length);
        equal([portal.sent.length, form.problems()], [0, ['Enter your name', best]]);
        equal(focused(), form.control('yourName'), 'the first question that is wrong');
        await form.do('clear');
        equal([validity.valid, form.element.checkValidity()], [true, true]);
      });

      it('required, it cannot be left blank', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, required: ''});
        equal([form.element.validity.valueMissing, portal.host.checkValidity(), form.problems()], [true, false, []]);
        await form.type('yourName', 'Samira');
        await form.choose('channelFirst', 'letter');
        equal([form.element.validity.valid, portal.host.checkValidity()], [true, true]);
        form.element.value = {};
        equal(form.element.validity.valid, false);
        form.element.required = false;
        await form.settled();
        equal(form.element.validity.valid, true);
      });

      it('what is wrong is said in our words, on the question and for the browser', async () => {
        const form = await openContact(openPortal(), own, {
          value: {yourName: 'Samira', channelFirst: 'email', contactEmail: 'no address'},
        });
        const {validity, validationMessage} = form.element;
        equal([validity.customError, validity.valueMissing], [true, false]);
        includes(validationMessage, 'email');
        equal(form.element.reportValidity(), false);
        await until(() => form.problem('contactEmail'));
        includes(form.problem('contactEmail'), validationMessage);
        await form.type('contactEmail', 's@example.org');
        equal([form.element.reportValidity(), form.problems()], [true, []]);
      });

      it('a script that only asks is shown nothing; each asking is said once', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, required: ''});
        let invalid = 0;
        form.element.addEventListener('invalid', () => void invalid++);
        equal([form.element.checkValidity(), portal.host.checkValidity(), invalid], [false, false, 2]);
        await form.settled();
        equal([form.problems(), focused() === form.control('yourName')], [[], false]);
      });

      it('a script that sends the form, or asks it to report, brings the family to the first question that is wrong', async () => {
        for (const ask of ['requestSubmit', 'reportValidity'] as const) {
          const portal = openPortal();
          const form = await openContact(portal, {...own, required: ''});
          portal.host[ask]();
          await until(() => form.problems().length, ask);
          equal([portal.sent.length, focused()], [0, form.control('yourName')]);
          unmount();
        }
      });

      it('where the host’s own box before it is wrong too, the focus goes there', async () => {
        const portal = openPortal();
        portal.email.required = true;
        const form = await openContact(portal, {...own, required: ''});
        portal.save.click();
        await until(() => form.problems().length);
        await form.settled();
        equal(focused(), portal.email);
      });

      it('and where one after it is wrong, it comes first', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, required: ''});
        const after = document.createElement('input');
        after.required = true;
        portal.host.append(after);
        portal.save.click();
        await until(() => form.problems().length && focused() === form.control('yourName'));
      });

      it('the summary leads to each question, and says pv-problems once', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, required: ''});
        const heard: string[][] = [];
        form.element.addEventListener('pv-problems', ({problems}) => heard.push(problems.map(({path}) => path)));
        portal.host.requestSubmit();
        await until(() => form.problems().length);
        await form.settled();
        equal(heard, [['yourName', 'channelFirst']]);
        form.all('.pv-summary a')[1]!.click();
        equal([focused(), form.problem('channelFirst').includes(best)], [form.control('channelFirst'), true]);
      });

      it('a reset takes the problems away', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, required: ''});
        form.element.reportValidity();
        await until(() => form.problems().length);
        portal.host.reset();
        await form.settled();
        equal([form.problems(), form.all('[aria-invalid]').length], [[], 0]);
      });

      it('Enter in a single-line box, or on a choice, presses the host’s first button', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own, {value: {yourName: 'Samira', channelFirst: 'letter'}});
        const order: string[] = [];
        for (const type of ['change', 'click', 'submit'])
          portal.host.addEventListener(type, (event) => {
            if (type !== 'click' || event.target === portal.save) order.push(type);
          });
        form.control('yourName').focus();
        await press('x');
        await press('Enter');
        equal(order.splice(0), ['change', 'click', 'submit']);
        form.option('hardNews', 'phone').focus();
        await press('Enter');
        equal(portal.sent.length, 2);
        form.control('contactTimesNote').focus();
        portal.save.disabled = true;
        await press('Enter');
        equal(portal.sent.length, 2, 'a disabled button is not pressed');
      });

      it('Enter in a long answer is a new line, and on a button presses that', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        form.control('anythingElse').focus();
        await press('Enter');
        equal(form.control('anythingElse').value, '\n');
        form.button('add').focus();
        await press('Enter');
        await form.settled();
        equal([form.asks('alsoContact.0.alsoName'), portal.sent.length], [true, 0]);
      });

      it('Enter with something wrong says what, also where the host has no button', async () => {
        for (const hasButton of [true, false]) {
          const portal = openPortal();
          const form = await openContact(portal, {...own, required: ''});
          if (!hasButton) portal.save.remove();
          form.control('yourName').focus();
          await press('Enter');
          await until(() => form.problems().length);
          equal([portal.sent.length, focused()], [0, form.control('yourName')]);
          unmount();
        }
      });

      it('Enter while a word is composed ends the word', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        const key = {key: 'Enter', bubbles: true, composed: true, cancelable: true, isComposing: true};
        form.control('yourName').dispatchEvent(new KeyboardEvent('keydown', key));
        equal(portal.sent.length, 0);
      });

      it('a host’s form with novalidate is sent as it is', async () => {
        const portal = openPortal();
        portal.host.noValidate = true;
        const form = await openContact(portal, {...own, required: ''});
        portal.save.click();
        await form.element.submit();
        equal([portal.sent.length, form.problems()], [2, []]);
      });
    });

  it('required and not there yet, it holds the form back; what was given before it is there is posted', async () => {
    const portal = openPortal();
    const element = document.createElement('communication-method-picker');
    element.setAttribute('name', 'contact');
    element.required = true;
    portal.host.append(element);
    await Promise.resolve();
    portal.save.click();
    equal(portal.sent.length, 0);
    element.required = false;
    element.value = {yourName: 'Samira', channelFirst: 'letter'};
    portal.save.click();
    equal(JSON.parse(portal.sent[0]!.contact!), {yourName: 'Samira', channelFirst: 'letter'});
    await until(() => element.renderRoot.querySelector('.pv'));
  });

  it('what the browser had kept before it was there is put in when it is', async () => {
    const portal = openPortal();
    const element = document.createElement('communication-method-picker');
    element.setAttribute('name', 'contact');
    element.value = {yourName: 'Samira'};
    portal.host.append(element);
    element.formStateRestoreCallback('{"yourName":"Sam"}');
    await until(() => element.session);
    equal(JSON.parse(new FormData(portal.host).get('contact') as string), {yourName: 'Sam'});
    portal.host.reset();
    equal(element.value, {yourName: 'Samira'});
  });

  it('required but not to be had, it holds nobody’s form back', async () => {
    const portal = openPortal();
    const element = document.createElement('communication-method-picker');
    element.setAttribute('name', 'contact');
    element.required = true;
    element.bringDefinition = () => Promise.reject(new Error('no line'));
    element.append('Call us');
    portal.host.append(element);
    await until(() => element.validity.valid === false);
    await until(() => element.validity.valid, 'the failure');
    portal.save.click();
    equal([portal.sent.length, element.innerText], [1, 'Call us']);
  });

  it('without a form it is checked all the same', async () => {
    const form = await openForm({tag: 'communication-method-picker', attributes: {mode: 'control', required: ''}});
    equal(form.element.reportValidity(), false);
    await until(() => form.problems().length);
    await form.element.submit();
    equal(focused(), form.control('childName'));
  });
});
