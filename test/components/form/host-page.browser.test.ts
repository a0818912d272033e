import {expectAccessible, mount, unmount, until} from '../../support/browser.js';
import {equal, excludes, ok} from '../../support/expect.js';
import {misfits} from '../../support/fits.js';
import {focused, openForm} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const known = {'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira', length: 'short', endpoint};

/** A style sheet of the page that the form stands in. */
function pageStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

describe('a form in somebody’s page', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('draws itself in one open shadow root, or with render-root="light" among the page’s own elements', async () => {
    const shadow = await openForm();
    ok(shadow.element.shadowRoot!.querySelector('.pv'), 'shadow');
    const light = await openForm({attributes: {'render-root': 'light'}});
    equal(light.element.shadowRoot, null);
    ok(light.element.querySelector('.pv'), 'light');
  });

  it('shows its other children until it is there, and then they are gone from sight', async () => {
    for (const attributes of [{}, {'render-root': 'light'}]) {
      const fallback = document.createElement('p');
      fallback.textContent = 'Call us';
      const form = await openForm({attributes, children: [fallback]});
      equal(fallback.checkVisibility?.() ?? false, false);
      excludes(form.element.innerText, 'Call us');
      unmount();
    }
  });

  for (const root of ['shadow', 'light'])
    describe(`with render-root="${root}"`, () => {
      const open = (attributes: Record<string, string> = {}, parent?: Node) =>
        openForm({attributes: {...known, 'render-root': root, ...attributes}, ...(parent && {parent})});

      it('two on a page keep their answers apart and have no id in common', async () => {
        const [one, other] = [await open(), await open({'child-name': 'Bilal', 'child-id': 'c-8'})];
        for (const form of [one, other]) await form.start();
        await one.type('yourName', 'First');
        equal(other.control('yourName').value, 'Samira');
        await one.continue();
        await other.continue();
        const ids = [one, other].flatMap((form) => form.all('[id]').map(({id}) => id));
        equal(ids.length, new Set(ids).size);
        await other.type('goodAt', 'x'.repeat(1001));
        await other.continue();
        other.find('.pv-summary a').click();
        equal(focused(), other.control('goodAt'));
        equal(one.problems(), []);
      });

      it('moved in the page, and taken out and put back, it keeps text, page and problems, and hears each key once', async () => {
        const form = await open();
        await form.start();
        await form.type('yourName', '');
        await form.continue();
        let changes = 0;
        form.element.addEventListener('pv-change', () => void changes++);
        const elsewhere = mount(document.createElement('section'));
        for (const move of [
          () => elsewhere.append(form.element),
          () => form.element.remove(),
          () => document.body.append(form.element),
        ]) {
          move();
          await form.settled();
        }
        equal(form.problems(), ['Enter your name']);
        await form.type('yourName', 'Sam');
        equal(changes, 1);
        equal([form.control('yourName').value, form.problems()], ['Sam', []]);
        await form.continue();
        equal(form.questions[0], 'goodAt');
      });

      it('shows what a host put in while it was out of the page', async () => {
        const form = await open();
        await form.start();
        form.element.remove();
        form.element.value = {yourName: 'From the host'};
        await form.settled();
        document.body.append(form.element);
        await form.settled();
        equal(form.control('yourName').value, 'From the host');
      });

      it('inside somebody’s own form it neither sends that form nor leaks into it', async () => {
        const host = mount(document.createElement('form'));
        let sent = 0;
        host.addEventListener('submit', (event) => (event.preventDefault(), sent++));
        const form = await open({}, host);
        await form.start();
        form.find<HTMLFormElement>('form').requestSubmit();
        await form.settled();
        await form.toReview();
        await form.send();
        equal([sent, [...new FormData(host).keys()], receiver.posts.length], [0, [], 1]);
      });

      it('with a name and mode="form" is one entry of the host’s form: the JSON of its value', async () => {
        const host = mount(document.createElement('form'));
        const form = await open({name: 'about', mode: 'form'}, host);
        await form.start();
        await form.type('yourName', 'Sam');
        equal(
          [...new FormData(host)].map(([name]) => name),
          ['about'],
        );
        equal(JSON.parse(new FormData(host).get('about') as string), form.element.value);
        equal([form.element.form, host.elements.namedItem('about')], [host, form.element]);
        host.reset();
        await until(() => form.step === 'start');
        equal(JSON.parse(new FormData(host).get('about') as string), {yourName: 'Samira'});
      });

      it('is checked with the host’s form, and brings the family to what must be put right', async () => {
        const host = mount(document.createElement('form'));
        const form = await open({name: 'about', mode: 'form', 'parent-name': ''}, host);
        let invalid = 0;
        form.element.addEventListener('invalid', () => void invalid++);
        equal([form.element.checkValidity(), host.checkValidity(), invalid], [false, false, 2]);
        equal(form.step, 'start', 'checking alone shows nothing');
        equal(form.element.reportValidity(), false);
        await until(() => form.problems().length);
        equal(form.problems(), ['Enter your name']);
        await form.type('yourName', 'Sam');
        equal([form.element.checkValidity(), host.checkValidity()], [true, true]);
      });

      it('in a disabled fieldset nothing can be answered, and it can again afterwards', async () => {
        const fieldset = mount(document.createElement('fieldset'));
        const form = await open({}, fieldset);
        await form.start();
        fieldset.disabled = true;
        await form.settled();
        equal(form.control('yourName').matches(':disabled'), true);
        equal(form.button('continue').matches(':disabled'), true, 'its buttons too, as native ones');
        fieldset.disabled = false;
        await form.settled();
        equal(form.page.querySelectorAll(':disabled').length, 0);
        equal(form.control('yourName').value, 'Samira');
      });

      it('stays readable and usable under a page’s hostile styles', async () => {
        const style = pageStyle(`
          html { font-size: 62.5% } label, legend, .hint { display: none !important } * { all: unset }
          input, button, select { height: 8px; outline: 0 !important; font-size: 6px; width: 1px }
          .pv-label { opacity: 0 !important; visibility: hidden !important } #x { color: red }
        `);
        try {
          const form = await open();
          await form.start();
          const label = form.question('yourName').querySelector('label')!;
          ok(label.checkVisibility({opacityProperty: true, visibilityProperty: true}), 'the label is seen');
          const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
          ok(size(label) >= 16, `a label of ${size(label)} px`);
          const box = form.control('yourName');
          ok(size(box) >= 16, `a box of ${size(box)} px`);
          const {height, width} = box.getBoundingClientRect();
          ok(height >= 40 && width > 200, `a box of ${width} by ${height}`);
          ok(form.button('continue').getBoundingClientRect().height >= 40, 'a button to hit');
          equal(getComputedStyle(form.heading).display, 'block');
          equal(misfits(form.page), []);
          await form.continue();
          await form.choose('feelsAboutSchool', 'happy').catch(() => undefined);
          await form.toReview();
          await form.send();
        } finally {
          style.remove();
        }
      });

      it('shows where the focus is, whatever the page says about outlines', async () => {
        const style = pageStyle(':focus { outline: 0 !important } * { outline: none !important }');
        try {
          const form = await open();
          await form.start();
          form.control('yourName').focus();
          const {outlineStyle, outlineWidth} = getComputedStyle(form.control('yourName'));
          equal([outlineStyle, parseFloat(outlineWidth) >= 2], ['solid', true]);
        } finally {
          style.remove();
        }
      });

      it('takes the school’s colours and corner from custom properties, also from further up the page', async () => {
        const style = pageStyle(':root { --pv-accent: rgb(120, 0, 80); --pv-radius: 13px; --pv-ink: rgb(1, 2, 3) }');
        try {
          const form = await open();
          const {backgroundColor, borderTopLeftRadius} = getComputedStyle(form.button('start'));
          equal([backgroundColor, borderTopLeftRadius], ['rgb(120, 0, 80)', '13px']);
          equal(getComputedStyle(form.page).color, 'rgb(1, 2, 3)');
        } finally {
          style.remove();
        }
      });

      it('is styled inside somebody else’s shadow root', async () => {
        const outer = mount(document.createElement('div'));
        const inner = document.createElement('div');
        outer.attachShadow({mode: 'open'}).append(inner);
        const form = await open({}, inner);
        equal(getComputedStyle(form.button('start')).backgroundColor, 'rgb(29, 92, 79)');
        await form.start();
        await expectAccessible(outer);
      });
    });

  it('its style sheet stands in a page once, however many light forms there are', async () => {
    const before = document.adoptedStyleSheets.length;
    for (let count = 0; count < 3; count++) await openForm({attributes: {'render-root': 'light'}});
    const after = document.adoptedStyleSheets;
    equal(after.length, new Set(after).size);
    ok(after.length - before <= 6, 'no more with every form');
  });

  it('no element has an inline style, in either root (a strict content security policy)', async () => {
    for (const attributes of [known, {...known, 'render-root': 'light'}]) {
      const form = await openForm({attributes});
      await form.start();
      await form.toReview();
      equal(form.all('[style], style').length, 0);
    }
  });
});
