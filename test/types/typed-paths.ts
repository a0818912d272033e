/** Nothing here runs: the compiler checks it (`npm run types`). Each `@ts-expect-error` must be an error. */
import * as z from 'zod/mini';
import {
  choice,
  choices,
  defineForm,
  FormSession,
  list,
  parentQuestionnaire,
  sharedQuestions,
  text,
  type Submission,
  type ParentQuestionnaireAnswers,
} from '../../src/index.js';
import {createSubmission} from '../../src/submission/create-submission.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

const session = new FormSession(parentQuestionnaire);
const submission = createSubmission(session, {submissionId: '', locale: 'pl'});

isTrue<Equal<typeof submission, Submission<Partial<ParentQuestionnaireAnswers>>>>();
isTrue<
  Equal<
    typeof submission.answers.sleep,
    'mostlyWell' | 'mixed' | 'mostlyBadly' | 'notSure' | 'preferNotToSay' | undefined
  >
>();
isTrue<Equal<NonNullable<typeof submission.answers.mattersMost>[number] & 'friends', 'friends'>>();
isTrue<Equal<typeof submission.answers.goodAt, string | undefined>>();
isTrue<Equal<ParentQuestionnaireAnswers['yourName'], string>>();

// @ts-expect-error a question that is not asked
void submission.answers.sleeps;
// @ts-expect-error a code that sleep does not have
void (submission.answers.sleep === 'well');
// @ts-expect-error an answer is not to be changed into another kind
submission.answers.goodAt = ['a'];

const schema = z.strictObject({
  pet: z.optional(choice(['cat', 'dog'])),
  food: z.optional(choices(['milk', 'fish'])),
  words: z.optional(text(5)),
  friends: z.optional(list(z.strictObject({who: text(5), near: z.optional(choice(['yes', 'no']))}), {max: 2})),
});
const form = {id: 'pets', version: 1} as const;
const data = 'ordinary';

void defineForm(schema, {
  ...form,
  sections: [
    {
      id: 'all',
      items: [
        {
          id: 'pet',
          data,
          when: {
            all: [
              {q: 'food', anyOf: ['milk']},
              {prop: 'phase', is: 'nursery'},
            ],
          },
        },
        {id: 'friends', data, items: [{id: 'who', data, when: {q: 'near', anyOf: ['yes']}}]},
      ],
    },
  ],
});

// @ts-expect-error a wrong path
void defineForm(schema, {...form, sections: [{id: 'all', items: [{id: 'pett', data}]}]});
// @ts-expect-error a question without its class of data
void defineForm(schema, {...form, sections: [{id: 'all', items: [{id: 'pet'}]}]});
// @ts-expect-error a wrong path in a condition
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{id: 'pet', data, when: {q: 'foods', answered: true}}]}],
});
// @ts-expect-error a wrong code in a condition
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{id: 'pet', data, when: {q: 'food', anyOf: ['hay']}}]}],
});
// @ts-expect-error a wrong code deep in a condition
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{statement: 's', when: {any: [{q: 'pet', noneOf: ['cow']}]}}]}],
});
// @ts-expect-error a code of own words
void defineForm(schema, {...form, sections: [{id: 'all', items: [{id: 'pet', data, when: {q: 'words', anyOf: [1]}}]}]});
// @ts-expect-error a wrong path in a list's item
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{id: 'friends', data, items: [{id: 'whom', data}]}]}],
});
// @ts-expect-error an item's condition reads its own item
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{id: 'friends', data, items: [{id: 'who', data, when: {q: 'pet', answered: true}}]}]}],
});
// @ts-expect-error an unknown question is left out
void defineForm(schema, {...form, sections: [], leaveOut: ['pett']});
// @ts-expect-error an unknown question is offered again
void defineForm(schema, {...form, sections: [], offerAgain: ['pett']});
// @ts-expect-error a preset with an unknown question
void defineForm(schema, {...form, sections: [], presets: {move: {sections: [], questions: ['pett']}}});
// @ts-expect-error staff are shown an unknown question
void defineForm(schema, {...form, sections: [], staff: {groups: {good: ['pett']}, flags: {}}});
// @ts-expect-error a kind that does not exist
void defineForm(schema, {...form, sections: [{id: 'all', items: [{id: 'pet', data, kind: 'slider'}]}]});
// @ts-expect-error a code that comes last but is none
void defineForm(schema, {
  ...form,
  sections: [{id: 'all', items: [{id: 'pet', data, last: {codes: ['cow'], when: {prop: 'phase', set: true}}}]}],
});
// @ts-expect-error a shared question that this schema does not answer
void defineForm(schema, {...form, sections: [{id: 'all', items: [sharedQuestions.yourName]}]});
// @ts-expect-error the context has no such phase
void new FormSession(parentQuestionnaire, {context: {phase: 'college'}});
