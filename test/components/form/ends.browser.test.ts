import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, matches, ok} from '../../support/expect.js';
import {focused, openForm, seen} from '../../support/form-harness.js';
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

describe('how a form ends', () => {
  const page = watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  /** One warning, and it says what to change. */
  const oneWarning = async (what: RegExp) => {
    const said = await page.takeWarnings();
    equal(said.length, 1, `one warning, not ${said.join(' | ')}`);
    matches(said[0], /^warn <[a-z-]+> /);
    matches(said[0], what);
  };

  describe('the end', () => {
    const end = async (attributes: Record<string, string>, reply?: string) => {
      const form = await short(attributes);
      await form.start();
      while (!form.asks('replyWanted')) await form.continue();
      if (reply) await form.choose('replyWanted', reply);
      await form.toReview();
      await form.send();
      return form;
    };

    it('thanks, gives the reference, and says what happens next by what was asked', async () => {
      const form = await end({'reply-days': '5', 'who-sees-answers': 'senco', 'contact-name': 'Ms Rees'}, 'yesUsual');
      for (const line of [
        'Your reference: KX7-4PM',
        'We will contact you within 5 school days.',
        'Your contact: Ms Rees',
      ])
        includes(form.text, line);
      includes(form.text, 'We share them only with the people in the list above.');
      includes(form.text, 'SENCO');
      includes(form.text, 'If something is urgent');
    });

    it('counts by the grammar of the language, and without a number promises none', async () => {
      includes((await end({'reply-days': '1'}, 'yesSoon')).text, 'within 1 school day.');
      unmount();
      const form = await end({}, 'yesSoon');
      includes(form.text, 'We will contact you.');
      excludes(form.text, 'people in the list above');
    });

    it('respects that no reply was asked for', async () => {
      const form = await end({'reply-days': '5'}, 'noNeed');
      includes(form.text, 'You asked us not to contact you.');
      excludes(form.text, 'We will contact you');
    });

    it('offers a copy, and no way to send again', async () => {
      const form = await end({});
      ok(form.has('[data-action="print"]') && form.has('[data-action="copy"]'), 'copy');
      equal(form.has('[data-action="send"], [data-action="back"]'), false);
      await form.element.submit();
      equal(receiver.posts.length, 1);
    });
  });

  describe('without an endpoint', () => {
    it('the review says so, offers print and copy, and never says “sent”', async () => {
      const form = await short({endpoint: ''});
      await form.start();
      await form.continue();
      await form.type('goodAt', 'Counting');
      await form.toReview();
      includes(form.text, 'This page does not send your answers.');
      equal(form.has('[data-action="send"]'), false);
      excludes(form.text, 'We have your answers');
    });

    it('the copy has every answer in words; where the clipboard is barred the words stand ready to select', async () => {
      const form = await short({endpoint: ''});
      await form.start();
      await form.continue();
      await form.type('goodAt', 'Counting');
      await form.toReview();
      let copied = '';
      const clipboard = {writeText: (text: string) => ((copied = text), Promise.resolve())};
      const stub = (value: unknown) => Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
      stub(clipboard);
      await form.do('copy');
      for (const part of ['Tell us about your child', 'Child: Amina', 'Good at: Counting', 'Name: Samira'])
        includes(copied, part);
      await until(() => form.find('.pv-live').textContent === 'Copied.');
      stub({writeText: () => Promise.reject(new Error('barred'))});
      await form.do('copy');
      const box = form.find<HTMLTextAreaElement>('textarea[readonly]');
      equal([box.value, focused()], [copied, box]);
      equal(seen(box.labels[0]), 'We could not copy your answers. Select the words below and copy them.');
      delete (navigator as {clipboard?: unknown}).clipboard;
    });

    it('print takes the family’s copy alone, from a frame that goes again', async () => {
      const form = await short({endpoint: ''});
      await form.start();
      await form.continue();
      await form.type('goodAt', '<img src=x onerror="window.hacked=1">');
      await form.toReview();
      const root = form.element.renderRoot;
      let printed = '';
      root.appendChild = <Child extends Node>(frame: Child): Child => {
        Node.prototype.appendChild.call(root, frame);
        const inside = (frame as unknown as HTMLIFrameElement).contentWindow!;
        inside.print = () => {
          printed = inside.document.body.innerText || inside.document.body.textContent;
          inside.dispatchEvent(new Event('afterprint'));
        };
        return frame;
      };
      await form.do('print');
      delete (root as Partial<typeof root>).appendChild;
      includes(printed, 'onerror="window.hacked=1"');
      excludes(printed, 'Not answered');
      equal([root.querySelectorAll('iframe').length, 'hacked' in window], [0, false]);
    });
  });

  describe('endpoint', () => {
    it('over plain http gets one warning, and nothing is sent; the family can print and copy', async () => {
      const form = await openForm({attributes: {endpoint: 'http://school.example/submissions', length: 'short'}});
      await form.start();
      await form.toReview();
      await oneWarning(/endpoint "http:\/\/school.example\/submissions".*https/);
      equal(form.has('[data-action="send"]'), false);
      ok(form.has('[data-action="print"]') && form.has('[data-action="copy"]'), 'print and copy');
      await form.element.submit();
      equal(receiver.posts.length, 0);
    });

    for (const url of ['javascript:alert(1)', 'data:text/plain,x', 'https://'])
      it(`${url} is not one`, async () => {
        const form = await openForm({attributes: {endpoint: url, length: 'short'}});
        await form.start();
        await form.toReview();
        await oneWarning(/endpoint/);
        equal(form.has('[data-action="send"]'), false);
      });

    it('on https, or on the page’s own origin, is silent and sends', async () => {
      for (const url of [endpoint, '/submissions']) {
        const form = await openForm({attributes: {endpoint: url, length: 'short'}});
        await form.start();
        await form.toReview();
        includes(form.text, 'Send my answers');
        unmount();
      }
    });
  });
});
