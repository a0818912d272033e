import {setViewport, unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {focused, openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const family = '👨‍👩‍👧‍👦';

const opened = async (attributes: Record<string, string> = {}) => {
  const form = await openForm({attributes: {endpoint, length: 'full', ...attributes}});
  await form.start();
  return form;
};
const known = {'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira'};

/** On to the page with this question. */
const to = async (form: FormPerson, path: string) => {
  while (!form.asks(path)) await form.continue();
};

describe('checks that help', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(async () => {
    unmount();
    await setViewport(1000, 800);
  });

  it('nothing is said while a family types, or leaves a box, or ticks: only Continue checks', async () => {
    const form = await opened();
    await form.type('childName', 'x'.repeat(200));
    form.control('childName').blur();
    await form.choose('yourRelationship', 'parent');
    await form.type('yourName', ' ');
    equal(form.problems(), []);
    equal(form.all('[aria-invalid="true"], .pv-problem').length, 0);
    await form.continue();
    equal(form.problems().length, 2);
  });

  it('Back from a page with problems, and on again, leaves no page out', async () => {
    const form = await opened(known);
    await to(form, 'helps');
    await form.type('helps', 'x'.repeat(1001));
    await form.continue();
    equal(form.problems().length, 1);
    await form.back();
    await form.back();
    await form.continue();
    equal(form.asks('goodAt'), true);
    await form.continue();
    equal(form.asks('helps'), true);
  });

  it('the summary takes the focus, and says at the top what each question says below', async () => {
    const form = await opened();
    await form.continue();
    const summary = form.find('.pv-summary');
    equal(focused(), summary);
    includes(seen(summary), 'There is a problem');
    equal(summary.querySelector('[role="alert"]') !== null, true);
    equal(form.problems(), ['Enter your child’s name', 'Enter your name']);
    equal(
      [form.problem('childName'), form.problem('yourName')],
      ['Error: Enter your child’s name', 'Error: Enter your name'],
    );
    for (const path of ['childName', 'yourName']) {
      const control = form.control(path);
      equal(control.getAttribute('aria-invalid'), 'true');
      const described = control.getAttribute('aria-describedby')!.split(' ');
      const said = described.map((id) => seen(form.find(`[id="${id}"]`))).join(' ');
      includes(said, form.problem(path));
    }
  });

  it('a link of the summary brings the focus to the box and its label into view, and leaves no hash in the address', async () => {
    await setViewport(500, 400);
    const form = await opened();
    const before = location.href;
    await form.continue();
    const link = form.all('.pv-summary a')[1]!;
    link.click();
    await form.settled();
    equal(focused(), form.control('yourName'));
    equal(location.href, before);
    const label = form.question('yourName').querySelector('label')!.getBoundingClientRect();
    ok(label.top >= 0 && label.bottom <= innerHeight, `the label is in view: ${label.top} to ${label.bottom}`);
  });

  it('a link to a choice goes to its first option and shows its legend', async () => {
    await setViewport(500, 400);
    const two = [
      {id: 'c-1', name: 'Amina'},
      {id: 'c-2', name: 'Bilal'},
    ];
    const form = await openForm({attributes: {length: 'short'}, properties: {context: {children: two}}});
    await form.start();
    await form.continue();
    equal(form.problems()[0], 'Select which child this is about');
    form.find('.pv-summary a').click();
    await form.settled();
    equal(focused(), form.control('whichChild'));
    const legend = form.question('whichChild').querySelector('legend')!.getBoundingClientRect();
    ok(legend.top >= 0 && legend.bottom <= innerHeight, 'the legend is in view');
    equal(form.question('whichChild').querySelector('[role="radiogroup"]')!.getAttribute('aria-required'), 'true');
  });

  it('what was wrong is checked at once as it is mended, and nothing else is', async () => {
    const form = await opened();
    await form.type('yourName', 'Samira');
    await form.continue();
    equal(form.problems(), ['Enter your child’s name']);
    await form.type('yourName', '');
    equal(form.problem('yourName'), '', 'it was not wrong when it was checked');
    await form.type('childName', 'A');
    equal(form.problems(), []);
    equal(form.has('.pv-summary'), false);
    equal(focused(), form.control('childName'), 'the focus stays where the family types');
    await form.type('childName', '');
    equal(form.problem('childName'), '', 'not while it types anew');
  });

  it('a problem takes nobody’s words away, and needed questions say so without an asterisk', async () => {
    const form = await opened();
    includes(seen(form.question('childName')), '(needed)');
    excludes(form.text, '*');
    equal(form.control('childName').getAttribute('aria-required'), 'true');
    equal(form.control('childName').required, false, 'no bubble of the browser');
    await form.choose('yourRelationship', 'other');
    await form.type('yourRelationshipOther', 'y'.repeat(201));
    await form.continue();
    equal(form.control('yourRelationshipOther').value.length, 201);
    ok(form.option('yourRelationship', 'other').checked, 'still chosen');
    includes(form.problems().at(-1)!, 'Connection to child: other');
  });

  it('a person’s name of one letter, or in any script, is a name', async () => {
    const form = await opened();
    for (const name of ['X', 'ო', 'Ng', 'عائشہ', 'O’Neill-Łukasz']) {
      await form.type('childName', name);
      await form.type('yourName', name);
      await form.continue();
      equal(form.questions[0], 'nameUsed');
      await form.back();
    }
  });

  describe('text and its limit', () => {
    it('is counted in code points, one emoji of one code point as one, when a fifth is left', async () => {
      const form = await opened(known);
      await to(form, 'goodAt');
      const count = () => seen(form.question('goodAt').querySelector('.pv-count'));
      await form.type('goodAt', '😀'.repeat(799));
      equal(count(), '');
      await form.type('goodAt', '😀'.repeat(800));
      equal(count(), 'You have 200 characters left');
      await form.type('goodAt', '😀'.repeat(999));
      equal(count(), 'You have 1 character left');
      await form.type('goodAt', '😀'.repeat(1001));
      equal(count(), 'You have 1 character too many');
      const described = form.control('goodAt').getAttribute('aria-describedby')!;
      ok(
        described.split(' ').some((id) => seen(form.find(`[id="${id}"]`)) === count()),
        'the count describes the box',
      );
    });

    it('a family of emoji joined together is as many as it has code points, in the counter as in the check', async () => {
      const form = await opened(known);
      await to(form, 'goodAt');
      await form.type('goodAt', family.repeat(142));
      includes(form.text, 'You have 6 characters left');
      await form.continue();
      equal(form.problems(), []);
    });

    it('the count is said to a screen reader only when the family stops typing', async () => {
      const form = await opened(known);
      await to(form, 'goodAt');
      await form.type('goodAt', 'x'.repeat(900));
      equal(form.find('.pv-live').textContent, '');
      await until(() => form.find('.pv-live').textContent === 'You have 100 characters left');
    });

    it('can be passed freely, even with 10,000 characters of right-to-left text and emoji, but is not sent', async () => {
      const form = await opened({...known, length: 'short'});
      await to(form, 'goodAt');
      const long = `${'بچہ بہت اچھا ہے '.repeat(250)}${family.repeat(400)}${'שלום '.repeat(340)}\u202Eabc`;
      ok([...long].length > 10_000 - 2_000, 'long');
      await form.type('goodAt', long);
      equal(form.control('goodAt').value, long);
      await form.continue();
      equal(form.problems(), ['Your answer to ‘Good at’ must be 1000 characters or less']);
      equal(form.control('goodAt').value, long);
      await form.back();
      await form.continue();
      equal(form.control('goodAt').value, long);
      await form.element.submit();
      equal([receiver.posts.length, form.problems().length], [0, 1]);
      ok(form.page.scrollWidth <= form.page.clientWidth + 1, 'nothing runs out of the page');
    });

    it('exactly at its limit is sent as it was typed, byte for byte', async () => {
      const form = await opened({...known, length: 'short'});
      await to(form, 'goodAt');
      const text = `  \u202B${family.repeat(100)}\n\u2028é e\u0301 ‏`;
      await form.type('goodAt', text + 'x'.repeat(1000 - [...text].length));
      await form.toReview();
      await form.send();
      equal(receiver.posts[0]!.body.answers.goodAt, text + 'x'.repeat(1000 - [...text].length));
    });
  });

  it('the way to be reached that was chosen needs its number, in a way that people write numbers', async () => {
    const form = await opened({...known, length: 'short'});
    await to(form, 'replyWanted');
    await form.choose('replyWanted', 'yesSoon');
    await form.choose('replyBy', 'phoneCall');
    await form.continue();
    equal(form.problems(), ['Enter your phone number']);
    await form.type('contactPhone', 'call me');
    await form.continue();
    includes(form.problems()[0]!, 'Enter a phone number, like');
    for (const number of ['01632 960 001', '+44 (0)808 157-0192', '٠٧٧٠٠٩٠٠٩٨٢']) {
      await form.type('contactPhone', number);
      equal(form.problems(), []);
    }
    await form.continue();
    equal(form.step, 'review');
  });
});
