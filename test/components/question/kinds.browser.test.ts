import {unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {focused, openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {questionSuite} from '../../support/question-suite.js';
import {sampleForm} from '../../support/sample-form.js';

const open = async (only: readonly string[], context = {}) => {
  const form = await openForm({tag: 'voice-form', properties: {definition: sampleForm(only), context}});
  await form.start();
  return form;
};

describe('every kind of question', () => {
  watchConsole();

  questionSuite('shortText', /‘Short nickname’ must be 20 characters or less/);
  questionSuite('longText', /‘Short story’ must be 50 characters or less/);
  questionSuite('phone', /Enter this in another way/);
  questionSuite('email', /Enter this in another way/);
  questionSuite('language', /Select a language from the list, or enter its name/);
  questionSuite('singleChoice', /Select an answer from the list/);
  questionSuite('scale', /Select an answer from the list/);
  questionSuite('yesNo', /Select an answer from the list/);
  questionSuite('consent', /Select an answer from the list/);
  questionSuite('select', /Select an answer from the list/);
  questionSuite('multiChoice', /Select no more than 2/);
  questionSuite('list', /You can add up to 3/);
});

describe('what single kinds do', () => {
  watchConsole();
  afterEach(unmount);

  it('a statement is words to read, with a heading below the page’s, and nothing to answer', async () => {
    const form = await open(['nickname']);
    const statement = form.find('[data-statement="intro"]');
    equal(seen(statement), 'Before you start Some words to read. A first point.');
    equal([statement.querySelector('h3') !== null, statement.querySelectorAll('input').length], [true, 0]);
  });

  it('a long answer has three lines and a short one has one; a phone has the keyboard of a phone', async () => {
    const form = await open(['story', 'nickname', 'number', 'mail']);
    equal([form.control('story').localName, form.control('nickname').localName], ['textarea', 'input']);
    equal((form.control('story') as unknown as HTMLTextAreaElement).rows, 3);
    equal([form.control('number').type, form.control('mail').type], ['tel', 'email']);
    for (const path of ['number', 'mail']) equal(form.control(path).dir, 'ltr');
    for (const path of ['story', 'nickname']) equal((form.control(path) as HTMLElement).dir, 'auto');
  });

  describe('the language picker', () => {
    it('shows each language in its own script, the school’s most used first, and a blank line before all', async () => {
      const form = await open(['spoken'], {topLanguages: ['ur', 'pl']});
      const options = [...form.control('spoken').querySelectorAll('option')];
      equal(
        options.slice(0, 3).map(({value}) => value),
        ['', 'ur', 'pl'],
      );
      includes(options[1]!.text, 'اردو');
      includes(options[2]!.text, 'Polski');
      equal(options.at(-1)!.value, 'other');
      equal(new Set(options.map(({value}) => value)).size, options.length, 'each once');
      equal(options[0]!.selected, true);
    });

    it('has a box for a language that is not in it', async () => {
      const form = await open(['spoken']);
      await form.choose('spoken', 'other');
      includes(seen(form.question('spokenOther')), 'Name of your language');
      await form.type('spokenOther', 'Sylheti');
      equal(form.element.value, {spoken: 'other', spokenOther: 'Sylheti'});
    });
  });

  it('choices keep the order of the form, and “something else” opens a box under its question', async () => {
    const form = await open(['meal']);
    equal(
      form.all<HTMLInputElement>('[name="meal"]').map(({value}) => value),
      ['rice', 'bread', 'other'],
    );
    await form.choose('meal', 'other');
    equal(form.questions, ['meal', 'mealOther']);
    await form.choose('meal', 'rice');
    equal(form.questions, ['meal']);
  });

  it('an exclusive option stands apart from the others with “or”, last or first', async () => {
    const form = await open(['games', 'worries']);
    const parts = (path: string) =>
      [...form.question(path).querySelectorAll('.pv-options > *')].map((part) =>
        part.matches('.pv-or') ? seen(part) : part.querySelector('input')!.value,
      );
    equal(parts('games'), ['chess', 'football', 'drawing', 'or', 'none']);
    equal(parts('worries'), ['nothing', 'or', 'noise', 'dogs']);
    await form.choose('worries', 'noise', 'dogs', 'nothing');
    equal(form.element.value, {worries: ['nothing']});
    await form.choose('worries', 'dogs');
    equal(form.element.value, {worries: ['dogs']});
    includes(seen(form.question('games')), 'Select up to 2.');
    includes(seen(form.question('worries')), 'Select all that apply.');
  });

  it('the whole row of a choice is the target, at least 44 px high', async () => {
    const form = await open(['meal', 'games']);
    for (const row of form.all('.pv-option')) {
      const {height, left, top, width} = row.getBoundingClientRect();
      ok(height >= 44, `${height} px`);
      row.scrollIntoView({block: 'center'});
      void left;
      void top;
      const box = row.getBoundingClientRect();
      const root = form.element.renderRoot as ShadowRoot;
      const hit = root.elementFromPoint(box.left + width - 6, box.top + height / 2)!;
      ok(hit.closest('label') !== null && row.contains(hit), 'its far end belongs to the label');
    }
  });

  describe('a list', () => {
    const people = (form: FormPerson) => form.all('.pv-item').length;
    const remove = async (form: FormPerson, index: number) => {
      form.all('[data-action="remove"]')[index]!.click();
      await form.settled();
    };

    it('starts with nothing but “Add another”, and the focus goes to what was added', async () => {
      const form = await open(['people']);
      equal(people(form), 0);
      await form.do('add');
      equal([people(form), focused()], [1, form.control('people.0.personName')]);
      await form.do('add');
      equal(focused(), form.control('people.1.personName'));
      equal(form.all('.pv-item legend').map(seen), ['Number 1', 'Number 2'], 'each has a name of its own');
    });

    it('puts the focus on the one before, or on “Add another”, when one is removed, and says so politely', async () => {
      const form = await open(['people']);
      for (const name of ['Aunt', 'Uncle', 'Friend']) {
        await form.do('add');
        await form.type(`people.${people(form) - 1}.personName`, name);
      }
      equal(form.has('[data-action="add"]'), false, 'no more than three');
      await remove(form, 1);
      equal(form.element.value, {people: [{personName: 'Aunt'}, {personName: 'Friend'}]});
      equal([form.control('people.1.personName').value, focused()], ['Friend', form.control('people.0.personName')]);
      await until(() => form.find('.pv-live').textContent === 'Removed.', 'the announcement');
      await remove(form, 0);
      await remove(form, 0);
      equal([people(form), focused()], [0, form.button('add')]);
    });

    it('names each “Remove” after what it removes, beginning with the words that are seen', async () => {
      const form = await open(['people']);
      await form.do('add');
      await form.do('add');
      const names = form
        .all('[data-action="remove"]')
        .map((button) => button.getAttribute('aria-label') ?? seen(button));
      equal(new Set(names).size, 2);
      for (const name of names) ok(name.startsWith('Remove'), name);
    });

    it('says a problem at the question of the item that has it', async () => {
      const form = await open(['people']);
      await form.do('add');
      await form.do('add');
      await form.type('people.0.personName', 'Aunt');
      await form.continue();
      equal(form.problems(), ['Enter an answer']);
      ok(form.problem('people.1.personName'), 'at the second person');
      equal(form.control('people.1.personName').getAttribute('aria-invalid'), 'true');
      await remove(form, 1);
      equal(form.problems(), []);
    });
  });

  it('the school’s own children are choices by name, with what tells them apart', async () => {
    const children = [
      {id: 'c-1', name: 'Amina', group: '3B'},
      {id: 'c-2', name: '<b>Bilal</b>'},
    ];
    const form = await open(['sibling'], {children});
    equal(form.all('.pv-option').map(seen), ['Amina 3B', '<b>Bilal</b>']);
    await form.choose('sibling', 'c-2');
    equal(form.element.value, {sibling: 'c-2'});
  });

  describe('choices of the questionnaire', () => {
    const opened = async () => {
      const form = await openForm({
        attributes: {length: 'full', 'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira'},
      });
      await form.start();
      return form;
    };
    const to = async (form: FormPerson, path: string) => {
      while (!form.asks(path)) await form.continue();
    };

    it('can be cleared where a radio cannot be unselected; the button comes after a choice and gives the focus back', async () => {
      const form = await opened();
      const clear = () => form.question('yourRelationship').querySelector<HTMLButtonElement>('[data-action="clear"]');
      equal(clear(), null);
      await form.choose('yourRelationship', 'parent');
      equal(seen(clear()), 'Clear this answer');
      clear()!.click();
      await form.settled();
      equal(form.all('[name="yourRelationship"]:checked').length, 0);
      equal(focused(), form.control('yourRelationship'));
      equal(clear(), null);
      equal(form.element.value, {yourName: 'Samira'});
    });

    it('“none of these” stands apart after “or” and clears the others, and they clear it', async () => {
      const form = await opened();
      await to(form, 'hardParts');
      equal(seen(form.question('hardParts').querySelector('.pv-or')), 'or');
      const ticked = () => form.all<HTMLInputElement>('[name="hardParts"]:checked').map(({value}) => value);
      await form.choose('hardParts', 'journey', 'goodbye');
      equal(ticked(), ['goodbye', 'journey']);
      await form.choose('hardParts', 'none');
      equal(ticked(), ['none']);
      await form.choose('hardParts', 'friends');
      equal(ticked(), ['friends']);
    });

    it('up to three means that a fourth can be ticked but not sent, and unticking puts it right at once', async () => {
      const form = await opened();
      await to(form, 'mattersMost');
      includes(seen(form.question('mattersMost')), 'Select up to 3.');
      await form.choose('mattersMost', 'happySafe', 'friends', 'learning', 'health');
      equal(form.problems(), []);
      await form.continue();
      equal(form.problems(), ['Select no more than 3 things that matter most']);
      await form.choose('mattersMost', 'health');
      equal(form.problems(), []);
    });
  });
});
