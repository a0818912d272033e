/** In a page of its own: what another test has loaded would be there already. */
import '../../../components/define.js';
import {mount, unmount, until} from '../../support/browser.js';
import {equal} from '../../support/expect.js';

const loaded = (name: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/src/forms/${name}.ts`));

describe('a page that shows one submission', () => {
  afterEach(unmount);

  it('loads the one form that it shows, and no other', async () => {
    const element = document.createElement('response-view');
    Object.assign(element, {submission: {form: 'howIsToday', stage: 'a', locale: 'en', answers: {nightWas: 'badly'}}});
    mount(element);
    await until(() => element.shadowRoot?.querySelector('[data-row="nightWas"]'));
    const others = ['meeting-follow-up', 'parent-questionnaire', 'communication-method', 'registry'];
    equal([loaded('how-is-today'), ...others.map(loaded)], [true, false, false, false, false]);
  });
});
