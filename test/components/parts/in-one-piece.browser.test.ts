import {render} from 'lit';
import {inOnePiece} from '../../../components/parts/in-one-piece.js';
import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm} from '../../support/form-harness.js';

const number = '01632 960 001';

describe('a number in a sentence', () => {
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
});
