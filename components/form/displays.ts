export {drawDisplays} from '../parts/displays.js';
