import type {Context} from 'parent-voice';

/** What a school says of itself to every page and letter, by the school's code: the `context` of the elements. */
export type SchoolContext = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What one school says of itself. */
export const contextOf = (contexts: SchoolContext, school: string): Context => contexts.get(school) ?? {};

/** The invented school of the demo, as its own website has it. */
const alderBrook = {
  schoolName: 'Alder Brook Primary School',
  nation: 'england',
  phase: 'primary',
  schoolPhone: '01632 960 001',
  contactName: 'Mrs Okafor',
  contactRole: 'senco',
  whoSeesAnswers: ['classTeacher', 'senco', 'headteacher'],
  privacyNoticeUrl: '/privacy',
  replyDays: 5,
  summaryDays: 3,
  translation: 'person',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('must be JSON, like {"142307": {"schoolName": "…", "schoolPhone": "…"}}.');
  }
}

/**
 * Reads `{"code": {"schoolName": …, "schoolPhone": …}}`.
 *
 * @param text the setting; undefined in the demo gives its own school
 * @param schools the codes that are known
 */
export function readSchoolContext(text: string | undefined, schools: readonly string[]): SchoolContext {
  if (!text) return new Map(schools.includes('demo') ? [['demo', alderBrook]] : []);
  const read = parse(text);
  if (!isObject(read)) throw new Error('must have the codes of schools as its keys.');
  return new Map(
    Object.entries(read).map(([school, context]) => {
      if (!schools.includes(school)) throw new Error(`“${school}” is not among SCHOOLS (${schools.join(', ')}).`);
      if (!isObject(context)) throw new Error(`“${school}” must have an object, like {"schoolName": "…"}.`);
      return [school, context];
    }),
  );
}
