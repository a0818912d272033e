import type {CSSResult} from 'lit';
import {isPlain} from '../../src/forms/display.js';
import type {Section} from '../../src/forms/form.js';
import type {QuestionKind} from '../../src/forms/question-options.js';
import {controlsFor} from '../question/controls.js';
import type {ControlMap} from '../question/form-view.js';
import type * as displays from './displays.js';
import type * as richDisplays from './rich-displays.js';

/** How the questions and statements of some sections are drawn. */
export interface Drawing {
  /** The drawing functions that these questions need. */
  readonly controls: ControlMap;
  /** Draws what statements show; few forms have such. */
  readonly displays: typeof displays | undefined;
  /** The same, where it is more than a sentence or a link. */
  readonly drawRich: typeof richDisplays.drawRich | undefined;
  /** What these need beside the styles of every form. */
  readonly styles: readonly CSSResult[];
}

/** Kinds of question that few forms have, and that look like no other. */
const dressedKinds: ReadonlySet<QuestionKind> = new Set(['date', 'dateTimeSlots', 'list']);

/**
 * Loads how sections are drawn.
 *
 * @param sections of one stage, or all
 * @param more what they need beside that where they stand
 * @throws what `import` throws when there is no connection
 */
export async function loadDrawing(sections: readonly Section[], more?: CSSResult): Promise<Drawing> {
  const items = sections.flatMap((section) => section.items);
  const asked = items.filter((item) => item.kind !== 'statement');
  const shown = items.flatMap((item) => (item.kind === 'statement' ? item.shows : []));
  const kinds = asked.flatMap(({kind, items: parts = []}) => [kind, ...parts.map((part) => part.kind)]);
  const isRich = !shown.every(isPlain);
  const [controls, draws, rich, dress] = await Promise.all([
    controlsFor(asked),
    shown.length ? import('./displays.js') : undefined,
    isRich ? import('./rich-displays.js') : undefined,
    isRich || kinds.some((kind) => dressedKinds.has(kind)) ? import('../parts/card-styles.js') : undefined,
  ]);
  const styles = [dress?.cardStyles, more, ...Object.values(controls).map((drawn) => drawn.styles)];
  return {controls, displays: draws, drawRich: rich?.drawRich, styles: styles.filter((one) => one !== undefined)};
}
