import {parseSubmission, type FormDefinition, type Problem, type Submission} from 'parent-voice';

type Envelope = Readonly<Record<string, unknown>>;

const valueOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? (json as Envelope)[key] : undefined;

/** The id of what was sent, before anything else about it is known; empty where it has none. */
export function idOf(json: unknown): string {
  const id = valueOf(json, 'submissionId');
  return typeof id === 'string' ? id.toLowerCase() : '';
}

/** A missing school is the receiver's only one. A wrong kind of school is told by the parser. */
export function schoolOf(
  json: unknown,
  schools: readonly string[],
): {readonly school?: string; readonly problems: readonly Problem[]} {
  const named = valueOf(json, 'school');
  const [only] = schools;
  if (named === undefined && schools.length === 1 && only !== undefined) return {school: only, problems: []};
  if (named === undefined) return {problems: [{path: 'school', key: 'required', params: {}}]};
  if (typeof named !== 'string') return {problems: []};
  return schools.includes(named)
    ? {school: named, problems: []}
    : {problems: [{path: 'school', key: 'unknown', params: {}}]};
}

/**
 * What is round the answers, read as if nothing were asked: whose stage it is does not hang on what they say.
 *
 * @returns undefined where that itself cannot be read
 */
export function withoutAnswers(json: unknown, forms: readonly FormDefinition[]): Submission | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const askingNothing = forms.map((form) => ({...form, sections: [], questions: []}));
  return parseSubmission({...json, answers: {}}, {forms: askingNothing}).submission;
}
