/** What must be put right: a key with parameters and never a sentence, so that a change of language re-words it. */
export interface Problem {
  /** The question's path: its id, or `list.0.question` inside a list. */
  readonly path: string;
  /** `required`, `tooLong`, `tooMany`, `exclusive`, `code`, `format`, `unknown` … */
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The first problem of each path: a person can put right one thing at a time. */
export function oneEachPath(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({path}) => !seen.has(path) && seen.add(path));
}
