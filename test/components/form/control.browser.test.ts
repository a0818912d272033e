import {expectAccessible, mount, phoneWidths, press, setViewport, unmount, until} from '../../support/browser.js';
import {entryOf, openContact, openPortal, roots} from '../../support/control.js';
import {equal, excludes, includes, matches, ok} from '../../support/expect.js';
import {misfits} from '../../support/fits.js';
import {focused, openForm} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {stubReceiver, endpoint} from '../../support/receiver-stub.js';

const answers = {yourName: 'Samira', channelFirst: 'text', contactPhone: '01632 960 001'};

describe('a form as one control of somebody’s form', () => {
  const said = watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  for (const root of roots)
    describe(`with render-root="${root}"`, () => {
      const own = {'render-root': root};

      it('is its questions alone: no first page, way to go on, languages, talk or form of its own', async () => {
        const form = await openContact(openPortal(), {...own, 'school-phone': '01632 960 001', endpoint});
        equal(form.all('form, .pv-progress, .pv-language, .pv-talk, .pv-button, [type="submit"]').length, 0);
        equal([...new Set(form.all('[data-action]').map(({dataset}) => dataset.action))].sort(), ['add', 'help']);
        for (const path of ['yourName', 'channelFirst', 'contactTimes', 'readLanguage', 'hearAbout', 'localHelp'])
          ok(form.asks(path), `${path} is asked: it is whole`);
        const group = form.find('[role="group"]');
        equal(group.getAttribute('aria-label'), 'How we keep in touch');
        equal(form.has('[data-statement="whatToExpect"]'), true, 'what informs is kept');
      });

      it('posts one entry, the JSON of its value, beside the host’s own', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        await form.type('yourName', 'Samira');
        await form.choose('channelFirst', 'text');
        await form.type('contactPhone', '01632 960 001');
        await form.choose('contactTimes', 'mon.evening');
        portal.email.value = 's@example.org';
        portal.save.click();
        equal(
          portal.sent.map((entries) => Object.keys(entries)),
          [['email', 'contact']],
        );
        equal(JSON.parse(portal.sent[0]!.contact!), {...answers, contactTimes: ['mon.evening']});
        equal([form.element.value, receiver.posts.length], [{...answers, contactTimes: ['mon.evening']}, 0]);
      });

      it('its entry is {} where nothing was answered, and no entry without a name', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        equal(entryOf(portal.host), {});
        form.element.removeAttribute('name');
        form.element.setAttribute('mode', 'control');
        await form.settled();
        equal([...new FormData(portal.host).keys()], ['email']);
      });

      it('a reset brings back what the host gave before the family began', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own, {value: answers});
        await form.type('yourName', 'Somebody else');
        await form.choose('hardNews', 'phone');
        portal.host.reset();
        await form.settled();
        equal([entryOf(portal.host), form.control('yourName').value], [answers, 'Samira']);
        equal(form.option('hardNews', 'phone').checked, false);
        form.element.value = {...answers, yourName: 'Sam'};
        await form.type('yourName', 'Nobody');
        form.element.value = {yourName: 'Given later'};
        portal.host.reset();
        equal(form.element.value.yourName, 'Sam');
      });

      it('a reset with nothing given leaves nothing but what the school knows', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, 'parent-name': 'Samira'});
        await form.type('yourName', 'Sam');
        await form.choose('channelFirst', 'email');
        portal.save.focus();
        portal.host.reset();
        await form.settled();
        equal(entryOf(portal.host), {yourName: 'Samira'});
        equal(document.activeElement, portal.save);
      });

      it('takes its first answers from the attribute too, and goes back to those', async () => {
        const portal = openPortal();
        const form = await openContact(portal, {...own, value: JSON.stringify(answers)});
        equal(entryOf(portal.host), answers);
        await form.type('yourName', 'Sam');
        form.element.setAttribute('value', JSON.stringify({...answers, yourName: 'Newer'}));
        equal(form.element.value.yourName, 'Sam', 'what the family typed stays');
        portal.host.reset();
        equal(form.element.value.yourName, 'Newer');
      });

      it('the answers of one child do not come back for another', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own, {value: answers});
        form.element.setAttribute('child-id', 'c-8');
        form.element.setAttribute('child-name', 'Bilal');
        await form.settled();
        equal(entryOf(portal.host), {});
        portal.host.reset();
        equal(entryOf(portal.host), {});
      });

      it('takes back what the browser kept while the family was on another page', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own, {value: answers});
        form.element.formStateRestoreCallback(JSON.stringify({...answers, yourName: 'Sam'}));
        await form.settled();
        equal([form.control('yourName').value, entryOf(portal.host)], ['Sam', {...answers, yourName: 'Sam'}]);
        for (const state of [null, 'nonsense', '[]']) form.element.formStateRestoreCallback(state);
        equal(form.element.value.yourName, 'Sam');
        portal.host.reset();
        equal(form.element.value.yourName, 'Samira');
      });

      it('moved, and taken out and put back, it keeps text and problems, and what a reset brings back', async () => {
        const [portal, other] = [openPortal(), openPortal()];
        const form = await openContact(portal, own, {value: {yourName: 'Samira'}});
        await form.type('yourName', 'Sam');
        form.element.reportValidity();
        await until(() => form.problems().length);
        for (const move of [() => form.element.remove(), () => other.host.append(form.element)]) {
          move();
          await form.settled();
          equal([form.step, form.control('yourName').value, form.problems().length], ['control', 'Sam', 1]);
        }
        equal(entryOf(other.host), {yourName: 'Sam'});
        other.host.reset();
        equal(entryOf(other.host), {yourName: 'Samira'});
      });

      it('a family with a keyboard comes to every question, also when it has been away or was reset', async function () {
        // Every Tab of a long form, on a busy machine.
        this.timeout(60_000);
        const portal = openPortal();
        const form = await openContact(portal, {...own, length: 'short'});
        const stops = async () => {
          const names = new Set<string>();
          form.control('yourName').focus();
          while (focused() && form.page.contains(focused()) && names.size < 200) {
            names.add((focused() as HTMLInputElement).name);
            await press('Tab');
          }
          return [...names].filter((name) => form.asks(name));
        };
        const boxes = () => form.questions;
        equal(await stops(), boxes());
        portal.host.reset();
        await form.settled();
        equal(await stops(), boxes());
        for (const leaveOut of [['hardNews', 'goodNews'], []]) {
          form.element.leaveOut = leaveOut;
          await form.settled();
          equal(await stops(), boxes());
        }
      });

      it('in a disabled fieldset nothing can be answered and nothing is posted', async () => {
        const portal = openPortal();
        const outer = document.createElement('fieldset');
        const inner = document.createElement('fieldset');
        outer.append(inner);
        portal.host.append(outer);
        const form = await openForm({
          tag: 'communication-method-picker',
          attributes: {...own, name: 'contact', required: ''},
          parent: inner,
        });
        outer.disabled = true;
        await form.settled();
        equal(form.all('input:not(:disabled), select:not(:disabled), textarea:not(:disabled)').length, 0);
        equal([...new FormData(portal.host).keys()], ['email']);
        equal([form.element.willValidate, portal.host.checkValidity()], [false, true]);
        outer.disabled = false;
        await form.settled();
        equal([form.page.querySelectorAll(':disabled').length, portal.host.checkValidity()], [0, false]);
      });

      it('is heard by the form round it as a native control: input at each step, change at the end, no words', async () => {
        const portal = openPortal();
        const form = await openContact(portal, own);
        const heard: string[] = [];
        for (const type of ['input', 'change'])
          portal.host.addEventListener(type, (event) => {
            equal([event.target === form.element, event.constructor === Event], [true, true]);
            heard.push(`${type} ${JSON.stringify(entryOf(portal.host))}`);
          });
        await form.type('yourName', 'Sam');
        form.control('yourName').dispatchEvent(new Event('change', {bubbles: true}));
        equal(heard.splice(0), ['input {"yourName":"Sam"}', 'change {"yourName":"Sam"}']);
        await form.choose('channelFirst', 'letter');
        const both = '{"yourName":"Sam","channelFirst":"letter"}';
        equal(heard.splice(0), [`input ${both}`, `change ${both}`]);
        form.question('channelFirst').querySelector<HTMLElement>('[data-action="clear"]')!.click();
        equal(heard, ['input {"yourName":"Sam"}', 'change {"yourName":"Sam"}']);
      });

      it('says nothing of pages: there are none', async () => {
        const portal = openPortal();
        const steps: Event[] = [];
        portal.host.addEventListener('pv-step', (event) => steps.push(event));
        const form = await openContact(portal, own);
        form.element.required = true;
        form.element.reportValidity();
        await until(() => form.problems().length);
        portal.host.reset();
        await form.settled();
        equal(steps.length, 0);
      });

      for (const width of [phoneWidths[0]!, 1280])
        it(`fits and can be hit at ${width} px`, async () => {
          await setViewport(width);
          try {
            const form = await openContact(openPortal(), own);
            form.element.required = true;
            form.element.reportValidity();
            await until(() => form.problems().length);
            equal(misfits(form.page), []);
            for (const target of form.all('.pv-option, .pv-box, select'))
              ok(target.getBoundingClientRect().height >= 40, `${target.className} can be hit`);
          } finally {
            await setViewport(1280);
          }
        });

      for (const lang of ['en', 'ur'])
        it(`axe finds nothing in ${lang}, with problems and without`, async function () {
          this.timeout(60_000);
          const form = await openContact(openPortal(), {...own, lang});
          await expectAccessible(form.element);
          form.element.required = true;
          await form.choose('channelFirst', 'phoneCall');
          form.element.reportValidity();
          await until(() => form.problems().length);
          await expectAccessible(form.element);
        });
    });

  it('is one by itself only in a form and with a name; the attribute wins', async () => {
    const isControl = async (attributes: Record<string, string>, parent?: Node) => {
      const form = await openForm({tag: 'communication-method-picker', attributes, ...(parent && {parent})});
      equal(form.element.place === 'control', form.step === 'control');
      return form.step === 'control';
    };
    const {host} = openPortal();
    equal(await isControl({name: 'a'}, host), true);
    equal(await isControl({}, host), false, 'some site builders wrap the whole page in a form');
    equal(await isControl({name: 'a'}), false);
    equal(await isControl({name: 'a', mode: 'form'}, host), false);
    equal(await isControl({mode: 'control'}), true);
    host.id = 'portal';
    equal(await isControl({name: 'a', form: 'portal'}), true, 'as a native control elsewhere in the page');
  });

  it('becomes one when it is moved into a form, and keeps what was answered', async () => {
    const {host} = openPortal();
    const form = await openForm({tag: 'communication-method-picker', attributes: {name: 'contact'}});
    await form.start();
    await form.type('yourName', 'Samira');
    host.append(form.element);
    const step = () => form.element.renderRoot.querySelector<HTMLElement>('.pv')?.dataset.step;
    await until(() => step() === 'control', 'the control');
    equal([form.control('yourName').value, entryOf(host)], ['Samira', {yourName: 'Samira'}]);
    document.body.append(mount(form.element));
    await until(() => step() === 'start', 'the form');
    equal(form.element.value, {yourName: 'Samira'});
  });

  it('is whole unless a length is set, and is never one question a page', async () => {
    const {host} = openPortal();
    const short = await openContact({host}, {length: 'short', 'one-per-page': ''});
    equal([short.asks('hardNews'), short.asks('hearAbout')], [true, false]);
    equal(short.all('[data-section="waysSection"]').length, 1);
  });

  it('speaks the language of the page round it, which can change', async () => {
    const portal = openPortal();
    portal.host.lang = 'pl';
    const form = await openContact(portal);
    equal(form.page.lang, 'pl');
    form.element.lang = 'en';
    await until(() => form.page.lang === 'en-GB');
    excludes(form.text, 'imię');
  });

  it('a translation that no speaker has checked says so, and shows the English of a consent', async () => {
    const form = await openContact(openPortal(), {lang: 'ur'});
    equal(form.all('.pv-unchecked > p').length, 1);
    await form.do('show-english');
    equal(form.button('show-english').getAttribute('aria-pressed'), 'true');
  });

  it('two in one form keep their answers apart, and have no id in common', async () => {
    const portal = openPortal();
    const [one, other] = [
      await openContact(portal),
      await openContact(portal, {name: 'second', 'child-id': 'c-8', 'child-name': 'Bilal'}),
    ];
    await one.choose('channelFirst', 'email');
    await other.choose('channelFirst', 'letter');
    await other.type('yourName', 'Other');
    equal(entryOf(portal.host), {channelFirst: 'email'});
    equal(entryOf(portal.host, 'second'), {yourName: 'Other', channelFirst: 'letter'});
    equal(one.option('channelFirst', 'email').checked, true);
    const ids = [one, other].flatMap((form) => form.all('[id]').map(({id}) => id));
    equal(ids.length, new Set(ids).size);
  });

  it('two in the light root of one page share groups of radios, and a developer is told', async () => {
    const portal = openPortal();
    await openContact(portal, {'render-root': 'light'});
    await openContact(portal, {'render-root': 'light', name: 'second'});
    const warnings = await said.takeWarnings();
    equal(warnings.length, 1);
    matches(warnings[0], /shares its groups of radios.*shadow root/);
  });

  it('in the light root none of its boxes belongs to the host’s form, so that nothing posts twice', async () => {
    const portal = openPortal();
    const form = await openContact(portal, {'render-root': 'light', channels: 'viaPerson letter'});
    await form.choose('channelFirst', 'viaPerson');
    await form.choose('formHelper', 'other');
    await form.do('add');
    const boxes = form.all<HTMLInputElement>('input, select, textarea');
    ok(boxes.length > 40, 'all of them');
    equal(boxes.filter((box) => box.form || box.getAttribute('form') !== '').length, 0);
    equal([...new FormData(portal.host).keys()], ['email', 'contact']);
  });

  it('is any of the forms, also one of a school’s own', async () => {
    const {host} = openPortal();
    for (const tag of ['parent-questionnaire', 'how-is-today', 'talk-instead', 'reasonable-adjustments-request']) {
      const form = await openForm({tag, attributes: {name: tag, 'child-name': 'Amina'}, parent: host});
      equal(form.page.dataset.step, 'control', tag);
      ok(form.questions.length, tag);
      includes([...new FormData(host).keys()].join(), tag);
    }
  });

  it('sends nothing by itself: an endpoint and an invitation are the form’s, not its', async () => {
    const portal = openPortal();
    const form = await openContact(portal, {endpoint, invitation: 'a-token'}, {value: answers});
    await form.element.submit();
    equal([portal.sent.length, receiver.posts.length], [1, 0]);
  });

  it('a value attribute that is no JSON gets one warning that says what to write', async () => {
    const form = await openContact(openPortal(), {value: 'Samira'});
    const warnings = await said.takeWarnings();
    equal([warnings.length, form.element.value], [1, {}]);
    matches(warnings[0], /value.*JSON.*yourName/);
  });

  it('takes the page’s own size of type, never under 16 px', async () => {
    for (const [size, expected] of [
      ['20px', 20],
      ['10px', 16],
    ] as const) {
      const portal = openPortal();
      portal.host.style.fontSize = size;
      const form = await openContact(portal);
      equal(parseFloat(getComputedStyle(form.control('yourName')).fontSize), expected);
    }
  });

  it('is an element of the form like any other', async () => {
    const portal = openPortal();
    const form = await openContact(portal);
    const element = form.element;
    equal([element.form, portal.host.elements.namedItem('contact')], [portal.host, element]);
  });
});
