/** What lets staff, or a machine of theirs, read the submissions of one school. */
export interface StaffToken {
  readonly school: string;
  readonly token: string;
}

/**
 * Reads `code:token,code:token`.
 *
 * @param text the setting
 * @param schools the codes that are known
 */
export function readStaffTokens(text: string | undefined, schools: readonly string[]): StaffToken[] {
  if (!text) return [];
  return text.split(',').map((pair, index) => {
    const [, school = '', token = ''] = /^([^:]*):(.*)$/.exec(pair.trim()) ?? [];
    // The message goes to a log: it must not repeat a token.
    if (!school || !token.trim())
      throw new Error(`number ${index + 1} must be a school's code, a colon and a token: code:token,code:token.`);
    if (!schools.includes(school)) throw new Error(`“${school}” is not among SCHOOLS (${schools.join(', ')}).`);
    return {school, token: token.trim()};
  });
}
