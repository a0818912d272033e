import {render} from 'lit';
import {inOnePiece} from '../../../components/parts/in-one-piece.js';
import {unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {endpoint, json, stubReceiver} from '../../support/receiver-stub.js';

const number = '01632 960 001';

describe('a number in a sentence', () => {
  const receiver = stubReceiver();
  afterEach(unmount);

  const drawn = (text: string, piece: string) => {
    const box = document.createElement('p');
    render(inOnePiece(text, piece), box);
    return [box.textContent, ...[...box.querySelectorAll('bdi')].map((bdi) => bdi.textContent)];
  };

  it('loses no word of the sentence, wherever and however often it stands in it', () => {
    equal(drawn(`Call ${number}.`, number), [`Call ${number}.`, number]);
    equal(drawn(`${number} or ${number}`, number), [`${number} or ${number}`, number]);
    equal(drawn('Your reference: e', 'e'), ['Your reference: e', 'e']);
    equal(drawn('Call us.', number), ['Call us.']);
    equal(drawn('Call us.', ''), ['Call us.']);
  });

  for (const lang of ['en', 'ur'])
    it(`stays on one line and runs from left to right in the safety note in ${lang}`, async () => {
      const form = await openForm({attributes: {lang, 'school-phone': number}});
      const piece = form.find('.pv-urgent bdi');
      const {whiteSpace, direction} = getComputedStyle(piece);
      equal([piece.textContent, whiteSpace, direction], [number, 'nowrap', 'ltr']);
    });

  /** How often the page says the number, and every way in which it is drawn. */
  const saysIt = (form: FormPerson) => {
    const texts = document.createTreeWalker(form.page, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode())
      if (texts.currentNode.textContent?.includes('960')) {
        const {whiteSpace, direction, unicodeBidi} = getComputedStyle(texts.currentNode.parentElement!);
        found.push([texts.currentNode.textContent, whiteSpace, direction, unicodeBidi].join(' '));
      }
    return {times: found.length, ways: [...new Set(found)]};
  };
  const whole = [`${number} nowrap ltr isolate`];
  const school = {lang: 'ur', 'school-phone': number, 'contact-name': 'Ms Bell'};

  it('does so where the family would rather talk', async () => {
    const form = await openForm({attributes: school});
    await form.do('talk');
    const panel = seen(form.find('.pv-talk'));
    ok(panel.indexOf(number) < panel.lastIndexOf(number), 'it stands in the sentence and as a link');
    equal(saysIt(form).ways, whole);
  });

  it('does so where a part lacks what it answers', async () => {
    const form = await openForm({tag: 'meeting-follow-up', attributes: {...school, stage: 'b'}});
    includes(seen(form.find('[data-barred] + .pv-strong')), number);
    equal(saysIt(form).ways, whole);
  });

  it('does so among the rights of a family', async () => {
    const previous = [
      {submissionId: '1', form: 'meetingFollowUp', stage: 'a', locale: 'en', answers: {metOn: '2027-03-01'}},
    ];
    const attributes = {...school, stage: 'b', nation: 'scotland', 'decision-made': 'true'};
    const form = await openForm({tag: 'meeting-follow-up', attributes, properties: {context: {previous}}});
    await form.start();
    await until(() => form.has('[data-rights]'), 'the rights');
    includes(seen(form.find('[data-rights]')), number);
    equal(saysIt(form).ways, whole);
  });

  it('does so where the answers could not be sent', async () => {
    receiver.reply(() => json(500, {}));
    const attributes = {...school, endpoint};
    const form = await openForm({tag: 'how-is-today', attributes});
    await form.toReview();
    const {times} = saysIt(form);
    await form.do('send');
    await until(() => form.has('.pv-trouble'), 'what went wrong');
    equal(saysIt(form), {times: times + 1, ways: whole});
  });
});
