/** What only a form inside somebody's form needs. Loaded together with the rest, where it is one. */
export {controlStyles} from '../parts/control-styles.js';
export {HostForm} from './host-form.js';
export {controlPage} from './pages/control.js';
