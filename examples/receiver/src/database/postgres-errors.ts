import pg from 'pg';
import {DatabaseUnavailable} from './unavailable.js';

/**
 * PostgreSQL's codes for what is not the fault of the query: the connection (08), who may connect (28), a transaction
 * that others came before (40), no room or memory (53), a database that takes no connections (55000) or waits too long
 * for a lock (55P03), an operator (57), the disk (58), broken files (XX001, XX002), only reading (25006, 42501), a
 * transaction left open (25P0x), no such database (3D000).
 */
const passing = /^(08|28|40|53|57|58)|^(25006|25P0[2-4]|3D000|42501|55000|55P03|XX00[12])$/;

/** After these the connection is as good as before. */
const harmless = /^(40|53100|55P03)/;

/** What JavaScript throws when the mistake is in our own code. */
const ourMistakes = [TypeError, RangeError, ReferenceError, SyntaxError];

function codeOf(error: Error): string {
  if (error instanceof pg.DatabaseError) return error.code ?? 'XX000';
  // `pg` tells a lost connection with the system's code, or with none.
  return 'code' in error && typeof error.code === 'string' ? error.code : 'CONNECTION';
}

/**
 * Tells passing trouble from a mistake of ours.
 *
 * @returns undefined for a mistake
 */
export function asUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (error instanceof DatabaseUnavailable) return error;
  if (!(error instanceof Error) || ourMistakes.some((mistake) => error instanceof mistake)) return undefined;
  const code = codeOf(error);
  if (error instanceof pg.DatabaseError && !passing.test(code)) return undefined;
  return new DatabaseUnavailable(code, error);
}

/** Whether the connection can be used for other queries. */
export const isStillGood = ({code}: DatabaseUnavailable): boolean => harmless.test(code);
