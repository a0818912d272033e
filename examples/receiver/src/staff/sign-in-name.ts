/** `Head ` typed on a phone is `head`. */
export const signInName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/**
 * Whether an account may be called so: one word, which may be an email address.
 *
 * @param name as `signInName` gives it
 */
export const isSignInName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(name);
