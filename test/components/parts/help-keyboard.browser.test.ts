import {phoneWidths, press, setViewport, unmount, until} from '../../support/browser.js';
import {equal, ok} from '../../support/expect.js';
import {focused} from '../../support/form-harness.js';
import {askingForm} from '../../support/help-person.js';
import {watchConsole} from '../../support/page-console.js';

describe('help with the keyboard', () => {
  watchConsole();
  afterEach(unmount);

  for (const key of ['Enter', ' '])
    it(`opens by ${key === ' ' ? 'Space' : key}, is read, is left by Tab to what comes next, and ends by Escape`, async () => {
      const person = await askingForm();
      const button = person.button('yourRelationship', 'kinshipCarer');
      button.focus();
      await press(key);
      const open = await person.opened();
      await press('Tab');
      equal(focused(), person.form.button('close'));
      await press('Shift', 'Tab');
      equal(focused(), button, 'and back to where it was opened');
      await press('Tab');
      await press('Tab');
      const next = focused()!;
      ok(
        !open.contains(next) &&
          (open.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING || !open.isConnected),
        'nothing holds the focus back',
      );
      ok(person.open === null || person.open === open, 'and it is not drawn anew');
      button.focus();
      if (!person.open) await press(key);
      await until(() => person.open, 'the help');
      await press('Escape');
      equal([person.open, focused()], [null, button]);
    });

  it('ends by Escape from inside, with the focus where it was, and a host’s dialog round the form stays open', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    try {
      const person = await askingForm({parent: dialog});
      const button = person.button('yourRelationship', 'kinshipCarer');
      button.focus();
      await press('Enter');
      await person.opened();
      await press('Escape');
      equal([person.open, focused(), dialog.open], [null, button, true]);
      await press('Escape');
      await until(() => !dialog.open, 'the next Escape is the dialog’s');
    } finally {
      dialog.remove();
    }
  });

  it('that is in the way of nothing stays open while its question is answered; Escape does not take the focus from there', async () => {
    await setViewport(phoneWidths[0]!, 800);
    try {
      const person = await askingForm();
      await person.ask(person.button('yourRelationship', 'kinshipCarer'));
      const radio = person.form.option('yourRelationship', 'parent');
      radio.focus();
      ok(person.open, 'it is still there to be read');
      await press('Escape');
      equal([person.open, focused()], [null, radio]);
    } finally {
      await setViewport(800, 600);
    }
  });
});
