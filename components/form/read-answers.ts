/**
 * Answers that stand as JSON in an attribute, or that the browser has kept.
 *
 * @returns undefined where they are none
 */
export function readAnswers(json: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const answers: unknown = JSON.parse(String(json));
    return answers instanceof Object && !Array.isArray(answers) ? (answers as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
