import type {CSSResult} from 'lit';
import {isPlain} from '../../src/forms/display.js';
import type {FormDefinition, Section} from '../../src/forms/form.js';
import type {QuestionKind} from '../../src/forms/question-options.js';
import type {Stage} from '../../src/forms/stage.js';
import type {ControlMap} from '../question/form-view.js';
import type * as displays from './displays.js';
import type * as hosted from './host-parts.js';
import type * as questions from './questions.js';
import type * as richDisplays from './rich-displays.js';

/** How the questions and statements of some sections are drawn. */
interface Drawing {
  /** The drawing functions that these questions need. */
  readonly controls: ControlMap;
  /** Draws what statements show; few forms have such. */
  readonly displays: typeof displays | undefined;
  /** The same, where it is more than a sentence or a link. */
  readonly drawRich: typeof richDisplays.drawRich | undefined;
  /** What these need beside the styles of every form. */
  readonly styles: readonly CSSResult[];
}

/** What pages of questions need. */
export interface QuestionParts extends Drawing, Omit<typeof questions, 'controlsFor'> {
  readonly definition: FormDefinition;
  /** What only a form inside somebody's form needs. */
  readonly hosted: typeof hosted | undefined;
}

/** What decides which parts come first. */
export interface Wanting {
  /** Whether it is inside somebody's form. */
  readonly isHosted: boolean;
  readonly stage: Stage;
}

/** Kinds of question that few forms have, and that look like no other. */
const dressedKinds: ReadonlySet<QuestionKind> = new Set(['date', 'dateTimeSlots', 'list']);

/**
 * Loads how sections are drawn.
 *
 * @param sections of one stage, or all
 * @throws what `import` throws when there is no connection
 */
export async function loadDrawing(sections: readonly Section[]): Promise<Drawing> {
  const items = sections.flatMap((section) => section.items);
  const asked = items.filter((item) => item.kind !== 'statement');
  const shown = items.flatMap((item) => (item.kind === 'statement' ? item.shows : []));
  const kinds = asked.flatMap(({kind, items: parts = []}) => [kind, ...parts.map((part) => part.kind)]);
  const isRich = !shown.every(isPlain);
  const [controls, draws, rich, dress] = await Promise.all([
    import('./questions.js').then(({controlsFor}) => controlsFor(asked)),
    shown.length ? import('./displays.js') : undefined,
    isRich ? import('./rich-displays.js') : undefined,
    isRich || kinds.some((kind) => dressedKinds.has(kind)) ? import('../parts/card-styles.js') : undefined,
  ]);
  const own = Object.values(controls).flatMap((drawn) => drawn.styles ?? []);
  return {controls, displays: draws, drawRich: rich?.drawRich, styles: [...(dress ? [dress.cardStyles] : []), ...own]};
}

/**
 * Loads what pages of questions need.
 *
 * @param bringDefinition loads the form
 * @param wanting where the form stands, and at which stage
 * @throws what `import` throws when there is no connection
 */
export async function loadQuestionParts(
  bringDefinition: () => Promise<FormDefinition>,
  {isHosted, stage}: Wanting,
): Promise<QuestionParts> {
  const [definition, parts, hosted] = await Promise.all([
    bringDefinition(),
    import('./questions.js'),
    isHosted ? import('./host-parts.js') : undefined,
  ]);
  const drawing = await loadDrawing(definition.sections.filter((section) => section.stage === stage));
  return {...parts, definition, hosted, ...drawing};
}
