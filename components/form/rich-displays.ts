export {drawRich} from '../parts/rich-displays.js';
