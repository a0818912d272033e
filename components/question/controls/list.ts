import {html, nothing} from 'lit';
import type {ItemEntries} from '../../../src/session/entry.js';
import type {Control} from '../form-view.js';
import {frame} from '../frame.js';

/** Groups of questions that can be added and removed. The focus moves to the new one; a removal is said. */
export const list: Control = Object.assign(
  (({view, question, path, words, id, entry}) => {
    const items = (entry ?? []) as readonly ItemEntries[];
    const {max = Infinity} = question.facts;
    const first = question.items![0]!;
    const focusOn = (index: number) => view.focusLater(`${view.prefix}${path}.${index}.${first.id}`);
    const add = () => {
      view.session.enter(path, [...items, {}]);
      focusOn(items.length);
    };
    const remove = (index: number) => {
      view.session.enter(
        path,
        items.filter((_, other) => other !== index),
      );
      view.announce(words.text('text.itemRemoved'));
      if (items.length > 1) focusOn(Math.max(0, index - 1));
      else view.focusLater(id);
    };
    const heading = (number: number) =>
      words.has(`q.${question.id}.item`)
        ? words.text(`q.${question.id}.item`, {number})
        : words.text('label.itemNumber', {number});
    return html`
      ${items.map(
        (item, index) =>
          html`<fieldset class="pv-item">
            <legend class="pv-item-heading">${heading(index + 1)}</legend>
            ${question.items!.filter((part) => view.session.isItemShown(item, part)).map((part) => frame(view, part, `${path}.${index}.${part.id}`))}
            <button
              type="button"
              class="pv-link"
              data-action="remove"
              ?disabled=${view.disabled}
              @click=${() => remove(index)}
              aria-label="${words.text('button.remove')} ${heading(index + 1)}"
            >
              ${words.text('button.remove')}
            </button>
          </fieldset>`,
      )}
      ${
        items.length < max
          ? html`<button
              type="button"
              class="pv-quiet"
              id=${id}
              data-action="add"
              ?disabled=${view.disabled}
              @click=${add}
            >
              ${words.text(words.has(`q.${question.id}.add`) ? `q.${question.id}.add` : 'button.addAnother')}
            </button>`
          : nothing
      }
    `;
  }) as Control,
  {group: true},
);
