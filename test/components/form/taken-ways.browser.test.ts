import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

describe('a family that says how it can be reached', () => {
  watchConsole();
  afterEach(unmount);

  const offers = (form: FormPerson, path: string, code: string) =>
    form.has(`[name="${path}"][value="${code}"], [name="${path}"] option[value="${code}"]`);

  it('is not asked at once to avoid, or to choose again, what it has just chosen', async () => {
    const form = await openForm({tag: 'communication-method-picker'});
    await form.do('full');
    await form.type('childName', 'Jan');
    await form.type('yourName', 'Agnieszka');
    await form.do('continue');
    equal(offers(form, 'neverUse', 'phoneCall'), true);
    await form.choose('channelFirst', 'phoneCall');
    equal(
      ['channelSecond', 'neverUse'].map((path) => offers(form, path, 'phoneCall')),
      [false, false],
    );
    await form.choose('channelFirst', 'text');
    equal(
      ['channelSecond', 'neverUse'].map((path) => [offers(form, path, 'phoneCall'), offers(form, path, 'text')]),
      [
        [true, false],
        [true, false],
      ],
    );
  });
});
