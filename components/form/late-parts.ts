import type {FormDefinition} from '../../src/forms/form.js';
import type {ControlMap} from '../question/form-view.js';
import type * as engine from './engine.js';
import type * as finish from './finish.js';

/** What is loaded after the first page. */
export interface LateParts {
  readonly definition: FormDefinition;
  readonly engine: typeof engine;
  readonly finish: typeof finish;
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
  const parts = await Promise.all([bringDefinition(), import('./engine.js'), import('./finish.js')]);
  const [definition, {controlsFor}] = parts;
  const kinds = definition.questions.flatMap(({kind, items = []}) => [kind, ...items.map((item) => item.kind)]);
  return {definition, engine: parts[1], finish: parts[2], controls: await controlsFor(new Set(kinds))};
}
