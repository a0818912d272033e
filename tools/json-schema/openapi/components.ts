import type {FormSchemas} from '../form-schema.js';
import {without, type JsonSchema, type Properties} from '../schema.js';
import {envelopeSchema, submissionSchema} from '../submission-schema.js';
import {component, object, text, time, uuid} from './endpoint.js';

/** `meetingFollowUp.b` → `MeetingFollowUpAnswersB`: generators make types of these names. */
function answersName(name: string): string {
  const [form = '', stage = ''] = name.split('.');
  return `${form.charAt(0).toUpperCase()}${form.slice(1)}Answers${stage.toUpperCase()}`;
}

/** An envelope that comes back: it may be of an older or newer version, so its answers are anything. */
function received(more: Properties): JsonSchema {
  const {properties, required} = envelopeSchema() as {properties: Properties; required: readonly string[]};
  return {type: 'object', properties: {...properties, ...more}, required: [...required, ...Object.keys(more)]};
}

const proof = {reference: text, receivedAt: time};
/** The time at which something came in could tell who answered an anonymous form. */
const receivedAt = {
  type: 'string',
  description: 'ISO 8601; of an anonymous form the day alone.',
  anyOf: [{format: 'date-time'}, {format: 'date'}],
};
const by = {enum: ['family', 'school']};
const marks = {
  type: 'array',
  items: text,
  description:
    'Why staff should look: `noToken`, `tooQuick`, `honeypot` (it may not be from a family), `unchecked` (a newer version ' +
    'of the form), `change` (of an earlier one).',
};

function ofInvitations(): Properties {
  const {school, stage, locale, subject, inReplyTo} = envelopeSchema().properties as Properties;
  const context = {type: 'object', description: 'What the school supplies to the element.'};
  const asked = {
    form: text,
    stage: stage!,
    school: school!,
    subject: subject!,
    inReplyTo: inReplyTo!,
    context,
    locale: locale!,
    days: {type: 'integer', minimum: 1, maximum: 180, default: 28, description: 'How long it can be used.'},
    page: {type: 'string', format: 'uri', description: 'Where the link leads; by default the receiver’s own page.'},
  };
  const optional = Object.keys(asked).filter((key) => key !== 'form' && key !== 'stage');
  const previous = {type: 'array', items: component('GivenSubmission')};
  return {
    InvitationRequest: {...object(asked, optional), additionalProperties: false},
    MadeInvitation: object({id: uuid, url: {type: 'string', format: 'uri'}, expiresAt: time}),
    Invitation: object({...(without(asked, 'days', 'page') as Properties), previous, expiresAt: time}, ['inReplyTo']),
  };
}

/**
 * Every schema that the endpoints name.
 *
 * @param all the forms
 */
export const componentSchemas = (all: readonly FormSchemas[]) => ({
  Submission: submissionSchema(all, (name) => `#/components/schemas/${answersName(name)}`),
  Receipt: object({submissionId: uuid, reference: text, receivedAt}),
  Problems: {
    type: 'array',
    items: object({
      path: {
        type: 'string',
        description: 'The question’s id, `list.0.question` inside a list, or a key of the envelope.',
      },
      key: {type: 'string', description: '`required`, `tooLong`, `code` … A key and never a sentence.'},
      params: {type: 'object'},
    }),
  },
  StoredSubmission: received({...proof, by, marks}),
  GivenSubmission: received({...proof, by}),
  ListedSubmission: object({submissionId: uuid, form: text, locale: text, ...proof, marks}),
  ...ofInvitations(),
  ...Object.fromEntries(all.flatMap(({stages}) => stages.map(({name, schema}) => [answersName(name), schema]))),
});
