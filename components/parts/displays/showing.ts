import type {Context} from '../../../src/forms/context.js';
import type {Words} from '../../../src/i18n/words.js';
import type {FormSession} from '../../../src/session/session.js';

/** What a display may read. */
export interface Showing {
  readonly words: Words;
  /** Keeps ids apart where two forms share a root. */
  readonly prefix: string;
  readonly context: Context;
  readonly session: FormSession<unknown>;
  /** The level of the page's heading. */
  readonly level: number;
}
