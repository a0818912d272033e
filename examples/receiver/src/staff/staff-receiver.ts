import type {Receiving} from '../submissions/receive.js';
import type {StaffWords} from './words.js';

/** What the staff pages stand on. */
export interface StaffReceiver extends Receiving {
  readonly words: StaffWords;
}
