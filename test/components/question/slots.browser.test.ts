import * as z from 'zod/mini';
import {defineForm} from '../../../src/forms/define-form.js';
import {slots} from '../../../src/schemas/times.js';
import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

/** A school's own form that asks for good times, as ours that plans a meeting does; days and their parts have our words. */
const definition = defineForm(z.strictObject({times: z.optional(slots())}), {
  id: 'slots',
  version: 1,
  words: () =>
    Promise.resolve({
      'form.slots.title': 'Times',
      'sec.all': 'Times',
      'q.times.label': 'When?',
      'q.times.short': 'Times',
      'q.times.o.none': 'None of these times',
    }),
  sections: [{id: 'all', items: [{id: 'times', optionsFrom: 'availableSlots', data: 'ordinary'}]}],
});

const open = async (context = {}) => {
  const form = await openForm({tag: 'voice-form', properties: {definition, context}});
  await form.start();
  return form;
};

describe('good times', () => {
  watchConsole();
  afterEach(unmount);

  it('are a group of boxes for each day, from which a family takes as many as it likes', async () => {
    const form = await open();
    equal([form.question('times').querySelector('select'), form.all('.pv-day').length], [null, 5]);
    equal(seen(form.all('.pv-day')[3]), 'Thursday Morning Before 12 Afternoon 12 to 5 Evening After 5');
    await form.choose('times', 'thu.evening', 'mon.morning');
    equal(form.element.value, {times: ['mon.morning', 'thu.evening']});
  });

  it('are the real times of a school that has some, also where there are many', async () => {
    const availableSlots = Array.from({length: 9}, (_, index) => `2027-02-0${index + 1}T15:30`);
    const form = await open({availableSlots});
    equal(
      form.all<HTMLInputElement>('[type="checkbox"]').map(({value}) => value),
      [...availableSlots, 'none'],
    );
    await form.choose('times', availableSlots[8]!, availableSlots[0]!);
    equal(form.element.value, {times: [availableSlots[0], availableSlots[8]]});
  });

  it('are taken back by “none of these times”', async () => {
    const form = await open();
    await form.choose('times', 'mon.morning', 'none');
    equal(form.element.value, {times: ['none']});
    await form.choose('times', 'tue.evening');
    equal(form.element.value, {times: ['tue.evening']});
  });
});
