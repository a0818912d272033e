import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const two = [
  {id: 'c-1', name: 'Amina', group: '3B'},
  {id: 'c-2', name: 'Bilal', group: '5A'},
];

const family = (children: unknown, attributes: Record<string, string> = {}) =>
  openForm({attributes: {endpoint, length: 'short', ...attributes}, properties: {context: {children}}});

describe('a family with several children', () => {
  watchConsole();
  const receiver = stubReceiver();
  afterEach(unmount);

  it('says first which child it is about, with the class beside the name; nothing is chosen for it', async () => {
    const form = await family(two);
    await form.start();
    equal(form.questions[0], 'whichChild');
    const question = form.question('whichChild');
    includes(seen(question), 'Amina 3B');
    includes(seen(question), '(needed)');
    equal(form.all('[name="whichChild"]:checked').length, 0);
  });

  it('the name over a page is that of the child that is selected, also after a change of mind', async () => {
    const form = await family(two, {'parent-name': 'Samira'});
    await form.start();
    await form.choose('whichChild', 'c-1');
    await form.continue();
    includes(form.text, 'Child: Amina');
    await form.back();
    await form.choose('whichChild', 'c-2');
    excludes(form.text, 'Child: Amina');
    await form.continue();
    includes(form.text, 'Child: Bilal');
  });

  it('nothing of one child is in the form of the next that the school’s page turns to', async () => {
    const form = await family([two[0]]);
    await form.start();
    await form.type('yourName', 'Samira');
    await form.continue();
    await form.type('goodAt', 'What Amina is good at');
    form.element.context = {children: [two[1]!]};
    await form.settled();
    includes(form.text, 'Child: Bilal');
    equal(form.element.value, {});
    includes(seen(form.question('yourName')), 'You answered before: Samira');
    await form.toReview();
    excludes(form.text, 'What Amina is good at');
    await form.send();
    equal(receiver.posts[0]!.body.subject, {childId: 'c-2', childName: 'Bilal'});
  });

  it('a school’s page that turns to another child before the family has begun leaves it on the first page', async () => {
    const form = await family([two[0]]);
    await form.element.updateComplete;
    form.element.context = {children: [two[1]!]};
    await form.settled();
    equal(form.step, 'start');
    await form.start();
    includes(form.text, 'Child: Bilal');
  });

  it('what the school’s page knows already is not offered beside itself', async () => {
    const form = await family([two[0]], {'parent-name': 'Samira'});
    await form.start();
    form.element.context = {children: [two[1]!]};
    await form.settled();
    equal(form.control('yourName').value, 'Samira');
    excludes(seen(form.question('yourName')), 'You answered before');
  });

  it('the words stay when the school’s page says more about the same child', async () => {
    const form = await family([two[0]]);
    await form.start();
    await form.type('yourName', 'Samira');
    form.element.context = {children: [{...two[0]!, group: '4B'}], schoolPhone: '01632 960 001'};
    await form.settled();
    equal(form.element.value, {yourName: 'Samira'});
  });

  it('more than six are a select, not a screen full of radios', async () => {
    const seven = Array.from({length: 7}, (_, index) => ({id: `c-${index}`, name: `Child ${index}`}));
    const form = await family(seven);
    await form.start();
    equal(form.control('whichChild').localName, 'select');
    equal(form.question('whichChild').querySelectorAll('fieldset').length, 0);
    await form.choose('whichChild', 'c-6');
    await form.type('yourName', 'Samira');
    await form.continue();
    includes(form.text, 'Child: Child 6');
    unmount();
    const six = await family(seven.slice(1));
    await six.start();
    equal(six.all('[name="whichChild"]').length, 6);
  });

  it('sends the child’s code as an answer, and with its name as the subject', async () => {
    const form = await family(two);
    await form.start();
    await form.choose('whichChild', 'c-2');
    await form.toReview();
    includes(seen(form.find('[data-row="whichChild"]')), 'Bilal');
    await form.send();
    const {answers, subject} = receiver.posts[0]!.body;
    equal([answers.whichChild, subject], ['c-2', {childId: 'c-2', childName: 'Bilal'}]);
  });

  it('what a family typed as a name is an answer, not a subject', async () => {
    const form = await openForm({attributes: {endpoint, length: 'short'}});
    await form.start();
    await form.type('childName', 'Amina');
    await form.toReview();
    await form.send();
    const {answers, subject} = receiver.posts[0]!.body;
    equal([answers.childName, subject ?? null], ['Amina', null]);
  });

  describe('answers for the next child', () => {
    const first = async () => {
      const form = await family(two);
      await form.start();
      await form.choose('whichChild', 'c-1');
      await form.type('yourName', 'Samira');
      await form.continue();
      await form.type('goodAt', 'SECRET of the first');
      while (!form.asks('replyWanted')) await form.continue();
      await form.choose('formHelper', 'noOne');
      await form.choose('replyWanted', 'yesUsual');
      await form.choose('replyBy', 'phoneCall');
      await form.type('contactPhone', '07700 900 982');
      await form.toReview();
      await form.send();
      return form;
    };

    it('starts empty: of the first child nothing is on any page, and no answer about it is offered', async () => {
      const form = await first();
      await form.do('next-child');
      equal([form.step, form.questions[0]], ['section', 'whichChild']);
      await form.choose('whichChild', 'c-2');
      await form.type('yourName', 'Samira');
      for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
        for (const part of ['SECRET', 'KX7-4PM', 'Child: Amina']) excludes(form.page.textContent, part);
        equal(form.all(':checked:not(option, [name="whichChild"])').length, 0);
        await form.continue();
      }
      excludes(form.page.textContent, 'SECRET');
    });

    it('offers what was said about the family itself, and fills it in only when the family accepts it', async () => {
      const form = await first();
      await form.do('next-child');
      const offer = form.question('yourName');
      includes(seen(offer), 'You answered before: Samira');
      equal(form.control('yourName').value, '');
      const use = [...offer.querySelectorAll('button')].find((button) => seen(button) === 'Use this answer')!;
      use.click();
      await form.settled();
      equal(form.control('yourName').value, 'Samira');
      excludes(seen(form.question('yourName')), 'You answered before');
      await form.choose('whichChild', 'c-2');
      while (!form.asks('replyWanted')) await form.continue();
      await form.choose('replyWanted', 'yesUsual');
      includes(seen(form.question('replyBy')), 'You answered before: Phone call');
      equal(form.all('[name="replyBy"]:checked').length, 0);
    });

    it('an offer goes when the family writes its own', async () => {
      const form = await first();
      await form.do('next-child');
      await form.type('yourName', 'Sam');
      excludes(seen(form.question('yourName')), 'You answered before');
    });

    it('is a submission of its own, with an id of its own and without what was not accepted', async () => {
      const form = await first();
      await form.do('next-child');
      await form.choose('whichChild', 'c-2');
      await form.type('yourName', 'Samira');
      await form.toReview();
      await form.send();
      const [one, other] = receiver.posts;
      ok(one!.body.submissionId !== other!.body.submissionId, 'another id');
      equal(other!.body.answers, {whichChild: 'c-2', yourName: 'Samira'});
      equal(form.has('[data-action="next-child"]'), false, 'every child has one now');
    });

    it('is not offered by a form that is about no child, though the page knows some', async () => {
      const form = await openForm({
        tag: 'how-we-listen',
        attributes: {endpoint},
        properties: {context: {children: two}},
      });
      await form.toReview();
      await form.send();
      equal([form.step, form.has('[data-action="next-child"]')], ['sent', false]);
    });

    it('keeps to the length that the family chose', async () => {
      const form = await openForm({attributes: {endpoint}, properties: {context: {children: two}}});
      await form.start('short');
      await form.choose('whichChild', 'c-1');
      await form.toReview();
      await form.send();
      await form.do('next-child');
      equal(form.asks('yourRelationship'), false, 'which only the long version asks');
    });

    it('is not offered to a family of one', async () => {
      const form = await family(two.slice(1));
      await form.start();
      await form.toReview();
      await form.send();
      equal(form.has('[data-action="next-child"]'), false);
    });
  });

  it('last year’s answers are there to be changed for the child they are about, and not for the next one', async () => {
    const lastAnswers = {date: '2025-09-01', answers: {childName: 'Amina', goodAt: 'SECRET of last year'}};
    const form = await openForm({attributes: {endpoint, length: 'short'}, properties: {context: {lastAnswers}}});
    await form.start();
    includes(form.text, 'You last sent this on 1 September 2025.');
    equal(form.control('childName').value, 'Amina');
    await form.toReview();
    await form.send();
    await form.do('next-child');
    await until(() => form.step === 'section');
    equal(form.control('childName').value, '');
    await form.type('childName', 'Bilal');
    await form.type('yourName', 'Samira');
    await form.continue();
    equal(form.control('goodAt').value, '');
  });
});
