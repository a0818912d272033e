import type {CSSResult} from 'lit';
import type {FormDefinition} from '../../src/forms/form.js';
import type {QuestionKind} from '../../src/forms/question-options.js';
import type {ControlMap} from '../question/form-view.js';
import type * as displays from './displays.js';
import type * as hosted from './host-parts.js';
import type * as later from './later.js';

/** What is loaded after the first page. */
export interface LateParts extends Omit<typeof later, 'controlsFor'> {
  readonly definition: FormDefinition;
  /** The drawing functions that this form needs. */
  readonly controls: ControlMap;
  /** Draws what statements show; few forms have such. */
  readonly displays: typeof displays | undefined;
  /** What only a form inside somebody's form needs. */
  readonly hosted: typeof hosted | undefined;
  /** What these need beside the styles of every form. */
  readonly styles: readonly CSSResult[];
}

/** Kinds of question that few forms have, and that look like no other. */
const dressedKinds: ReadonlySet<QuestionKind> = new Set(['date', 'dateTimeSlots', 'list']);

/**
 * Loads all of it at once: a family that has lost its line on the first page must still be able to finish.
 *
 * @param bringDefinition loads the form
 * @param isHosted whether it is inside somebody's form
 * @throws what `import` throws when there is no connection
 */
async function loadLateParts(bringDefinition: () => Promise<FormDefinition>, isHosted: boolean): Promise<LateParts> {
  // One after the other: the definition brings with it what every form shares. Asked for by itself at the same time, on
  // a line that has gone, that file would never be had again: Chromium remembers a module that has failed by its name.
  const definition = await bringDefinition();
  const parts = await import('./later.js');
  const kinds = definition.questions.flatMap(({kind, items = []}) => [kind, ...items.map((item) => item.kind)]);
  const shows = definition.sections.some(({items}) =>
    items.some((item) => item.kind === 'statement' && item.shows.length),
  );
  const isDressed = shows || kinds.some((kind) => dressedKinds.has(kind));
  const [controls, draws, hosted, dress] = await Promise.all([
    parts.controlsFor(definition.questions),
    shows ? import('./displays.js') : undefined,
    isHosted ? import('./host-parts.js') : undefined,
    isDressed ? import('../parts/card-styles.js') : undefined,
  ]);
  const own = Object.values(controls).flatMap((drawn) => drawn.styles ?? []);
  const styles = [...(dress ? [dress.cardStyles] : []), ...(hosted ? [hosted.controlStyles] : []), ...own];
  return {...parts, definition, controls, displays: draws, hosted, styles};
}

/** Brings what comes after the first page, once for each definition; the newest wins. */
export class LateLoader {
  parts: LateParts | undefined;
  #preparing: Promise<boolean> | undefined;
  #rounds = 0;
  readonly #bringDefinition: () => Promise<FormDefinition>;
  readonly #isHosted: () => boolean;
  readonly #ready: () => void;

  /**
   * @param bringDefinition loads the form
   * @param isHosted whether it is inside somebody's form
   * @param ready told when everything is there
   */
  constructor(bringDefinition: () => Promise<FormDefinition>, isHosted: () => boolean, ready: () => void) {
    this.#bringDefinition = bringDefinition;
    this.#isHosted = isHosted;
    this.#ready = ready;
  }

  /** Whether everything is there. A failure can be tried again. */
  prepare(): Promise<boolean> {
    const failed = () => {
      this.#preparing = undefined;
      return false;
    };
    return (this.#preparing ??= this.#load().then(() => true, failed));
  }

  /** Another definition is wanted. */
  restart(): void {
    this.#preparing = undefined;
    this.parts = undefined;
    void this.prepare();
  }

  async #load() {
    const round = ++this.#rounds;
    const loaded = await loadLateParts(this.#bringDefinition, this.#isHosted());
    // Restarted meanwhile, with another definition: the newer round goes on.
    if (round !== this.#rounds) return this.#newest();
    this.parts = loaded;
    this.#ready();
  }

  async #newest() {
    if (!(await this.prepare())) throw new Error('the newer definition could not be loaded');
  }
}
