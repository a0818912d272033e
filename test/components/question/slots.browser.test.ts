import * as z from 'zod/mini';
import {defineForm} from '../../../src/forms/define-form.js';
import {slots} from '../../../src/schemas/times.js';
import {unmount} from '../../support/browser.js';
import {equal} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

/** A form that asks for good times, as the one that plans a meeting does. */
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
      ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [`set.days.${day}`, day])),
      ...Object.fromEntries(['morning', 'afternoon', 'evening'].map((part) => [`set.dayParts.${part}`, part])),
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
    equal(seen(form.all('.pv-day')[3]), 'thu morning Before 12 afternoon 12 to 5 evening After 5');
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
