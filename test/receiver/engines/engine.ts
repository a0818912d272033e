/** What the receiver's tests need to know of the engine under it, so that each is the same test on both. */
import type {Database} from '../../../examples/receiver/src/database/open.js';
import type {DatabasePlace} from '../../../examples/receiver/src/database/place.js';

/** Puts trouble right again. */
export type Mend = () => Promise<void>;

/** A database of its own for one test. */
export interface TestDatabase {
  readonly place: DatabasePlace;
  /** The same place as settings of a receiver in a process of its own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly trouble: {
    /** Another process writes, and does not finish. */
    readonly busy: () => Promise<Mend>;
    /** No room is left. */
    readonly full: (database: Database) => Promise<Mend>;
    /** Nothing may be written; it mends itself, or is mended, without the receiver. */
    readonly readOnly: (database: Database) => Promise<Mend>;
    /** It is not there. */
    readonly gone: () => Promise<Mend>;
  };
  /** All that lies in it, as whoever steals the files or a backup finds it. */
  readonly bytes: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** One table as it lies in the database: also what is not in any column. */
export type Row = Readonly<Record<string, unknown>>;

/** A primary key or unique index, as the catalogue has it. */
export interface Key {
  readonly table: string;
  readonly name: string;
  /** In order, with commas. */
  readonly columns: string;
}

/** One of the two engines. */
export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly newDatabase: () => Promise<TestDatabase>;
  /** Every table. */
  readonly tables: (database: Database) => Promise<readonly string[]>;
  readonly keys: (database: Database) => Promise<readonly Key[]>;
  /** The rows in the order in which they lie there. */
  readonly rowsAsTheyLie: (database: Database, table: string) => Promise<readonly Row[]>;
  /** Whether those rows stay where they were first put. */
  readonly keepsPlaces: boolean;
  /** How many transactions can be told apart by what is noted with the rows of a table. */
  readonly writers: (database: Database, table: string) => Promise<number>;
  /** Nothing if it is whole; else what is wrong. */
  readonly damage: (database: Database) => Promise<readonly string[]>;
  /** How sure a commit is: undefined where it is on the disk when it has resolved. */
  readonly weakness: (database: Database) => Promise<string | undefined>;
}
