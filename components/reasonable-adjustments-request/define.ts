import {defineElement} from '../define-element.js';
import {ReasonableAdjustmentsRequest} from './reasonable-adjustments-request.js';

defineElement('reasonable-adjustments-request', ReasonableAdjustmentsRequest);
