export {questionSuite, type Check, type KindSample} from './question-suite.js';
export {sampleOf, type Answered} from './sample-of.js';
