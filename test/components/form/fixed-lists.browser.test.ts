import {unmount} from '../../support/browser.js';
import {equal, includes} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

const previous = [
  {
    submissionId: '11111111-1111-4111-8111-111111111111',
    form: 'meetingFollowUp',
    stage: 'a',
    answers: {actions: [{actionWhat: 'Jan keeps art.'}, {actionWhat: 'Jan eats with a friend.'}, {actionWho: 'Tom'}]},
  },
];

describe('a family that answers each thing that was agreed', () => {
  watchConsole();
  afterEach(unmount);

  it('reads back what each answer is to, and nothing of those that it left blank', async () => {
    const form = await openForm({
      tag: 'meeting-follow-up',
      attributes: {stage: 'c'},
      properties: {context: {previous}},
    });
    equal(form.all('.pv-item-heading').map(seen), [
      'Action 1: Jan keeps art.',
      'Action 2: Jan eats with a friend.',
      'Number 3',
    ]);
    await form.choose('actionChecks.1.checkDone', 'no');
    await form.choose('actionChecks.2.checkDone', 'yes');
    await form.do('continue');
    equal(form.step, 'review');
    const row = form.find('[data-row="actionChecks"]');
    equal([...row.querySelectorAll('.pv-answer')].map(seen), [
      'Action 2: Jan eats with a friend. Happened: Not yet',
      'Number 3 Happened: Yes',
    ]);
    includes(seen(row), 'Change');
  });
});
