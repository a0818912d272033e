/** The parts that endpoints are described with. */
import type {JsonSchema} from '../schema.js';

/** One method of one address, as OpenAPI 3.1 writes an operation. */
export interface Endpoint {
  readonly path: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly operation: {
    readonly operationId: string;
    readonly tags: readonly string[];
    readonly summary: string;
    readonly description?: string;
    readonly security: readonly Readonly<Record<string, readonly string[]>>[];
    readonly parameters?: readonly object[];
    readonly requestBody?: object;
    readonly responses: Readonly<Record<string, object>>;
  };
}

/** Whoever knows the address; or staff and their machines. */
export const anyone = [];
export const staff = [{staffToken: []}, {staffSession: []}];

export const component = (name: string): JsonSchema => ({$ref: `#/components/schemas/${name}`});

export const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

export const text: JsonSchema = {type: 'string'};
export const time: JsonSchema = {type: 'string', format: 'date-time'};
export const uuid: JsonSchema = {type: 'string', format: 'uuid'};

/** JSON that is answered, with headers where there are any. */
export const reply = (description: string, schema: JsonSchema, headers?: Readonly<Record<string, object>>): object => ({
  description,
  ...(headers && {headers}),
  content: {'application/json': {schema}},
});

/** A refusal that a developer can act on. */
export const refusal = (description: string, ...reasons: readonly string[]): object =>
  reply(description, object({reason: {enum: reasons}, message: text}));

/** What may be answered with no body of ours, by a server on the way too: when to try again is in `Retry-After`. */
export const later = (description: string): object => ({
  description,
  headers: {'Retry-After': {description: 'Seconds, or a date.', schema: text}},
});

export const header = (name: string, description: string, schema: JsonSchema, required = false): object => ({
  name,
  in: 'header',
  description,
  required,
  schema,
});

export const idInPath: object = {name: 'id', in: 'path', required: true, schema: uuid};

/** What every address can answer. */
export const trouble = {
  500: refusal('Something went wrong. Try again later, with the same id.', 'unexpected'),
  503: reply(
    'The database cannot be used now. Try again later, with the same id.',
    object({reason: {enum: ['unavailable']}, message: text}),
    {'Retry-After': {description: 'Seconds.', schema: text}},
  ),
};

export const signIn = refusal('Staff are not signed in.', 'sign-in');
