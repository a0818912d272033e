import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

/** The lines under the label of whether a family wants an interpreter, and what a screen reader is told of them. */
async function underInterpreter(context: Readonly<Record<string, unknown>>) {
  const form = await openForm({tag: 'talk-instead', properties: {context: {schoolPhone: '01632 960 001', ...context}}});
  const question = form.question('interpreterNeeded');
  const lines = [...question.querySelectorAll('.pv-hint p')].map(seen);
  const described = question.querySelector('fieldset')?.getAttribute('aria-describedby');
  return {lines, isDescribed: described === question.querySelector('.pv-hint')?.id};
}

describe('the lines under a question', () => {
  watchConsole();
  afterEach(unmount);

  it('tell a family that an interpreter is free, after the question’s own hint', async () => {
    const {lines, isDescribed} = await underInterpreter({});
    equal([lines.length, lines[1], isDescribed], [2, 'It is free for you.', true]);
  });

  it('do not, where the school says that it is not', async () => {
    const {lines, isDescribed} = await underInterpreter({interpreterFree: false});
    equal([lines.length, lines.includes('It is free for you.'), isDescribed], [1, false, true]);
  });
});
