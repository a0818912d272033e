import type {FormDefinition} from '../../src/forms/form.js';
import type {ControlMap} from '../question/form-view.js';
import type * as later from './later.js';

/** What is loaded after the first page. */
export interface LateParts extends Omit<typeof later, 'controlsFor'> {
  readonly definition: FormDefinition;
  /** The drawing functions that this form needs. */
  readonly controls: ControlMap;
}

/**
 * Loads all of it at once: a family that has lost its line on the first page must still be able to finish.
 *
 * @param bringDefinition loads the form
 * @throws what `import` throws when there is no connection
 */
export async function loadLateParts(bringDefinition: () => Promise<FormDefinition>): Promise<LateParts> {
  const [definition, parts] = await Promise.all([bringDefinition(), import('./later.js')]);
  const kinds = definition.questions.flatMap(({kind, items = []}) => [kind, ...items.map((item) => item.kind)]);
  return {...parts, definition, controls: await parts.controlsFor(new Set(kinds))};
}
