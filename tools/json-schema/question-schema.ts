/** One question's answer: what zod's own writer says of it, and what only the form and its words know. */
import {hintOf, labelOf, optionHint} from '../../components/question/wording.js';
import {optionLabel, shortOf} from '../../src/reading/wording.js';
import type {Question} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import {rulesOf, type Rule} from '../../src/schemas/facts.js';
import {said, without, type JsonSchema} from './schema.js';
import {day, offeredTime} from './times.js';

/** The keywords that say a rule of ours; one of them is enough. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  tooLong: ['maxLength'],
  tooMany: ['maxItems'],
  listMin: ['minItems'],
  listMax: ['maxItems'],
  code: ['uniqueItems'],
  exclusive: ['if'],
  format: ['pattern'],
  languageFormat: ['pattern'],
  dateReal: ['format'],
};

/** Our registry's words, which no other reader knows: what JSON Schema says otherwise, and formats that it lacks or takes more narrowly. */
export const ours = ['exclusive', 'fromContext', 'format', 'codes'];

/** A rule that was given nothing to forbid. */
const isIdle = ({key, ...params}: Rule, {facts}: Question) =>
  (key === 'exclusive' && !facts.exclusive.length) || Object.values(params).includes(undefined);

/** Rules that the schema is silent about, so that it can say so. */
const unsaid = (question: Question, schema: JsonSchema): readonly string[] =>
  rulesOf(question.schema)
    .filter((rule) => !isIdle(rule, question) && !keywordsOf[rule.key]?.some((word) => Object.hasOwn(schema, word)))
    .map(({key}) => key);

/** Each code with its words: the shape that form generators draw as labelled options. */
function optionsOf(words: Words, question: Question, written: JsonSchema): JsonSchema {
  const codes = question.facts.codes.map((code) =>
    said({
      const: code,
      title: optionLabel(words, question, code),
      description: optionHint(words, question, code),
    }),
  );
  const more = question.facts.format === 'slots' ? [offeredTime] : [];
  return {...without(written, 'enum'), oneOf: [...codes, ...more]};
}

function shapeOf(words: Words, question: Question, written: JsonSchema): JsonSchema {
  const {base, codes, exclusive} = question.facts;
  if (base === 'date') return {...written, ...day};
  if (base === 'choice' && codes.length) return optionsOf(words, question, written);
  if (base !== 'choices') return written;
  return {
    ...written,
    items: optionsOf(words, question, written.items as JsonSchema),
    uniqueItems: true,
    ...(exclusive.length && {if: {contains: {enum: exclusive}}, then: {maxItems: 1}}),
  };
}

function commentOf(question: Question, schema: JsonSchema): string | undefined {
  const silent = unsaid(question, schema);
  const comments = [
    ...(question.facts.fromContext ? ['The school supplies the codes, so any is taken here.'] : []),
    ...(question.silent === undefined ? [] : ['The page supplies it; nobody is asked.']),
    ...(silent.length ? [`Checked by parent-voice and not said here: ${silent.join(', ')}.`] : []),
  ];
  return comments.join(' ') || undefined;
}

/**
 * @param words English
 * @param question the question
 * @param written what zod writes of its schema
 */
export function questionSchema(words: Words, question: Question, written: JsonSchema): JsonSchema {
  const schema = shapeOf(words, question, without(written, ...ours));
  return said({
    // “Tell us more” says little where the question before is not in sight; what is not asked has no other.
    title: question.otherOf || question.silent ? shortOf(words, question) : labelOf(words, question),
    description: hintOf(words, question, {}),
    $comment: commentOf(question, schema),
    ...schema,
  });
}
