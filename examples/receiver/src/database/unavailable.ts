/**
 * The database cannot do it now, and may be able to later: busy, full, read-only, gone. The family's page keeps the
 * words and sends them again, so this is never a reason to lose or to guess.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /** The engine's own code, for the log. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`the database cannot be used now (${code})`, {cause});
    this.code = code;
  }
}
