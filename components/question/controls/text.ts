import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Control, ControlContext} from '../form-view.js';

const typed = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** What is the same for every box: who it belongs to, what describes it, and what happens when it is typed in. */
const common = ({question, describedBy, invalid}: ControlContext) => ({
  describedBy: describedBy || undefined,
  invalid: invalid ? 'true' : undefined,
  required: question.needed ? 'true' : undefined,
});

/** One line. The browser's own store of what was typed would keep a family's words, so it is off unless it is theirs. */
const line =
  (type: 'text' | 'tel' | 'email', dir: 'auto' | 'ltr'): Control =>
  (context) => {
    const {view, path, id, entry, question} = context;
    const {describedBy, invalid, required} = common(context);
    return html`<input
      class="pv-box"
      type=${type}
      id=${id}
      name=${path}
      form=${ifDefined(view.owner)}
      dir=${dir}
      autocomplete=${question.autocomplete ?? 'off'}
      spellcheck=${type === 'text' && !question.autocomplete ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy)}
      aria-invalid=${ifDefined(invalid)}
      aria-required=${ifDefined(required)}
      ?disabled=${view.disabled}
      .value=${live((entry as string | undefined) ?? '')}
      @input=${(event: Event) => view.session.enter(path, typed(event))}
    />`;
  };

export const shortText = line('text', 'auto');

/** Numbers run from left to right in every language. */
export const phone = line('tel', 'ltr');

/** `inputmode` comes with the type; the browser's own check is off with the rest of its bubbles. */
export const email = line('email', 'ltr');

export const longText: Control = (context) => {
  const {view, path, id, entry} = context;
  const {describedBy, invalid, required} = common(context);
  return html`<textarea
    class="pv-box pv-long"
    rows="3"
    id=${id}
    name=${path}
    form=${ifDefined(view.owner)}
    dir="auto"
    autocomplete="off"
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    aria-required=${ifDefined(required)}
    ?disabled=${view.disabled}
    .value=${live((entry as string | undefined) ?? '')}
    @input=${(event: Event) => view.session.enter(path, typed(event))}
  ></textarea>`;
};
