/** The codes that an answer can hold. */
export type CodeOf<Answer> = Answer extends readonly (infer Code extends string)[]
  ? Code
  : Answer extends string
    ? Answer
    : never;

/** True or false by what one question's answer is. Words of a family count as one code that is in no list. */
export type AnswerCondition<Answers> = {
  [Q in keyof Answers & string]:
    | {readonly q: Q; readonly anyOf: readonly CodeOf<NonNullable<Answers[Q]>>[]}
    | {readonly q: Q; readonly anyExcept: readonly CodeOf<NonNullable<Answers[Q]>>[]}
    | {readonly q: Q; readonly noneOf: readonly CodeOf<NonNullable<Answers[Q]>>[]}
    | {readonly q: Q; readonly answered: boolean};
}[keyof Answers & string];

/** True or false by what the school supplies. */
export type PropCondition =
  | {readonly prop: string; readonly is: string | boolean}
  | {readonly prop: string; readonly not: string | boolean}
  | {readonly prop: string; readonly set: boolean}
  | {readonly prop: string; readonly min: number};

/** Once the compiler has checked the paths, a condition on a list's items is this. */
interface ErasedSome {
  readonly some: string;
  readonly where: Condition;
}

/** True when one item of a list is so. */
type SomeCondition<Answers> = string extends keyof Answers
  ? ErasedSome
  : {
      [Q in keyof Answers & string]: NonNullable<Answers[Q]> extends readonly (infer Item)[]
        ? Item extends object
          ? {readonly some: Q; readonly where: Condition<Item>}
          : never
        : never;
    }[keyof Answers & string];

/**
 * When something is asked, as data: it can be exported, printed, checked for cycles and indexed, which a function
 * cannot.
 */
export type Condition<Answers = Readonly<Record<string, string | readonly string[]>>> =
  | AnswerCondition<Answers>
  | PropCondition
  | SomeCondition<Answers>
  | {readonly all: readonly Condition<Answers>[]}
  | {readonly any: readonly Condition<Answers>[]};

/** Where a condition reads from. */
export interface Situation {
  /** The codes of a question's answer; none when it is blank or not asked. */
  readonly codes: (question: string) => readonly string[];
  readonly prop: (name: string) => unknown;
  /** The items of a list, each by the codes of its answers; needed only where a condition reads them. */
  readonly items?: (question: string) => readonly ((question: string) => readonly string[])[];
}

const isSet = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);

/**
 * @param condition the condition, or undefined for “always”
 * @param situation the answers and what the school supplies
 * @returns whether it holds
 */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, situation));
  if ('any' in condition) return condition.any.some((part) => holds(part, situation));
  if ('prop' in condition) {
    const value = situation.prop(condition.prop);
    if ('is' in condition) return value === condition.is;
    if ('not' in condition) return value !== condition.not;
    if ('set' in condition) return isSet(value) === condition.set;
    return Array.isArray(value) && value.length >= condition.min;
  }
  if ('some' in condition)
    return (situation.items?.(condition.some) ?? []).some((codes) => holds(condition.where, {...situation, codes}));
  const codes = situation.codes(condition.q);
  const listed = (list: readonly string[]) => (code: string) => list.includes(code);
  if ('anyOf' in condition) return codes.some(listed(condition.anyOf));
  if ('anyExcept' in condition) return codes.some((code) => !condition.anyExcept.includes(code));
  if ('noneOf' in condition) return !codes.some(listed(condition.noneOf));
  return codes.length > 0 === condition.answered;
}

type Part = AnswerCondition<Record<string, string>> | PropCondition | ErasedSome;

/** Every part of a condition that stands alone, however deep. */
export function partsOf(condition: Condition | undefined): Part[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return [condition];
}

/** The questions whose answers a condition reads. */
export const questionsOf = (condition: Condition | undefined): string[] => [
  ...new Set(partsOf(condition).flatMap((part) => ('q' in part ? [part.q] : 'some' in part ? [part.some] : []))),
];
