export {cutText, misfits, narrowRoom} from '../../components/testing/fits.js';
