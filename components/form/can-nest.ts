import type {FirstPageHost} from './page-host.js';

/** Whether such a form is on the page, and there is somebody to send to. */
export const canNest = ({sendsTo}: FirstPageHost, tag: string): boolean =>
  sendsTo !== undefined && customElements.get(tag) !== undefined;
