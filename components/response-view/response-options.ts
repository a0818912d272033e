import type {Context} from '../../src/forms/context.js';
import type {FormDefinition} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {StoredSubmission} from './stored-submission.js';

export interface ResponseOptions {
  readonly submission: StoredSubmission | undefined;
  readonly form: FormDefinition | undefined;
  readonly words: Words;
  readonly context: Context;
  readonly level: number;
}

/** What is drawn, once there is something to draw. */
export type Shown = ResponseOptions & {readonly submission: StoredSubmission};
