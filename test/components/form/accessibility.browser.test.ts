import {expectAccessible, unmount, until} from '../../support/browser.js';
import {everyState, school} from '../../support/every-state.js';
import {openForm} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {json, stored, stubReceiver} from '../../support/receiver-stub.js';

describe('nobody is shut out', () => {
  watchConsole();
  const receiver = stubReceiver();
  beforeEach(() => receiver.reply(() => json(500, {}), stored));
  afterEach(unmount);

  for (const lang of ['en', 'pl', 'ur'])
    it(`axe finds nothing in any state in ${lang}`, async function () {
      this.timeout(120_000);
      const form = await openForm({attributes: {lang, ...school}});
      await everyState(form, async (state) => {
        try {
          await expectAccessible(form.element);
        } catch (error) {
          throw new Error(`${state}: ${(error as Error).message}`, {cause: error});
        }
      });
    });

  it('axe finds nothing with the English shown beside a translation, nor in the light root', async function () {
    this.timeout(60_000);
    const form = await openForm({attributes: {lang: 'ur', 'render-root': 'light', ...school}});
    await form.do('show-english');
    await until(() => form.has('.pv-english'), 'the English');
    await expectAccessible(form.element);
    await form.start();
    await expectAccessible(form.element);
  });
});
