import type {FormDefinition} from '../../src/forms/form.js';
import type {Stage} from '../../src/forms/stage.js';
import type {Drawing} from './drawing.js';
import type * as hosted from './host-parts.js';
import type * as later from './later.js';
import type {Nest} from './page-host.js';
import type * as questions from './questions.js';

/** What pages of questions need. */
export interface QuestionParts extends Drawing, Readonly<typeof questions> {
  readonly definition: FormDefinition;
  /** What only a form inside somebody's form needs. */
  readonly hosted: typeof hosted | undefined;
}

/** The form that a loader loads for, as it stands when a part is asked for. */
export interface LateHost {
  stage(): Stage;
  /** Whether it is inside somebody's form. */
  isHosted(): boolean;
  bringDefinition(): Promise<FormDefinition>;
  /** Told when questions can be asked. */
  questionsReady(): void;
  /** Told when there is nothing left to load. */
  allReady(): void;
}

/** Loads once, and says whether it is there; a failure can be tried again. */
function once(load: () => Promise<boolean>): () => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  const settled = (isThere: boolean) => {
    if (!isThere) running = undefined;
    return isThere;
  };
  return () => (running ??= load().then(settled, () => settled(false)));
}

/**
 * Brings what comes after the first page, once for each definition; the newest wins. First what pages of questions
 * need, so that a form which begins with them waits for nothing else.
 */
export class LateLoader {
  /** What pages of questions need. */
  questions: QuestionParts | undefined;
  /** What comes after them. */
  later: typeof later | undefined;
  /** What draws a small form inside this one. */
  nested: Nest | undefined;
  #round = this.#anew();
  #isWaiting = false;
  readonly #host: LateHost;

  constructor(host: LateHost) {
    this.#host = host;
  }

  /** Whether questions can be asked. */
  prepareQuestions(): Promise<boolean> {
    return this.#round.questions();
  }

  /** Whether everything is there: a family that then loses its line is still able to finish. */
  prepare(): Promise<boolean> {
    return this.#round.all();
  }

  /** Whether a small form can be opened inside this one. */
  readonly prepareNested = once(async () => {
    this.nested = (await import('./nested-form.js')).nestedForm;
    return true;
  });

  /** The same, when the first questions are on the screen. */
  prepareAfterPaint(): void {
    requestAnimationFrame(() => setTimeout(() => void this.prepare()));
  }

  /**
   * Does what needs everything, at once or as soon as it is there. Asked again while it waits, it does so once.
   *
   * @param act told whether everything is there
   */
  async whenWhole(act: (isThere: boolean) => void): Promise<void> {
    if (this.later) return act(true);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const isThere = await this.prepare();
    this.#isWaiting = false;
    act(isThere);
  }

  /** Another definition is wanted. */
  restart(): void {
    this.#round = this.#anew();
    this.questions = this.later = undefined;
    void this.prepare();
  }

  #anew() {
    return {questions: once(() => this.#loadQuestions()), all: once(() => this.#loadAll())};
  }

  async #loadQuestions() {
    const round = this.#round;
    const stage = this.#host.stage();
    const [definition, parts, host] = await Promise.all([
      this.#host.bringDefinition(),
      import('./questions.js'),
      this.#host.isHosted() ? import('./host-parts.js') : undefined,
    ]);
    const now = definition.sections.filter((section) => section.stage === stage);
    const drawing = await parts.loadDrawing(now, host?.controlStyles);
    // Restarted meanwhile, with another definition: the newer round goes on.
    if (round !== this.#round) return this.prepareQuestions();
    this.questions = {...parts, definition, hosted: host, ...drawing};
    this.#host.questionsReady();
    return true;
  }

  async #loadAll() {
    const round = this.#round;
    const [parts] = await Promise.all([import('./later.js'), this.prepareQuestions()]);
    const asked = this.questions;
    if (round !== this.#round) return this.prepare();
    if (!asked) return false;
    // What this stage needs is there already; another one may need more.
    const drawing = await asked.loadDrawing(asked.definition.sections, asked.hosted?.controlStyles);
    if (round !== this.#round) return this.prepare();
    this.questions = {...asked, ...drawing};
    this.later = parts;
    this.#host.allReady();
    return true;
  }
}
