/** What the first page does not need: questions, checking, review, sending, the copy. Loaded once it can be used. */
export {controls} from '../question/controls.js';
export {send} from '../../src/submission/send.js';
export {createSubmission} from '../../src/submission/create-submission.js';
export {randomUuid} from '../../src/submission/uuid.js';
export {copyText, printCopy} from './family-copy.js';
export {reviewPage} from './pages/review.js';
export {sectionPage} from './pages/section.js';
export {sentPage} from './pages/sent.js';
