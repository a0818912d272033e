/** What the end of a form needs: the review, sending, the receipt, the family's copy. */
export {copyText, printCopy} from './family-copy.js';
export {reviewPage} from './pages/review.js';
export {sentPage} from './pages/sent.js';
export {Sender} from './sender.js';
