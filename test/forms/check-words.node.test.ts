import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkWords} from '../../src/forms/check-words.js';
import {extendForm} from '../../src/forms/extend-form.js';
import type {WordsSource} from '../../src/forms/form.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {forms} from '../../src/forms/registry.js';
import {wordsOfForm} from '../../src/forms/words-of-form.js';
import {clubsForm, clubsWords} from '../support/clubs-form.js';
import {define} from '../support/loose-form.js';

const petWords: Readonly<Record<string, string>> = {
  'form.pets.title': 'Pets',
  'form.pets.lead': 'Tell us.',
  'sec.all': 'All',
  ...Object.fromEntries(['name', 'pet', 'food'].flatMap((id) => [[`q.${id}.label`, id], [`q.${id}.short`, id]])),
  ...Object.fromEntries(['pet.o.cat', 'pet.o.dog', 'food.o.milk', 'food.o.fish'].map((key) => [`q.${key}`, key])),
}; // prettier-ignore
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(petWords).filter(([key]) => !keys.includes(key)));
const inEnglish =
  (words: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = words): WordsSource =>
  (language) =>
    Promise.resolve(language === 'en' ? words : others);
const fault = (form: Parameters<typeof checkWords>[0], languages = ['en']) =>
  checkWords(form, languages).then(
    () => 'nothing is missing',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('the words of a form', () => {
  for (const form of forms)
    it(`of ours, ${form.id}, are whole in every language`, () =>
      checkWords({...form, namespaces: ['shared', form.id]}, ['en', 'pl', 'ur']));

  it('of a school’s own are whole', () => checkWords(define({words: inEnglish(petWords)}), ['en', 'pl']));

  it('that are missing are named, with the form and the language', async () => {
    const words = inEnglish(without('q.food.o.milk'), without('q.food.o.milk', 'q.pet.label', 'sec.all'));
    assert.equal(
      await fault(define({words}), ['en', 'ur']),
      "FormDefinitionError: Form 'pets': the words in 'en' lack 'q.food.o.milk'; the words in 'ur' lack 'sec.all', " +
        "'q.pet.label', 'q.food.o.milk'; add them to its 'words'",
    );
  });

  it('may be a set’s, a plural or a variant', () => {
    const {['q.pet.label']: label, ['q.pet.o.cat']: cat, ...rest} = petWords;
    const words = {...rest, 'q.pet.label_one': label!, 'q.pet.label_other': label!, 'set.pets.cat': cat!};
    const items = [{id: 'name', data: 'ordinary'}, {id: 'pet', set: 'pets', data: 'ordinary'}, {id: 'food', data: 'ordinary'}]; // prettier-ignore
    return checkWords(define({sections: [{id: 'all', items}], words: inEnglish(words)}), ['en']);
  });

  it('of lines, flags, notes and groups are needed too', async () => {
    const more = {
      start: [{key: 'form.pets.start.1', instead: 'form.pets.start.2'}],
      after: [{key: 'form.pets.after.1'}],
      staff: {
        groups: {pets: ['pet']},
        flags: {dog: {q: 'pet', anyOf: ['dog']}},
        notes: {cat: {q: 'pet', anyOf: ['cat']}},
      },
      words: inEnglish(petWords),
    };
    const said = await fault(define(more));
    for (const key of [
      'form.pets.start.1',
      'form.pets.start.2',
      'form.pets.after.1',
      'view.pets',
      'flag.pets.dog',
      'note.pets.cat',
    ])
      assert.ok(said.includes(`'${key}'`), key);
  });

  it('that we have need not be said again: a shared question, a set, a date', async () => {
    const list = await wordsOfForm(define({words: inEnglish(petWords)}), 'ur');
    for (const key of ['q.yourName.label', 'set.often6.always', 'label.month']) assert.ok(list[key], key);
    assert.equal(list['q.pet.label'], 'pet');
  });

  it('of an extension are ours with its own over them', async () => {
    const words = inEnglish({...clubsWords, 'q.goodAt.label': 'What are they good at?'});
    const list = await wordsOfForm(extendForm(clubsForm, {version: 102, words}), 'en');
    assert.equal(list['q.goodAt.label'], 'What are they good at?');
    assert.equal(list['q.clubs.label'], clubsWords['q.clubs.label']);
    assert.ok(list['form.parentQuestionnaire.title']);
    await checkWords(clubsForm, ['en']);
    assert.match(await fault(clubsForm, ['pl']), /the words in 'pl' lack .*'q\.clubs\.label'/);
  });

  it('that are said in other words in English must be so in every language', async () => {
    const form = extendForm(parentQuestionnaire, {
      version: 2,
      words: (language) => Promise.resolve(language === 'en' ? {'q.goodAt.label': 'Tell us'} : undefined),
    });
    assert.match(await fault(form, ['pl']), /in 'pl' lack 'q\.goodAt\.label'/);
  });

  it('that a language lacks are marked, so that the English is loaded beside them', async () => {
    const {words} = define({words: inEnglish(petWords, without('q.pet.label'))});
    assert.equal((await words!('ur'))!.$missing, '1');
    assert.equal((await words!('en'))!.$missing, undefined);
  });
});
