const least = 12;

/** Enough for any phrase, and short to hash. */
const most = 200;

export type PasswordProblem = 'short' | 'long' | 'name';

/**
 * What is wrong with a new password. Only its length counts: rules about digits and signs make people choose what is
 * easy to guess (NCSC).
 *
 * @param account the name that it is for
 */
export function passwordProblem(password: string, account: string): PasswordProblem | undefined {
  const {length} = [...password];
  if (length < least) return 'short';
  if (length > most) return 'long';
  return password.toLowerCase().includes(account) && length - account.length < least ? 'name' : undefined;
}
