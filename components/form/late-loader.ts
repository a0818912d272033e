import type {FormDefinition} from '../../src/forms/form.js';
import {loadDrawing, loadQuestionParts, type QuestionParts, type Wanting} from './late-parts.js';
import type * as later from './later.js';

/** What a loader does for its form. */
export interface LateHost {
  bringDefinition(): Promise<FormDefinition>;
  /** What decides which parts come first, as things stand when they are asked for. */
  wanting(): Wanting;
  /** Told when questions can be asked. */
  questionsReady(): void;
  /** Told when there is nothing left to load. */
  allReady(): void;
}

/** Runs one thing once; a failure can be tried again. */
class Once {
  #running: Promise<boolean> | undefined;

  /** @returns whether it has come to its end */
  run(load: () => Promise<void>): Promise<boolean> {
    const running = (this.#running ??= load().then(
      () => true,
      () => {
        if (this.#running === running) this.#running = undefined;
        return false;
      },
    ));
    return running;
  }
}

/** Brings what comes after the first page, once for each definition; the newest wins. */
export class LateLoader {
  /** What pages of questions need. */
  questions: QuestionParts | undefined;
  /** What comes after them. */
  later: typeof later | undefined;
  #isWaiting = false;
  #once = {questions: new Once(), all: new Once()};
  readonly #host: LateHost;

  constructor(host: LateHost) {
    this.#host = host;
  }

  /** Whether questions can be asked. */
  prepareQuestions(): Promise<boolean> {
    return this.#once.questions.run(() => this.#loadQuestions());
  }

  /** Whether everything is there: a family that then loses its line is still able to finish. */
  prepare(): Promise<boolean> {
    return this.#once.all.run(() => this.#loadAll());
  }

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
    this.#once = {questions: new Once(), all: new Once()};
    this.questions = undefined;
    this.later = undefined;
    void this.prepare();
  }

  async #loadQuestions() {
    const round = this.#once;
    const loaded = await loadQuestionParts(() => this.#host.bringDefinition(), this.#host.wanting());
    // Restarted meanwhile, with another definition: the newer round goes on.
    if (round !== this.#once) return newest(this.prepareQuestions());
    this.questions = loaded;
    this.#host.questionsReady();
  }

  async #loadAll() {
    const round = this.#once;
    const [, loaded] = await Promise.all([newest(this.prepareQuestions()), import('./later.js')]);
    if (round !== this.#once) return newest(this.prepare());
    // What this stage needs is there already; another one may need more.
    const drawing = await loadDrawing(this.questions!.definition.sections);
    if (round !== this.#once) return newest(this.prepare());
    this.questions = {...this.questions!, ...drawing};
    this.later = loaded;
    this.#host.allReady();
  }
}

/** @throws where what another round brings cannot be had */
async function newest(round: Promise<boolean>): Promise<void> {
  if (!(await round)) throw new Error('a part of the form could not be loaded');
}
