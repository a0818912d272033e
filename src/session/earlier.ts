import type {PreviousSubmission} from '../forms/context.js';
import {stageRule, type Stage, type Stages} from '../forms/stage.js';
import {codesOfAnswer} from './answer.js';

interface Staged {
  readonly id: string;
  readonly stages?: Stages | undefined;
}

const newest = (one: PreviousSubmission | undefined, other: PreviousSubmission) =>
  one && (one.receivedAt ?? '') > (other.receivedAt ?? '') ? one : other;

/** The submission that a stage answers, among those that are known. */
function nearestOf(form: Staged, stage: Stage, previous: readonly PreviousSubmission[], inReplyTo?: string) {
  if (inReplyTo) return previous.find(({submissionId}) => submissionId === inReplyTo);
  for (const wanted of stageRule(form, stage)?.answers ?? []) {
    const found = previous
      .filter((one) => one.stage === wanted)
      .reduce<PreviousSubmission | undefined>(newest, undefined);
    if (found) return found;
  }
  return undefined;
}

/** Where a thread began. */
function rootOf(one: PreviousSubmission, ours: readonly PreviousSubmission[]): string {
  const seen = new Set([one]);
  for (let at = one; ;) {
    const before = ours.find(({submissionId}) => submissionId === at.inReplyTo);
    if (!before || seen.has(before)) return at.submissionId;
    seen.add(before);
    at = before;
  }
}

/** What one stage answers: the submissions before it, in a chain, and what was said in them. */
export class Earlier {
  /** The nearest first. */
  readonly chain: readonly PreviousSubmission[];
  /** Of the whole chain, by question id; a question is asked in one stage only. */
  readonly answers: Readonly<Record<string, unknown>>;

  /**
   * @param form whose stages
   * @param stage which of them is filled in
   * @param previous the stored submissions that are known
   * @param inReplyTo which one it answers, where that is known; else the newest that it can answer
   */
  constructor(form: Staged, stage: Stage, previous: readonly PreviousSubmission[] = [], inReplyTo?: string) {
    const ours = previous.filter((one) => one.form === form.id);
    const chain: PreviousSubmission[] = [];
    let next = nearestOf(form, stage, ours, inReplyTo);
    // What was stored cannot answer itself, but what a host supplies can say anything.
    while (next && !chain.includes(next)) {
      chain.push(next);
      const {inReplyTo: before} = next;
      next = before === undefined ? undefined : ours.find(({submissionId}) => submissionId === before);
    }
    this.chain = chain;
    const root = chain.at(-1)?.submissionId;
    this.beside = ours.filter((one) => one.stage === stage && rootOf(one, ours) === root && root !== undefined);
    this.answers = Object.assign({}, ...[...chain].reverse().map(({answers}) => answers)) as Record<string, unknown>;
  }

  /** What others have answered in the same stage of the same thread; never another parent's, which nobody is given. */
  readonly beside: readonly PreviousSubmission[];

  get nearest(): PreviousSubmission | undefined {
    return this.chain[0];
  }

  /** The submission of one stage in the chain. */
  of(stage: Stage): PreviousSubmission | undefined {
    return this.chain.find((one) => one.stage === stage);
  }

  /** What a condition reads of a question that was asked before. */
  codes(id: string): readonly string[] {
    return codesOfAnswer(this.answer(id));
  }

  /** The language in which somebody answered a question, as a tag; undefined where nobody did. */
  writtenIn(id: string): string | undefined {
    const from = this.chain.find(({answers}) => Object.hasOwn(answers, id));
    return from?.writtenIn ?? from?.locale;
  }

  answer(id: string): unknown {
    return Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
  }
}
