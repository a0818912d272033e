import * as z from 'zod/mini';
import {defineForm} from '../../../src/forms/define-form.js';
import {date} from '../../../src/schemas/times.js';
import {phoneWidths, setViewport, unmount} from '../../support/browser.js';
import {equal, ok} from '../../support/expect.js';
import {openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

const school = {stage: 'a', 'child-id': '7', 'child-name': 'Jan'};

/** A school's own form that has English words only. */
const definition = defineForm(z.strictObject({when: z.optional(date())}), {
  id: 'day',
  version: 1,
  words: (language) =>
    Promise.resolve(
      language === 'en'
        ? {'form.day.title': 'A day', 'sec.all': 'A day', 'q.when.label': 'When?', 'q.when.short': 'When'}
        : undefined,
    ),
  sections: [{id: 'all', items: [{id: 'when', data: 'ordinary'}]}],
});

/** Where each box of a date begins, from the left. */
const places = (form: FormPerson, path: string) =>
  ['day', 'month', 'year'].map((part) => form.control(`${path}.${part}`).getBoundingClientRect().left);

describe('on a narrow phone', () => {
  watchConsole();
  beforeEach(() => setViewport(phoneWidths[0]!, 800));
  afterEach(async () => {
    unmount();
    await setViewport(800, 600);
  });

  const role = 'whoWasThere.0.personRole';
  const below = (form: FormPerson) =>
    form
      .all(`[data-question="${role}"] .pv-whole`)
      .filter((line) => getComputedStyle(line).display !== 'none')
      .map(seen);

  for (const lang of ['pl', 'ur'])
    it(`a long answer that is selected can be read whole in ${lang}, and a short one stands alone`, async () => {
      const form = await openForm({tag: 'meeting-follow-up', attributes: {...school, lang}});
      await form.choose(role, 'designatedTeacher');
      const {selectedOptions} = form.control(role) as unknown as HTMLSelectElement;
      equal(below(form), [seen(selectedOptions[0])]);
      for (const short of ['child', lang === 'ur' ? 'senco' : 'classTeacher']) {
        await form.choose(role, short);
        equal(below(form), [], short);
      }
    });

  it('where there is room, the answer stands in its box only', async () => {
    const form = await openForm({tag: 'meeting-follow-up', attributes: {...school, lang: 'ur'}});
    await form.choose(role, 'designatedTeacher');
    equal(below(form).length, 1);
    await setViewport(1000, 800);
    equal(below(form), []);
  });

  it('a date is asked for in the order in which Urdu is read: the day at the right', async () => {
    const form = await openForm({tag: 'meeting-follow-up', attributes: {...school, lang: 'ur'}});
    const [day, month, year] = places(form, 'metOn') as [number, number, number];
    ok(day > month && month > year, `the boxes begin at ${[day, month, year].join(', ')}`);
  });

  it('a date that is asked for in English is asked for in the order of English, in an Urdu page too', async () => {
    const form = await openForm({tag: 'voice-form', attributes: {lang: 'ur'}, properties: {definition}});
    await form.start();
    equal([form.page.dir, form.find('[data-question="when"]').dir], ['rtl', 'ltr']);
    const [day, month, year] = places(form, 'when') as [number, number, number];
    ok(day < month && month < year, `the boxes begin at ${[day, month, year].join(', ')}`);
  });
});
