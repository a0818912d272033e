/** Why words are not, or not any more, kept on the device. */
export type Trouble =
  /** The page is not in a secure context, so there is no key to be had. */
  | 'insecure'
  /** The browser, or whoever set it up, forbids it: settings, a sandbox, a private window. */
  | 'blocked'
  /** No room. It may come back. */
  | 'full'
  /** A newer release of this package has been here; what it keeps is left as it is. */
  | 'newer'
  /** No answer in time, or another page is in the way. */
  | 'busy'
  /** Somebody has cleared the device since this page began. Nothing is kept until the family agrees again. */
  | 'cleared'
  /** Anything else: a connection that was lost twice, a key that cannot be kept. */
  | 'broken';

/** Where words are kept: on the device, or only in the memory of this page, and why. */
export type Keeping =
  | {readonly where: 'device'}
  /** `notWanted`: the school has switched it off, or the family has said no, or that others use the device. */
  | {readonly where: 'page'; readonly because: Trouble | 'notWanted'};

/** The same, thrown inside this folder. Nothing outside ever catches one. */
export class StorageTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Before there is a connection, these mean “not here”: measured in Chromium, Firefox and a sandboxed frame. */
const refusals = [
  'SecurityError',
  'UnknownError',
  'InvalidStateError',
  'NotAllowedError',
  'TypeError',
  'ReferenceError',
];

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/**
 * @param error whatever storage threw
 * @param isOpening whether there was no connection yet
 */
export function troubleOf(error: unknown, isOpening = false): Trouble {
  if (error instanceof StorageTrouble) return error.trouble;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return isOpening && refusals.includes(name) ? 'blocked' : 'broken';
}

/**
 * @param waiting what is waited for
 * @param patience for how long, in milliseconds
 * @param late called when it was too long; what comes afterwards is nobody's
 * @throws StorageTrouble `busy`, or what `waiting` throws
 */
export async function within<T>(waiting: Promise<T>, patience: number, late: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late();
      reject(new StorageTrouble('busy'));
    }, patience);
  });
  try {
    return await Promise.race([waiting, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
