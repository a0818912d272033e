/** Nothing here runs: the compiler checks it (`npm run types`). Each `@ts-expect-error` must be an error. */
import type {TemplateResult} from 'lit';
import * as z from 'zod/mini';
import type {Control} from '../../components/index.js';
import {
  choice,
  extendForm,
  parentQuestionnaire,
  parentQuestionnaireSchema,
  text,
  type OwnKind,
} from '../../src/index.js';
import type {Extension} from '../../src/forms/extension.js';

const schema = z.extend(parentQuestionnaireSchema, {
  pet: z.optional(choice(['cat', 'dog'])),
  petName: z.optional(text(50)),
});
const data = 'personal';
const form = extendForm(parentQuestionnaire, {
  schema,
  version: 101,
  add: [
    {
      section: 'homeLife',
      items: [
        {id: 'pet', data},
        {id: 'petName', data, when: {all: [{q: 'pet', anyOf: ['dog']}, {q: 'sleep', anyOf: ['mixed']}]}},
      ],
    },
  ],
}); // prettier-ignore

const answers: Partial<NonNullable<typeof form.answers>> = {...form.answers, pet: 'cat', sleep: 'mixed'};
// @ts-expect-error a code that the extended question does not have
answers.pet = 'cow';

/** One line a mistake, so that each mark stands right above its own. */
const extend = (more: Partial<Extension<z.infer<typeof schema>>>) => void more;
const items = [{id: 'pet', data}] as const;

// @ts-expect-error a question that the extended schema does not have
extend({add: [{section: 'homeLife', items: [{id: 'pett', data}]}]});
// @ts-expect-error a code that our question does not have
extend({add: [{section: 'homeLife', items: [{id: 'pet', data, when: {q: 'sleep', anyOf: ['well']}}]}]});
// @ts-expect-error a code that the school’s question does not have, on a page of its own
extend({sections: [{id: 'pets', items, when: {q: 'pet', anyOf: ['cow']}}]});
// @ts-expect-error a question left out that is not there
extend({leaveOut: {questions: ['sleeps']}});
// @ts-expect-error a question ordered that is not there
extend({order: {questions: ['goodAtt']}});
// @ts-expect-error staff are shown a question that is not there
extend({staff: {groups: {pets: ['pett']}}});
// @ts-expect-error a flag on a code that does not exist
extend({staff: {flags: {dog: {q: 'pet', anyOf: ['cow']}}}});
// @ts-expect-error a kind that nothing draws
extend({add: [{section: 'homeLife', items: [{id: 'pet', data, kind: 'faces'}]}]});
// @ts-expect-error the same without helpers: extendForm itself refuses a wrong path
void extendForm(parentQuestionnaire, {schema, version: 101, add: [{section: 'homeLife', items: [{id: 'pett', data}]}]});
// @ts-expect-error without a schema of its own the base’s paths are known
void extendForm(parentQuestionnaire, {version: 101, leaveOut: {questions: ['sleeps']}});
// @ts-expect-error an extension without its version
void extendForm(parentQuestionnaire, {leaveOut: {questions: ['sleep']}});
// @ts-expect-error a page that asks for an answer must be drawn by somebody
void ({name: 'faces', like: 'singleChoice'} satisfies OwnKind);

declare const drawn: TemplateResult;
const control: Control = Object.assign(() => drawn, {group: true});
extend({
  add: [
    {section: 'homeLife', items: [{id: 'pet', data, kind: {name: 'faces', like: 'singleChoice', control: () => Promise.resolve(control)}}]},
  ],
}); // prettier-ignore
