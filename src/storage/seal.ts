/** AES-GCM wants a new one for each text. */
const ivLength = 12;

interface Box {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const isBox = (sealed: unknown): sealed is Box =>
  typeof sealed === 'object' &&
  sealed !== null &&
  'iv' in sealed &&
  sealed.iv instanceof Uint8Array &&
  'bytes' in sealed &&
  sealed.bytes instanceof ArrayBuffer;

const encode = (text: string) => new TextEncoder().encode(text);

/** A key that can be used and kept on the device, and never be read: not by us, and not by a script of the page. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);

export const isKey = (value: unknown): value is CryptoKey => value instanceof CryptoKey;

/**
 * @param label what it is and whose: it opens only under the same one, so that no record can stand in for another
 */
export async function sealWith(key: CryptoKey, value: unknown, label: string): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const algorithm = {name: 'AES-GCM', iv, additionalData: encode(label)};
  return {iv, bytes: await crypto.subtle.encrypt(algorithm, key, encode(JSON.stringify(value)))};
}

/** Undefined for what this key did not seal under this label, and for anything that is no such thing. */
export async function unsealWith<T>(key: CryptoKey, sealed: unknown, label: string): Promise<T | undefined> {
  if (!isBox(sealed)) return undefined;
  try {
    const algorithm = {name: 'AES-GCM', iv: sealed.iv, additionalData: encode(label)};
    const bytes = await crypto.subtle.decrypt(algorithm, key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return undefined;
  }
}

/** A name for something that must not be readable: SHA-256, in hexadecimal; the text itself where there is no digest. */
export async function digestOf(text: string): Promise<string> {
  if (!('subtle' in crypto)) return text;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
