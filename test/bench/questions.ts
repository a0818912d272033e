/** What both peers ask: one list, so that they are of the same size in every way that a browser can feel. */

export interface BenchQuestion {
  readonly id: string;
  readonly kind: 'line' | 'box' | 'choice' | 'choices' | 'follow';
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly {readonly code: string; readonly label: string}[];
  /** The question before it that it follows, when that one has the code `a`. */
  readonly follows: string | undefined;
}

const kinds = ['line', 'box', 'choice', 'choices', 'follow'] as const;
const codesOf = {line: [], box: [], follow: [], choice: ['a', 'b', 'c', 'd'], choices: ['a', 'b', 'c', 'd', 'e']};

/**
 * A form of any length: a fifth of it lines, boxes, radios, tick boxes and follow-ups of the tick boxes before them.
 *
 * @param count how many questions, follow-ups among them
 */
export const benchQuestions = (count: number): readonly BenchQuestion[] =>
  Array.from({length: count}, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    return {
      id: `q${index}`,
      kind,
      label: `Question ${index + 1}: what should we know about this?`,
      hint: index % 2 ? undefined : 'A few words are enough. You can also leave it blank.',
      options: codesOf[kind].map((code) => ({code, label: `Answer ${code} of question ${index + 1}`})),
      follows: kind === 'follow' ? `q${index - 1}` : undefined,
    };
  });

/** How many questions this page was asked for. */
export const askedCount = Number(new URL(location.href).searchParams.get('n'));
