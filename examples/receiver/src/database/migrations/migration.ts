import type {Kysely} from 'kysely';
import type {Schema} from '../schema.js';

/** One change of the tables. One that has been released is never changed: a later one mends it. */
export interface Migration {
  readonly name: string;
  readonly up: (database: Kysely<Schema>) => Promise<void>;
}
