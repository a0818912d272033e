/** What the first page does not need: the session, questions, checks, review, sending. Loaded together, once it can be used. */
export {childOf} from '../../src/session/child.js';
export {FormSession} from '../../src/session/session.js';
export {controlsFor} from '../question/controls.js';
export {copyText, printCopy} from './family-copy.js';
export {nestedForm} from './nested-form.js';
export {reviewPage} from './pages/review.js';
export {sectionPage} from './pages/section.js';
export {sentPage} from './pages/sent.js';
export {Sender} from './sender.js';
