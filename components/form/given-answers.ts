import type {FormSession} from '../../src/session/session.js';

type Answers = Readonly<Record<string, unknown>>;

/** Undefined where the JSON is not of answers. */
function answersIn(json: unknown): Answers | undefined {
  try {
    const answers: unknown = JSON.parse(String(json));
    return typeof answers === 'object' && answers !== null && !Array.isArray(answers)
      ? (answers as Answers)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Answers from outside: those that wait until there is a form to put them in, and those that a reset brings back. */
export class GivenAnswers {
  waiting: Answers | undefined;
  /** Whether the family has entered something since they were given. */
  isTouched = false;
  #initial: Answers | undefined;

  /** As with a native control: what the host gives before the family begins is what a reset brings back. */
  give(answers: Answers, session: FormSession<unknown> | undefined): void {
    if (!this.isTouched) this.#initial = answers;
    this.#put(answers, session);
  }

  /**
   * What a reset brings back; it is shown only where the family has entered nothing.
   *
   * @param json the attribute
   * @returns whether it could be read
   */
  giveInitial(json: string, session: FormSession<unknown> | undefined): boolean {
    const answers = answersIn(json);
    if (!answers) return false;
    this.#initial = answers;
    if (!this.isTouched) this.#put(answers, session);
    return true;
  }

  /** What the browser has kept of the family's own; no reset brings it back. */
  restore(json: unknown, session: FormSession<unknown> | undefined): void {
    const answers = answersIn(json);
    if (answers) this.#put(answers, session);
  }

  #put(answers: Answers, session: FormSession<unknown> | undefined) {
    if (session) session.setAnswers(answers);
    else this.waiting = answers;
  }

  /** The next form begins with what the host gave. */
  rewind(): void {
    this.waiting = this.#initial;
    this.isTouched = false;
  }

  /** The next form begins empty. */
  forget(): void {
    this.#initial = undefined;
    this.rewind();
  }

  /** A form has begun. One that begins without them is about somebody else: their answers must not come back. */
  enterInto(session: FormSession<unknown>): void {
    if (this.waiting) session.setAnswers(this.waiting);
    else this.#initial = undefined;
    this.waiting = undefined;
    this.isTouched = false;
  }
}
