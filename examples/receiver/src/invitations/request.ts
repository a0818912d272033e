import {normaliseText, type Problem, type Subject} from 'parent-voice';

/** What staff or a machine of theirs asks for with `POST /invitations`, as far as it can be checked by itself. */
export interface InvitationRequest {
  readonly form: string;
  readonly stage: string;
  readonly school?: string;
  readonly subject?: Subject;
  readonly inReplyTo?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly days: number;
  readonly page?: string;
}

export const usualDays = 28;
export const mostDays = 180;

/** In bytes of its JSON: enough for a meeting's people and list of topics in several languages. */
export const contextLimit = 32 * 1024;

/** What is wrong with a value: a problem's key and params. */
type Wrong = readonly [key: string, params?: Problem['params']] | undefined;
type Check = (value: unknown) => Wrong;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (longest: number, shape = /^/): Check =>
  (value) => {
    if (typeof value !== 'string') return ['kind'];
    if (value.length === 0 || value.length > longest) return ['length', {max: longest}];
    return shape.test(value) ? undefined : ['format'];
  };

const short = text(200);

const subject: Check = (value) => {
  if (!isObject(value)) return ['kind'];
  const isKnown = Object.keys(value).every((key) => ['childId', 'childName', 'respondentId'].includes(key));
  return isKnown && Object.values(value).every((part) => short(part) === undefined) ? undefined : ['format'];
};

/** A body of 100,000 brackets must not overflow the stack. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

const context: Check = (value) => {
  if (!isObject(value) || isDeeper(value, 16)) return ['kind'];
  return Buffer.byteLength(JSON.stringify(value)) > contextLimit ? ['tooLong', {max: contextLimit}] : undefined;
};

const days: Check = (value) => {
  if (!Number.isInteger(value)) return ['kind'];
  return (value as number) < 1 || (value as number) > mostDays ? ['range', {min: 1, max: mostDays}] : undefined;
};

const checks: Readonly<Record<keyof InvitationRequest, Check>> = {
  form: short,
  stage: text(1),
  school: short,
  subject,
  inReplyTo: text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
  context,
  locale: text(35, /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i),
  days,
  page: text(2000),
};

const needed: readonly string[] = ['form', 'stage'];

/** Text by the one rule, so that the subject of the submission can be compared with it. */
const normalisedSubject = (subject: Subject): Subject =>
  Object.fromEntries(Object.entries(subject).map(([key, part]: [string, string]) => [key, normaliseText(part)]));

/**
 * Reads the body of `POST /invitations`.
 *
 * @param json a parsed body
 * @returns the request, or what is wrong with it
 */
export function readRequest(json: unknown): InvitationRequest | {readonly problems: readonly Problem[]} {
  if (!isObject(json)) return {problems: [{path: '', key: 'kind', params: {}}]};
  const problems = [...new Set([...needed, ...Object.keys(json)])].flatMap((path): Problem[] => {
    const value = Object.hasOwn(json, path) ? json[path] : undefined;
    if (value === undefined) return [{path, key: 'required', params: {}}];
    if (!Object.hasOwn(checks, path)) return [{path, key: 'unknown', params: {}}];
    const wrong = checks[path as keyof InvitationRequest](value);
    return wrong ? [{path, key: wrong[0], params: wrong[1] ?? {}}] : [];
  });
  if (problems.length) return {problems};
  const request = json as unknown as Omit<InvitationRequest, 'days'> & {readonly days?: number};
  return {
    ...request,
    days: request.days ?? usualDays,
    ...(request.subject ? {subject: normalisedSubject(request.subject)} : {}),
    ...(request.inReplyTo ? {inReplyTo: request.inReplyTo.toLowerCase()} : {}),
  };
}
