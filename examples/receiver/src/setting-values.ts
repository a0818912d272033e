/** How each setting is read from its text. An error's message ends the sentence “NAME: …” and says what to change. */
import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';

const listOf = (text: string) => text.split(',').map((part) => part.trim());

function wholeNumber(text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`“${text}” must be a whole number from ${least} to ${most}.`);
}

/** 0 is any free port, for tests. */
export const readPort = (text = '8080'): number => wholeNumber(text, 0, 65_535);

/** Each of them has to add the address that it saw to `X-Forwarded-For`. */
export const readProxies = (text = '0'): number => wholeNumber(text, 0, 9);

export function readHost(text: string | undefined): string | undefined {
  if (text && !/^[\w.:-]+$/.test(text))
    throw new Error(`“${text}” must be a name or an address of this machine, like 127.0.0.1.`);
  return text;
}

/** A code also stands before the colon in STAFF_TOKENS, and in a web page's attribute. */
export function readSchools(text = 'demo'): readonly [string, ...string[]] {
  const [first = '', ...others] = listOf(text);
  const codes = [first, ...others] as const;
  const wrong = codes.find((code) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(code));
  if (wrong !== undefined)
    throw new Error(
      `“${wrong}” is not a school's code. Write codes of letters and digits with commas between, like 142307,142308.`,
    );
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) throw new Error(`“${twice}” stands there twice.`);
  return [...codes];
}

/** Exact origins: a pattern would let in a page that nobody thought of. */
export function readOrigins(text: string | undefined): readonly string[] {
  if (!text) return [];
  return listOf(text).map((origin) => {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.origin === origin) return origin;
    const meant = url && /^https?:$/.test(url.protocol) ? ` Did you mean ${url.origin}?` : '';
    throw new Error(`“${origin}” must be a whole origin and nothing more, like https://www.school.example.${meant}`);
  });
}

/** There is no “for ever”: a school has to decide how long it keeps what families tell it (UK GDPR, article 5(1)(e)). */
export function readRetentionDays(text: string | undefined, isDemo: boolean): number | undefined {
  if (text) return wholeNumber(text, 1, 36_500);
  if (isDemo) return undefined;
  throw new Error('must be set for a real school: after how many days answers are erased, for example 365.');
}

export function readDatabaseFile(text: string | undefined, instead: string): string {
  if (!text) return instead;
  if (/^\w+:/.test(text)) throw new Error(`“${text}” must be the path of a file, not an address.`);
  const file = resolve(text);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new Error(`“${text}” is a folder. Name a file in it, like ${text}/receiver.db.`);
  return file;
}

/** Its password goes into no message. */
export function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPostgres = url && /^postgres(ql)?:$/.test(url.protocol);
  if (isPostgres && (url.host || url.searchParams.has('host')) && url.pathname.length > 1) return text;
  throw new Error('must be the address of a PostgreSQL database, like postgres://user:password@host:5432/database.');
}

export function readSpamDefence(text: string | undefined): 'off' | undefined {
  if (text === undefined || text === 'off') return text;
  throw new Error(`“${text}” must be “off”, or left out.`);
}
