import {
  anyone,
  component,
  header,
  idInPath,
  later,
  object,
  refusal,
  reply,
  signIn,
  staff,
  text,
  trouble,
  uuid,
  type Endpoint,
} from './endpoint.js';

const tags = ['submissions'];

const reference = object({reference: text});

const postSubmission: Endpoint = {
  path: '/submissions',
  method: 'post',
  operation: {
    operationId: 'postSubmission',
    tags,
    summary: 'Send one family’s, or one school’s, answers.',
    description:
      'Stored exactly once: sending the same again, after no answer or a busy one, gives the same receipt. ' +
      'A school’s own stage is taken only from signed-in staff.',
    security: [{}, ...staff],
    parameters: [
      header('Idempotency-Key', 'The `submissionId` of the body.', uuid, true),
      header('Invitation', 'The token of the invitation that is answered, where there is one.', text),
      header('Page-Token', 'Of `GET /page-token`. Without it the submission is stored and marked.', text),
      header('Page-Check', 'A box that people do not see; filled in, the submission is stored and marked.', text),
    ],
    requestBody: {
      required: true,
      description: 'UTF-8, not compressed, at most 262,144 bytes.',
      content: {'application/json': {schema: component('Submission')}},
    },
    responses: {
      201: reply('Stored.', component('Receipt')),
      200: reply('The same submission again: the receipt of the first time.', component('Receipt'), {
        'Idempotent-Replayed': {required: true, schema: {const: 'true'}},
      }),
      400: refusal('Not understood.', 'idempotency-key', 'not-json', 'not-utf-8', 'cut-short', 'too-deep'),
      403: reply(
        '`sign-in`: a school’s stage without staff. `invitation`: unknown, ended or not agreeing with the body, or a ' +
          '`replaces` of another respondent’s. `stage`: one that the form lacks, or a missing or wrong `inReplyTo`.',
        object({reason: {enum: ['sign-in', 'invitation', 'stage']}}),
      ),
      409: reply(
        'The same id with other content, or the same stage again under one invitation: the reference of what is stored.',
        reference,
      ),
      410: refusal('Erased since.', 'erased'),
      413: reply('Too large.', object({reason: {enum: ['too-large']}, message: text, limit: {type: 'integer'}})),
      415: refusal('Not `application/json`, not UTF-8, or compressed.', 'content-type'),
      422: reply('Not valid: what must be put right, by the question.', object({problems: component('Problems')})),
      408: later('Busy or too slow. Try again later, with the same id.'),
      425: later('Too early. Try again later, with the same id.'),
      429: later('A flood from one address. Try again later, with the same id.'),
      ...trouble,
      '5XX': later('Unknown whether it is stored. Try again later, with the same id.'),
    },
  },
};

const listSubmissions: Endpoint = {
  path: '/submissions',
  method: 'get',
  operation: {
    operationId: 'listSubmissions',
    tags,
    summary: 'What has come in, newest first, without the answers.',
    security: staff,
    parameters: [
      {name: 'after', in: 'query', description: 'The `next` of the page before.', schema: text},
      {
        name: 'limit',
        in: 'query',
        description: 'How many; more than 200 is read as 200.',
        schema: {type: 'integer', minimum: 1, default: 50},
      },
    ],
    responses: {
      200: reply(
        'One page.',
        object({submissions: {type: 'array', items: component('ListedSubmission')}, next: text}, ['next']),
      ),
      400: refusal('`after` or `limit` is not understood.', 'after', 'limit'),
      401: signIn,
      ...trouble,
    },
  },
};

const getSubmission: Endpoint = {
  path: '/submissions/{id}',
  method: 'get',
  operation: {
    operationId: 'getSubmission',
    tags,
    summary: 'One submission, as it is stored.',
    security: staff,
    parameters: [idInPath],
    responses: {
      200: reply('The submission.', component('StoredSubmission')),
      401: signIn,
      404: refusal('The school has no such submission.', 'not-found'),
      410: refusal('The school has erased it.', 'erased'),
      ...trouble,
    },
  },
};

const deleteSubmission: Endpoint = {
  path: '/submissions/{id}',
  method: 'delete',
  operation: {
    operationId: 'deleteSubmission',
    tags,
    summary: 'Erase a submission, with what answers and changes it, and the invitations about it.',
    description: 'For machines, and for staff whose role is among `DATA_ROLES`. Sent again, it is answered 410.',
    security: staff,
    parameters: [idInPath],
    responses: {
      204: {description: 'Erased.'},
      401: signIn,
      403: refusal('For staff of other roles.', 'role'),
      404: refusal('The school has no such submission.', 'not-found'),
      410: refusal('It is erased already.', 'erased'),
      ...trouble,
    },
  },
};

const inQuery = (name: string, description: string): object => ({
  name,
  in: 'query',
  description,
  required: false,
  schema: text,
});

const exported = (kind: 'csv' | 'json' | 'jsonl', type: string, schema: object): Endpoint => ({
  path: `/export.${kind}`,
  method: 'get',
  operation: {
    operationId: `export${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    tags,
    summary: 'All submissions that the reader may read, or those of one form or of some days, the oldest first.',
    security: staff,
    parameters: [
      inQuery('form', 'The id of a form.'),
      inQuery('from', 'The first day, like `2026-09-01`, by the clock of the school.'),
      inQuery('to', 'The last day, which counts.'),
    ],
    responses: {
      200: {
        description: 'They are written as they are read: one that ends broken is not whole.',
        content: {[type]: {schema}},
      },
      400: refusal('A form that the reader does not see, or what is no day.', 'form', 'days'),
      401: signIn,
      ...trouble,
    },
  },
});

const exports: readonly Endpoint[] = [
  exported('csv', 'text/csv', {...text, description: 'RFC 4180 in UTF-8, in English, for people.'}),
  exported('json', 'application/json', object({submissions: {type: 'array', items: component('StoredSubmission')}})),
  exported('jsonl', 'application/jsonl', {...text, description: 'A `StoredSubmission` on each line.'}),
];

const health: Endpoint = {
  path: '/health',
  method: 'get',
  operation: {
    operationId: 'health',
    tags: ['health'],
    summary: 'Whether the database answers.',
    security: anyone,
    responses: {200: reply('It does.', object({status: {const: 'ok'}})), ...trouble},
  },
};

export const submissionEndpoints: readonly Endpoint[] = [
  postSubmission,
  listSubmissions,
  getSubmission,
  deleteSubmission,
  ...exports,
  health,
];
