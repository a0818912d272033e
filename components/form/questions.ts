/** What a page of questions needs, beside the first script. A form that begins with its questions waits for nothing else. */
export {childOf} from '../../src/session/child.js';
export {FormSession} from '../../src/session/session.js';
export {loadDrawing} from './drawing.js';
export {sectionPage} from './pages/section.js';
