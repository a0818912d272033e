import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {displayHelp} from '../../src/forms/display-help.js';
import {helpIn, roleHelp} from '../../src/forms/help.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {forms} from '../../src/forms/registry.js';
import type {Help} from '../../src/forms/help.js';
import {languages} from '../../src/i18n/languages.js';
import {staffRoles} from '../../src/schemas/code-sets.js';
import {wordsOf} from '../support/words.js';

const nations = ['england', 'scotland', 'wales', 'northernIreland'] as const;

/** Everything in a form that explains something. */
function* helpOf(form: (typeof forms)[number]): Generator<Help | undefined> {
  yield form.leadHelp;
  for (const {help} of form.sections.flatMap(({items}) => items)) yield help;
  for (const {optionHelp = {}} of form.questions) yield* Object.values(optionHelp) as Help[];
}

describe('help with the words of a form', () => {
  it('stands with the options of the parent questionnaire that name a profession or a system', () => {
    const found = parentQuestionnaire.questions.flatMap(({id, optionHelp = {}}) =>
      Object.entries(optionHelp).map(([code, help]) => [`${id} ${code}`, help]),
    );
    assert.deepEqual(Object.fromEntries(found), {
      'yourRelationship kinshipCarer': ['kinshipCarer'],
      'yourRelationship fosterCarer': ['fosterCarer'],
      'howChildTells signs': ['makaton', 'bsl'],
      'howChildTells pictures': ['widgit'],
      'otherHelpers speechTherapist': ['speechTherapist'],
      'otherHelpers occupationalTherapist': ['occupationalTherapist'],
      'otherHelpers psychologist': ['educationalPsychologist'],
      'otherHelpers specialistTeacher': ['specialistTeacher'],
    });
  });

  it('says a role as the schools of each nation call it, and nothing where they have no such word', () => {
    const of = (role: string) => Object.fromEntries(nations.map((nation) => [nation, roleHelp(nation, role).join()]));
    assert.deepEqual(of('senco'), {
      england: 'senco',
      scotland: '',
      wales: 'alnco',
      northernIreland: 'senco,learningSupportCoordinator',
    });
    assert.deepEqual(of('councilOfficer'), {
      england: 'localAuthority',
      scotland: 'localAuthority',
      wales: 'localAuthority',
      northernIreland: 'educationAuthority',
    });
    assert.deepEqual(of('classTeacher'), {england: '', scotland: '', wales: '', northernIreland: ''});
  });

  it('is that of England where the school has not said its nation, as in all other words', () => {
    assert.deepEqual(roleHelp(undefined, 'senco'), ['senco']);
    assert.deepEqual(helpIn(undefined, {wales: ['idp']}), []);
    assert.deepEqual(helpIn('wales', {wales: ['idp']}), ['idp']);
  });

  for (const {code} of languages)
    it(`has a term and a text in ${code} for everything that a form or a role points at`, async () => {
      const words = await wordsOf(code, 'glossary');
      const all = [
        ...forms.flatMap((form) => [...helpOf(form)]),
        ...Object.values(displayHelp),
        ...staffRoles.map((role) => nations.flatMap((nation) => roleHelp(nation, role))),
      ];
      const keys = new Set(all.flatMap((help) => nations.flatMap((nation) => helpIn(nation, help))));
      assert.ok(keys.size > 30);
      const missing = [...keys]
        .flatMap((key) => ['term', 'text'].map((part) => `glossary.${key}.${part}`))
        .filter((key) => !words[key]);
      assert.deepEqual(missing, []);
    });
});
