/** How many people answered a question, and how many of them chose each code. */
export interface Tally {
  readonly answers: number;
  readonly chosen: ReadonlyMap<string, number>;
}

/** One option of a question. */
export interface OptionCount {
  readonly code: string;
  /** Missing where it is under 5. */
  readonly count?: number;
}

/** What may be shown of a question. */
export interface QuestionCounts {
  readonly question: string;
  /** How many people answered. Missing where that is under 5, or where an option is hidden. */
  readonly answers?: number;
  /** In the order of the form. Missing where fewer than 5 people answered. */
  readonly options?: readonly OptionCount[];
}

/** Fewer people than this could be known by who they are. */
export const leastShown = 5;

/**
 * Leaves out of a question's counts what could tell what one person answered: all of them from fewer than 5 answers,
 * else each count under 5 (none is hidden like a few), and with any of these the number of answers, from which a
 * hidden count could be worked out.
 *
 * @param question its id
 * @param codes all of its options, in the order of the form
 * @param tally what was counted
 */
export function withoutSmallNumbers(
  question: string,
  codes: readonly string[],
  {answers, chosen}: Tally,
): QuestionCounts {
  if (answers < leastShown) return {question};
  const counted = codes.map((code) => ({code, count: chosen.get(code) ?? 0}));
  const options = counted.map(({code, count}) => (count < leastShown ? {code} : {code, count}));
  return counted.every(({count}) => count >= leastShown) ? {question, answers, options} : {question, options};
}
