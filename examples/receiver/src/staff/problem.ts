import {html} from 'hono/html';
import type {Markup} from './layout.js';

/** What is wrong with a form of the staff pages, said as what to do. */
export const problemLine = (words: string): Markup => html`<p class="problem" id="problem" role="alert">${words}</p>`;

/** The attributes of a box with something wrong in it; it is where one goes on typing. */
export const whenWrong = (isWrong: boolean): Markup | '' =>
  isWrong ? html`aria-invalid="true" aria-describedby="problem" autofocus` : '';
