import {executeServerCommand} from '@web/test-runner-commands';
import {engine, expectAccessible, press, unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {school} from '../../support/every-state.js';
import {focused, openForm} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {stored, stubReceiver} from '../../support/receiver-stub.js';

describe('with the keyboard, and with the settings of a device', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('the order of the focus is the order of the page', async () => {
    const form = await openForm({attributes: {...school, 'child-name': 'Amina'}});
    await form.start();
    const order: string[] = [];
    for (let stops = 0; stops < 40; stops++) {
      await press('Tab');
      const stop = focused() as HTMLElement | null;
      if (!stop || !form.page.contains(stop)) continue;
      order.push(stop.getAttribute('name') ?? stop.dataset.action ?? stop.localName);
      // One more would leave the page for the browser’s own bar, and the next test without a keyboard.
      if (stop.dataset.action === 'talk') break;
    }
    // WebKit comes back to a group with no choice made yet when something else had the focus between its options.
    const group = engine === 'webkit' ? ['help', 'yourRelationship', 'help', 'yourRelationship'] : ['help', 'help'];
    equal(order, ['yourName', 'yourRelationship', ...group, 'continue', 'talk']);
  });

  it('a family gets from the start to the receipt with the keyboard alone', async function () {
    this.timeout(60_000);
    receiver.reply(stored);
    const form = await openForm({attributes: {...school, length: 'short', 'child-name': 'Amina'}});
    /** Tab until the focus is where it is wanted, as a person does who sees it. */
    const tabTo = async (selector: string) => {
      for (let stops = 0; stops < 80; stops++) {
        if ((focused() as HTMLElement | null)?.matches(selector)) return;
        await press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('[data-action="start"]');
    await press('Enter');
    await until(() => form.step === 'section' && focused() === form.heading);
    await tabTo('[name="yourName"]');
    for (const letter of 'Sam') await press(letter);
    await press('Enter');
    await until(() => form.asks('goodAt') && focused() === form.heading);
    await tabTo('textarea');
    for (const letter of 'cars') await press(letter);
    await press('Enter');
    equal(form.control('goodAt').value, 'cars\n', 'Enter is a new line in a long answer');
    for (let pages = 0; form.step === 'section' && pages < 10; pages++) {
      const before = form.heading;
      if (form.asks('feelsAboutSchool')) {
        await tabTo('[name="feelsAboutSchool"]');
        equal(form.all(':checked:not(option)').length, 0, 'Tab alone selects nothing');
        await press(' ');
        await press('ArrowDown');
        equal(form.find<HTMLInputElement>('[name="feelsAboutSchool"]:checked').value, 'happy');
        await press('Shift', 'Tab');
        ok((focused() as HTMLInputElement).name !== 'feelsAboutSchool', 'one stop for the group');
      }
      if (form.asks('mattersMost')) {
        await tabTo('[value="friends"]');
        await press(' ');
      }
      await tabTo('[data-action="continue"]');
      await press('Enter');
      await until(() => form.heading !== before && focused() === form.heading, 'the next page');
    }
    equal(form.step, 'review');
    await tabTo('[data-action="send"]');
    await press('Enter');
    await until(() => form.step === 'sent' && focused() === form.heading);
    includes(form.text, 'KX7-4PM');
    equal(receiver.posts[0]!.body.answers, {
      yourName: 'Sam',
      goodAt: 'cars\n',
      feelsAboutSchool: 'happy',
      mattersMost: ['friends'],
    });
  });

  if (engine === 'chromium') {
    const media = (features: Record<string, string>) =>
      executeServerCommand(
        'media',
        Object.entries(features).map(([name, value]) => ({name, value})),
      );

    describe('as the family has set up its device', () => {
      afterEach(() => media({}));

      it('in forced colours a chosen row, a box and the focus are still seen', async () => {
        await media({'forced-colors': 'active'});
        const form = await openForm({attributes: {...school, 'child-name': 'Amina'}});
        await form.start();
        await form.choose('yourRelationship', 'parent');
        const [chosen, other] = [form.find('.pv-chosen'), form.find('.pv-option:not(.pv-chosen)')];
        equal(getComputedStyle(chosen).outlineStyle, 'solid');
        equal(getComputedStyle(other).outlineStyle, 'none');
        ok(parseFloat(getComputedStyle(form.control('yourName')).borderTopWidth) >= 1, 'a box has a border');
        form.control('yourName').focus();
        equal(getComputedStyle(form.control('yourName')).outlineStyle, 'solid');
        await form.type('yourName', '');
        await form.continue();
        ok(parseFloat(getComputedStyle(form.find('.pv-wrong')).borderInlineStartWidth) >= 3, 'the bar');
      });

      it('with less motion asked for, nothing moves', async () => {
        await media({'prefers-reduced-motion': 'reduce'});
        const form = await openForm({attributes: {...school, 'child-name': 'Amina'}});
        await form.start();
        await form.choose('yourRelationship', 'other');
        for (const element of form.all('*')) {
          const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
          equal([animationName, parseFloat(transitionDuration), scrollBehavior], ['none', 0, 'auto']);
        }
      });

      it('in the dark every text still has its contrast', async () => {
        await media({'prefers-color-scheme': 'dark'});
        const dark = document.body.style.background;
        document.body.style.background = '#191b1f';
        try {
          const form = await openForm({attributes: {...school, lang: 'pl'}});
          await expectAccessible(form.element);
          await form.start();
          await form.continue();
          await expectAccessible(form.element);
        } finally {
          document.body.style.background = dark;
        }
      });
    });
  }
});
