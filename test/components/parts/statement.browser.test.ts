import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {wordsIn} from '../../support/page-words.js';

describe('a statement', () => {
  afterEach(unmount);

  const read = async (id: string, context: object): Promise<string[]> => {
    const form = await openForm({tag: 'pre-meeting-preferences', properties: {context}});
    await form.start();
    return [...form.find(`[data-statement="${id}"]`).querySelectorAll('p, li')].map(seen);
  };

  it('that speaks of what the school has written stands under it', async () => {
    const words = await wordsIn('en', ['preMeetingPreferences']);
    const own = 'At the start only staff meet, to read the reports.';
    equal(await read('notWholeMeeting', {familyNotWholeMeeting: own}), [own, words('s.notWholeMeeting.text')]);
  });
});
