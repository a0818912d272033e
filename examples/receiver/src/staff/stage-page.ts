import {html, raw} from 'hono/html';
import {elementName} from '../element-name.js';
import {layout, type Markup} from './layout.js';
import type {Staff} from './staff-of.js';

export interface StagePage {
  readonly staff: Staff;
  readonly form: string;
  readonly stage: string;
  /** What the element is told: all that the school supplies, and what this stage answers. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** The submission that this stage answers. */
  readonly inReplyTo: string | undefined;
}

/** JSON that can stand in a script of a page: nothing in it ends the script or begins a comment. */
const inScript = (value: unknown) =>
  raw(
    JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

/** The element's name comes from a form that is known, so it is letters and hyphens. */
const tag = (form: string) => raw(elementName(form));

/** A stage that staff fill in, with what it answers before them. The element sends it with their session. */
export const stagePage = ({staff, form, stage, context, title, inReplyTo}: StagePage): Markup =>
  layout({
    title: `${title} – For staff`,
    staff,
    scripts: ['/parent-voice/cdn/parent-voice.js'],
    main: html`<nav>
        ${
          inReplyTo === undefined
            ? html`<a class="back" href="/staff">All answers</a>`
            : html`<a class="back" href="/staff/threads/${inReplyTo}">Back to the thread</a>`
        }
      </nav>
      <h1>${title}</h1>
      <${tag(form)} endpoint="/submissions" stage="${stage}">
        <script type="application/json">${inScript(context)}</script>
        <p>The form is loading. It needs JavaScript.</p>
      </${tag(form)}>`,
  });
