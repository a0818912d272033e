/** Questions that are answered together: a whole form, or one item of a list. */
import type {Question} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import {canTell, conditionTest, itemTest, notBlank} from './conditions.js';
import {ours, questionSchema} from './question-schema.js';
import {without, type JsonSchema, type Properties} from './schema.js';

/** A code or a shape is never blank; own words can be nothing but spaces, and some or a list can be none. */
function againstBlank(question: Question, {pattern, minItems}: JsonSchema): JsonSchema {
  return pattern || minItems ? {} : without(notBlank(question), 'type');
}

/** What must be there when the answers themselves show a question. */
function neededWhenShown(question: Question, questions: readonly Question[], property: JsonSchema): JsonSchema[] {
  const test = conditionTest(question.when, questions);
  if (test === false) return [];
  const more = againstBlank(question, property);
  const typed = Object.keys(more).length ? {type: property.type, ...more} : {};
  // A strict reader asks that what is required is named.
  const then = {properties: {[question.id]: typed}, required: [question.id]};
  return [test === true ? then : {if: test, then}];
}

/** A list with its items. Where one is needed, an item that is left blank is none. */
function withItems(words: Words, {needed}: Question, items: readonly Question[], leaf: JsonSchema): JsonSchema {
  const mayBeBlank = needed && !items.some((item) => item.needed);
  return {
    ...leaf,
    items: groupSchema(words, items, leaf.items as JsonSchema),
    ...(mayBeBlank && {contains: itemTest(items)}),
  };
}

/** What no question asks: which row of a list an item is of. */
const rowOf = (leaves: Properties, questions: readonly Question[]): Properties =>
  Object.fromEntries(
    Object.entries(leaves)
      .filter(([key]) => !questions.some(({id}) => id === key))
      .map(([key, leaf]) => [
        key,
        {description: 'The row of the list, by its number from 0 or its code.', ...without(leaf, ...ours)},
      ]),
  );

/**
 * @param words English
 * @param questions in the order of the screen
 * @param written what zod writes of the object
 */
export function groupSchema(words: Words, questions: readonly Question[], written: JsonSchema): JsonSchema {
  const leaves = written.properties as Properties;
  const asked = questions.map((question) => {
    const {[question.id]: leaf = {}} = leaves;
    const inside = question.items ? withItems(words, question, question.items, leaf) : leaf;
    return {question, property: questionSchema(words, question, inside)};
  });
  const needed = asked.filter(({question}) => question.needed && canTell(question, questions));
  const always = needed.filter(({question}) => !question.when);
  const rules = needed
    .filter(({question}) => question.when)
    .flatMap(({question, property}) => neededWhenShown(question, questions, property));
  const properties = asked.map(({question, property}) => {
    const isAlways = always.some((one) => one.question === question);
    return [question.id, isAlways ? {...property, ...againstBlank(question, property)} : property] as const;
  });
  const {required = []} = written as {required?: readonly string[]};
  const all = [...new Set([...required, ...always.map(({question}) => question.id)])];
  return {
    type: 'object',
    properties: {...Object.fromEntries(properties), ...rowOf(leaves, questions)},
    ...(all.length && {required: all}),
    additionalProperties: false,
    ...(rules.length && {allOf: rules}),
  };
}
