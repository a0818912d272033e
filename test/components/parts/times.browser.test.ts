import {unmount} from '../../support/browser.js';
import {includes} from '../../support/expect.js';
import {openForm} from '../../support/form-harness.js';

describe('a time that the school supplies', () => {
  afterEach(unmount);

  const said = {
    en: ['8:40am', '3:30pm'],
    pl: ['8:40', '15:30'],
    ur: ['\u20688:40\u00a0AM\u2069', '\u20683:30\u00a0PM\u2069'],
  };
  for (const [lang, [readBy, meetingStart]] of Object.entries(said)) {
    it(`is said as readers of ${lang} say one, in a sentence`, async () => {
      const form = await openForm({tag: 'how-is-today', attributes: {lang, 'read-by': '08:40'}});
      includes(form.find('[data-statement="notForUrgent"]').textContent, readBy!);
    });

    it(`is said as readers of ${lang} say one, behind the day of a meeting`, async () => {
      const attributes = {lang, 'meeting-date': '2027-04-27', 'meeting-start': '15:30'};
      const form = await openForm({tag: 'pre-meeting-preferences', attributes});
      await form.start();
      includes(form.find('[data-statement="meetingFacts"]').textContent, meetingStart!);
    });
  }
});
