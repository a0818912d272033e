import {unmount} from '../../support/browser.js';
import {equal, ok} from '../../support/expect.js';
import {focused, openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const short = (attributes: Record<string, string> = {}) =>
  openForm({attributes: {length: 'short', endpoint, 'child-id': 'c-7', 'child-name': 'Amina', ...attributes}});

describe('the marks of a form, which tests and hosts find things by', () => {
  watchConsole();
  stubReceiver();
  afterEach(unmount);

  it('a question carries its path, its inputs the same name, its choices their codes', async () => {
    const form = await openForm();
    await form.start('full');
    for (const question of form.all('[data-question]')) {
      const path = question.dataset.question!;
      const inputs = [...question.querySelectorAll<HTMLInputElement>('input, textarea, select')];
      ok(inputs.length > 0, `${path} has an input`);
      equal([...new Set(inputs.map(({name}) => name))], [path]);
    }
    equal(
      form
        .all<HTMLInputElement>('[name="yourRelationship"]')
        .map(({value}) => value)
        .slice(0, 3),
      ['parent', 'stepParent', 'fosterCarer'],
    );
  });

  it('nothing is selected before the family has selected it, on any page', async () => {
    const form = await openForm();
    await form.start('full');
    for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
      equal(form.all(':checked:not(option)').length, 0);
      equal(
        form
          .all<HTMLInputElement>('input:not([type="radio"], [type="checkbox"]), textarea')
          .map(({value}) => value)
          .join(''),
        '',
      );
      await form.do(form.has('[data-action="skip"]') ? 'skip' : 'continue');
      if (!form.problems().length) continue;
      await form.type('childName', 'A');
      await form.type('yourName', 'B');
      await form.continue();
    }
  });

  it('the browser’s own memory gets contact details only: every other box has autocomplete off', async () => {
    const form = await openForm({attributes: {'child-name': 'Amina'}});
    await form.start('full');
    equal(form.control('yourName').autocomplete, 'name');
    const tokens = new Map<string, string>();
    const keep = () => {
      for (const box of form.all<HTMLInputElement>(
        'input:not([type="radio"], [type="checkbox"]), textarea, select[name]',
      ))
        tokens.set(box.name, box.autocomplete);
    };
    await form.type('yourName', 'S');
    for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
      if (form.asks('replyWanted')) {
        await form.choose('replyWanted', 'yesSoon');
        await form.choose('replyBy', 'phoneCall');
        keep();
        await form.choose('replyBy', 'email');
        keep();
        break;
      }
      keep();
      await form.continue();
    }
    equal([tokens.get('contactPhone'), tokens.get('contactEmail')], ['tel', 'email']);
    const others = [...tokens].filter(([name]) => !['yourName', 'contactPhone', 'contactEmail'].includes(name));
    ok(others.length > 8, 'most boxes were seen');
    equal([...new Set(others.map(([, token]) => token))], ['off']);
  });

  it('boxes for own words take the direction of what is typed; phone and email run from the left, also in Urdu', async () => {
    const form = await short({lang: 'ur'});
    await form.start();
    equal(form.control('yourName').dir, 'auto');
    await form.type('yourName', 'سمیرا');
    while (!form.asks('replyWanted')) await form.continue();
    equal((form.control('anythingElse') as HTMLElement).dir, 'auto');
    await form.choose('replyWanted', 'yesSoon');
    await form.choose('replyBy', 'phoneCall');
    const phone = form.control('contactPhone');
    equal(getComputedStyle(phone).direction, 'ltr');
    ok(phone.type === 'tel' || phone.inputMode === 'tel', 'the keyboard of a phone');
  });

  it('each page has one submit button, and every button says what it does', async () => {
    const known =
      'start short full more continue back skip send change add remove clear retry copy print talk next-child privacy language show-english use survey help';
    const form = await short({'privacy-notice-url': '/privacy', lang: 'pl'});
    const actions = () => form.all('button, .pv a[href], select:not([name])').map(({dataset}) => dataset.action ?? '?');
    const submits = () =>
      form
        .all<HTMLButtonElement>('button')
        .filter(({type}) => type === 'submit')
        .map(({dataset}) => dataset.action);
    const check = () =>
      equal(
        actions().filter((action) => !known.split(' ').includes(action)),
        [],
      );
    check();
    equal(submits(), ['start']);
    await form.start();
    check();
    equal(submits(), ['continue']);
    await form.toReview();
    check();
    equal(submits(), ['send']);
    await form.send();
    check();
    equal(submits(), []);
  });

  it('the page’s heading takes the focus on every page change, and with problems starts with “Error: ”', async () => {
    const form = await openForm({attributes: {length: 'short', endpoint}});
    await form.start();
    equal(focused(), form.heading);
    equal(seen(form.heading), 'You and your child');
    await form.continue();
    equal(seen(form.heading), 'Error: You and your child');
    await form.type('childName', 'Amina');
    await form.type('yourName', 'Samira');
    equal(seen(form.heading), 'You and your child');
    await form.continue();
    equal(focused(), form.heading);
    await form.back();
    equal(focused(), form.heading);
    await form.toReview();
    equal([focused(), seen(form.heading)], [form.heading, 'Check your answers']);
    await form.send();
    equal([focused(), seen(form.heading)], [form.heading, 'Thank you. We have your answers.']);
  });
});
