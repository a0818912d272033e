/** Nothing here runs: the compiler checks it (`npm run types`). Each `@ts-expect-error` must be an error. */
import * as z from 'zod/mini';
import {
  choice,
  choices,
  defineForm,
  type FormInput,
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
const data = 'ordinary';

// One line a mistake, so that each mark stands right above its own.
type Input = FormInput<z.infer<typeof schema>>;
const ask = (item: Input['sections'][number]['items'][number]) => void item;
const form = (more: Partial<Input>) => void more;

ask({
  id: 'pet',
  data,
  when: {
    all: [
      {q: 'food', anyOf: ['milk']},
      {prop: 'phase', is: 'nursery'},
    ],
  },
});
ask({id: 'friends', data, items: [{id: 'who', data, when: {q: 'near', anyOf: ['yes']}}]});
void defineForm(schema, {id: 'pets', version: 1, sections: [{id: 'all', items: [{id: 'pet', data}]}]});

// @ts-expect-error a wrong path
ask({id: 'pett', data});
// @ts-expect-error a question without its class of data
ask({id: 'pet'});
// @ts-expect-error a wrong path in a condition
ask({id: 'pet', data, when: {q: 'foods', answered: true}});
// @ts-expect-error a wrong code in a condition
ask({id: 'pet', data, when: {q: 'food', anyOf: ['hay']}});
// @ts-expect-error a code of another question in a condition
ask({id: 'pet', data, when: {q: 'food', anyExcept: ['cat']}});
// @ts-expect-error a wrong code deep in a condition
ask({statement: 's', when: {any: [{all: [{q: 'pet', noneOf: ['cow']}]}]}});
// @ts-expect-error a wrong path in a list’s item
ask({id: 'friends', data, items: [{id: 'whom', data}]});
// @ts-expect-error an item’s condition reads its own item only
ask({id: 'friends', data, items: [{id: 'who', data, when: {q: 'pet', answered: true}}]});
// @ts-expect-error a kind that does not exist
ask({id: 'pet', data, kind: 'slider'});
// @ts-expect-error a code that comes last but is none
ask({id: 'pet', data, last: {codes: ['cow'], when: {prop: 'phase', set: true}}});
// @ts-expect-error a code that opens a box but is none
ask({id: 'pet', data, openOther: ['cow']});
// @ts-expect-error a shared question that this schema does not answer
ask(sharedQuestions.yourName);

// @ts-expect-error an unknown question is left out
form({leaveOut: ['pett']});
// @ts-expect-error an unknown question is offered again
form({offerAgain: ['pett']});
// @ts-expect-error a preset with an unknown question
form({presets: {move: {sections: [], questions: ['pett']}}});
// @ts-expect-error staff are shown an unknown question
form({staff: {groups: {good: ['pett']}, flags: {}}});
// @ts-expect-error a flag on a code that does not exist
form({staff: {groups: {}, flags: {cow: {q: 'pet', anyOf: ['cow']}}}});
// @ts-expect-error a line after sending on a wrong path
form({after: [{key: 'text.a', when: {q: 'pett', answered: true}}]});
// @ts-expect-error the same without helpers: defineForm itself refuses a wrong path
void defineForm(schema, {id: 'pets', version: 1, sections: [{id: 'all', items: [{id: 'pett', data}]}]});
// @ts-expect-error a school has no such phase
void new FormSession(parentQuestionnaire, {context: {phase: 'college'}});
