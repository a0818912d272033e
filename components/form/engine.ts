/** What a page of questions needs: the session, the checks, the drawing. Loaded once the first page can be used. */
export {FormSession} from '../../src/session/session.js';
export {controlsFor} from '../question/controls.js';
export {sectionPage} from './pages/section.js';
