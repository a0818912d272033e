import {resolve} from 'node:path';
import {
  readDatabaseFile,
  readDatabaseUrl,
  readHost,
  readOrigins,
  readPort,
  readProxies,
  readRetentionDays,
  readSchools,
  readSpamDefence,
} from './setting-values.js';
import type {DatabasePlace} from './database/place.js';
import type {StaffRole} from 'parent-voice';
import {readDataRoles, readFormRoles, type FormRoles} from './form-roles.js';
import {newPassword} from './passwords/new-password.js';
import {readStaffTokens, type StaffToken} from './staff-tokens.js';
import {keptSecret} from './kept-secret.js';
import {readSchoolContext, type SchoolContext} from './school-context.js';

/** What the person who runs the receiver has decided. */
export interface Settings {
  readonly port: number;
  readonly host: string | undefined;
  /** Codes of the schools whose submissions are taken; never empty. */
  readonly schools: readonly [string, ...string[]];
  readonly schoolContext: SchoolContext;
  readonly tokens: readonly StaffToken[];
  /** The token that the demo made for itself; the only one that is ever printed. */
  readonly madeToken: string | undefined;
  /** The password that the demo made for its first account. */
  readonly madePassword: string | undefined;
  readonly formRoles: FormRoles;
  /** Roles that erase, and see who has looked at what. */
  readonly dataRoles: readonly StaffRole[];
  readonly allowedOrigins: readonly string[];
  readonly secretKey: string;
  /** Undefined in the demo only. */
  readonly retentionDays: number | undefined;
  readonly databasePlace: DatabasePlace;
  /** Whether marks and limits keep spam from the list that staff read. */
  readonly spamDefence: boolean;
  /** How many of our own proxies stand before the receiver. */
  readonly proxies: number;
  readonly isDemo: boolean;
  /** Said aloud at the start: what works, but differs from what one might think. */
  readonly notices: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the settings at once, so that it can be put right at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Where the demo keeps its database and the secrets that it made: beside the code, wherever it was started from. */
export const dataFolder = resolve(import.meta.dirname, '../data');

/** Shorter ones can be guessed by trying; the ones that we make have 43 letters. */
const guessable = 16;

function noticesOf(settings: Omit<Settings, 'notices'>): string[] {
  const {isDemo, tokens, secretKey, spamDefence} = settings;
  const isShort = !isDemo && [secretKey, ...tokens.map(({token}) => token)].some((secret) => secret.length < guessable);
  return [
    ...(spamDefence ? [] : ['SPAM_DEFENCE is off: no page token, no least time, no limit of how often.']),
    ...(isShort
      ? [`A token or the SECRET_KEY has fewer than ${guessable} letters and can be guessed: make it longer.`]
      : []),
  ];
}

/**
 * Reads every setting, and refuses all that is not understood: a receiver that starts is one that was meant.
 *
 * @param environment usually `process.env`; an empty value is the same as none
 * @param folder where secrets are kept that the demo makes for itself
 * @throws SettingsError with a line for each setting, which says what to change
 */
export function readSettings(environment: Environment, folder = dataFolder): Settings {
  const problems: string[] = [];
  const read = <Value>(name: string, reader: (text: string | undefined) => Value, instead: Value): Value => {
    try {
      return reader(environment[name]?.trim() || undefined);
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
      return instead;
    }
  };

  const schools = read('SCHOOLS', readSchools, ['demo']);
  const isDemo = schools.every((school) => school === 'demo');
  const url = read('DATABASE_URL', readDatabaseUrl, undefined);
  const file = read('DATABASE_FILE', (text) => readDatabaseFile(text, resolve(folder, 'receiver.db')), '');
  if (url !== undefined && environment['DATABASE_FILE']?.trim())
    problems.push('DATABASE_URL: DATABASE_FILE is set too, and there is one database. Take one of them away.');
  const more = read('STAFF_TOKENS', (text) => readStaffTokens(text, schools), []);
  const isGiven = Boolean(environment['STAFF_TOKEN']?.trim());
  const isMade = isDemo && !isGiven && !more.length;
  const first = read('STAFF_TOKEN', (text) => (isMade ? keptSecret(folder, 'staff-token') : text), undefined);
  const tokens = [...(first ? [{school: schools[0], token: first}] : []), ...more];
  if (new Set(tokens.map(({token}) => token)).size < tokens.length) {
    problems.push('STAFF_TOKENS: two tokens are the same. A token opens one school: give each its own.');
  }
  const settings = {
    port: read('PORT', readPort, 0),
    host: read('HOST', readHost, undefined),
    schools,
    schoolContext: read<SchoolContext>('SCHOOL_CONTEXT', (text) => readSchoolContext(text, schools), new Map()),
    tokens,
    madeToken: isMade ? first : undefined,
    madePassword: isDemo ? keptSecret(folder, 'head-password', newPassword) : undefined,
    formRoles: read('FORM_ROLES', readFormRoles, new Map()),
    dataRoles: read('DATA_ROLES', readDataRoles, []),
    allowedOrigins: read('ALLOWED_ORIGINS', readOrigins, []),
    secretKey: read('SECRET_KEY', (text) => text ?? keptKey(isDemo, folder), ''),
    retentionDays: read('RETENTION_DAYS', (text) => readRetentionDays(text, isDemo), undefined),
    databasePlace: url === undefined ? {file} : {url},
    spamDefence: read('SPAM_DEFENCE', readSpamDefence, undefined) !== 'off',
    proxies: read('PROXIES', readProxies, 0),
    isDemo,
  };
  if (problems.length) throw new SettingsError(problems);
  return {...settings, notices: noticesOf(settings)};
}

function keptKey(isDemo: boolean, folder: string): string {
  if (!isDemo) throw new Error('must be set for a real school. Make one: openssl rand -base64 32');
  return keptSecret(folder, 'secret-key');
}
