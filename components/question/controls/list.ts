import {html, nothing} from 'lit';
import {ownWords} from '../../parts/own-words.js';
import {itemName} from '../../../src/reading/item-name.js';
import type {ItemEntries} from '../../../src/session/entry.js';
import type {Control} from '../form-view.js';
import {frame} from '../frame.js';

/**
 * Groups of questions. In a list of a person's own items they can be added and removed: the focus moves to the new one,
 * a removal is said. A list with the rows of another has neither.
 */
export const list: Control = Object.assign(
  ((context) => {
    const {view, question, path, words, id, entry} = context;
    const rows = view.session.rows(question);
    const entered = (entry ?? []) as readonly ItemEntries[];
    const least = rows?.length ?? (entry === undefined ? (question.startWith ?? 0) : 0);
    const items: readonly ItemEntries[] = Array.from(
      {length: rows?.length ?? Math.max(entered.length, least)},
      (_, index) => entered[index] ?? {},
    );
    const {max = Infinity} = question.facts;
    const firstPart = question.items![0]!;
    const focusOn = (index: number) => view.focusLater(`${view.prefix}${path}.${index}.${firstPart.id}`);
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
    const heading = (number: number) => itemName(words, view.words.language, question, number - 1, rows?.[number - 1]);
    /** What was agreed before stands there in the words and the language of whoever wrote it. */
    const legend = (index: number) => {
      const {list: from} = question.fixedBy ?? {};
      const title = rows?.[index]?.title;
      const text = heading(index + 1);
      return from !== undefined && typeof title === 'string'
        ? ownWords(text, title, view.session.earlier.writtenIn(from))
        : text;
    };
    const first = items.length === 0 && words.has(`q.${question.id}.addFirst`) ? 'addFirst' : 'add';
    const removeButton = (index: number) =>
      html`<button
        type="button"
        class="pv-link"
        data-action="remove"
        ?disabled=${view.disabled}
        @click=${() => remove(index)}
        aria-label="${words.text('button.remove')} ${heading(index + 1)}"
      >
        ${words.text('button.remove')}
      </button>`;
    return html`
      ${items.map(
        (item, index) =>
          html`<fieldset class="pv-item">
            <legend class="pv-item-heading">${legend(index)}</legend>
            ${question.items!.filter((part) => view.session.isItemShown(item, part)).map((part) => frame(view, part, `${path}.${index}.${part.id}`))}
            ${rows ? nothing : removeButton(index)}
          </fieldset>`,
      )}
      ${
        !rows && items.length < max
          ? html`<button
              type="button"
              class="pv-quiet"
              id=${id}
              data-action="add"
              ?disabled=${view.disabled}
              @click=${add}
            >
              ${words.text(words.has(`q.${question.id}.${first}`) ? `q.${question.id}.${first}` : 'button.addAnother')}
            </button>`
          : nothing
      }
    `;
  }) as Control,
  {group: true},
);
