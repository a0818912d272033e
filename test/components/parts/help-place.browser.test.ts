import {executeServerCommand} from '@web/test-runner-commands';
import {engine, expectAccessible, phoneWidths, setViewport, unmount} from '../../support/browser.js';
import {equal, ok} from '../../support/expect.js';
import {cutText, misfits} from '../../support/fits.js';
import {openForm} from '../../support/form-harness.js';
import {askingForm, carer, HelpPerson} from '../../support/help-person.js';
import {watchConsole} from '../../support/page-console.js';

const floats = (open: Element) => getComputedStyle(open).position === 'absolute';

/** What of its own question lies under the help. */
function covered(open: Element, question: Element): string[] {
  const box = open.getBoundingClientRect();
  return [...question.querySelectorAll('legend, label, .pv-hint, input, [data-action="help"]')]
    .filter((part) => !open.contains(part))
    .filter((part) => {
      const {left, right, top, bottom} = part.getBoundingClientRect();
      return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    })
    .map((part) => part.outerHTML);
}

/** What a person cannot see of it without scrolling sideways. */
function outside(open: Element): boolean {
  const {left, right} = open.getBoundingClientRect();
  return left < 0 || right > document.documentElement.clientWidth;
}

async function onWhatHelps(person: HelpPerson): Promise<void> {
  await person.form.type('yourName', 'Samira');
  while (!person.form.asks('otherHelpers')) await person.form.continue();
}

describe('the place of help', () => {
  watchConsole();
  afterEach(async () => {
    unmount();
    document.documentElement.dir = '';
    await setViewport(800, 600);
  });

  for (const lang of ['en', 'ur'])
    for (const width of [1280, ...phoneWidths]) {
      const beside = width === 1280;
      it(`at ${width} px in ${lang} is ${beside ? 'beside its question' : 'in the flow of the page'}, on none of its words and boxes`, async () => {
        await setViewport(width, 800);
        document.documentElement.dir = lang === 'ur' ? 'rtl' : 'ltr';
        const person = await askingForm({attributes: {lang}});
        const look = async (path: string) => {
          for (const button of person.buttons(path)) {
            const open = await person.ask(button);
            equal(floats(open), beside, path);
            equal(covered(open, person.form.question(path)), [], path);
            ok(!outside(open), `all of it can be seen: ${path}`);
            if (!beside) equal([misfits(person.form.page), cutText(person.form.page)], [[], []], path);
            if (!beside) continue;
            const [box, question] = [open, person.form.question(path)].map((part) => part.getBoundingClientRect());
            ok(lang === 'ur' ? box!.right <= question!.left : box!.left >= question!.right, 'at the end of its lines');
          }
        };
        await look('yourRelationship');
        await onWhatHelps(person);
        await look('otherHelpers');
      });
    }

  it('changes when the window does', async () => {
    await setViewport(1280, 800);
    const person = await askingForm();
    const open = await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    ok(floats(open), 'there is room');
    await setViewport(phoneWidths[0]!, 800);
    await person.form.settled();
    await new Promise(requestAnimationFrame);
    equal([floats(open), covered(open, person.form.question('yourRelationship'))], [false, []]);
    await setViewport(1280, 800);
    await person.form.settled();
    await new Promise(requestAnimationFrame);
    ok(floats(open), 'there is room again');
  });

  it('that lies over the page ends when the focus goes on, so that nothing with the focus is hidden', async () => {
    await setViewport(1280, 800);
    const person = new HelpPerson(await openForm({attributes: {...carer, 'privacy-notice-url': '/privacy'}}));
    ok(floats(await person.ask(person.buttons()[0]!)), 'it lies over what is below');
    person.form.find('[data-action="privacy"]').focus();
    equal(person.open, null);
  });

  for (const lang of ['en', 'ur'])
    for (const root of ['shadow', 'light'])
      it(`axe finds nothing with help open in ${lang} in the ${root} root, beside a question and in the flow`, async function () {
        this.timeout(30_000);
        for (const width of [1280, phoneWidths.at(-1)!]) {
          await setViewport(width, 800);
          const first = new HelpPerson(await openForm({attributes: {...carer, lang, 'render-root': root}}));
          await first.ask(first.buttons()[0]!);
          await expectAccessible(first.form.element);
          await first.form.start();
          await first.ask(first.button('yourRelationship', 'kinshipCarer'));
          await expectAccessible(first.form.element);
          unmount();
        }
      });

  if (engine === 'chromium')
    it('in forced colours it has an edge, and its mark one too', async () => {
      await executeServerCommand('media', [{name: 'forced-colors', value: 'active'}]);
      try {
        const person = await askingForm();
        const button = person.button('yourRelationship', 'kinshipCarer');
        const open = await person.ask(button);
        for (const style of [getComputedStyle(open), getComputedStyle(button, '::before')])
          equal([style.borderTopStyle, style.borderTopWidth], ['solid', '2px']);
      } finally {
        await executeServerCommand('media', []);
      }
    });
});
