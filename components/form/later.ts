/** What comes after pages of questions: review, sending, receipt, copies. */
export {copyText, printCopy} from './family-copy.js';
export {reviewPage} from './pages/review.js';
export {sentPage} from './pages/sent.js';
export {Sender} from './sender.js';
