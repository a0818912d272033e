/** What the receiver's tests share: people at a school with an account, and their browsers. */
import type {StaffRole} from 'parent-voice';
import {addAccount} from '../../examples/receiver/src/database/accounts.js';
import {hashPassword} from '../../examples/receiver/src/passwords/hash.js';
import type {Receiver} from './receiver.js';

export interface Person {
  readonly school: string;
  readonly account: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
  readonly password: string;
}

const okafor: Person = {
  school: 'demo',
  account: 'okafor',
  displayName: 'Mrs Okafor',
  roles: ['senco'],
  password: 'blue kettle on a ladder',
};

/** Hashing is slow on purpose: once for all tests of a file. */
const hashes = new Map<string, Promise<string>>();

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, hash);
  return hash;
}

/** Gives somebody an account: the SENCO of the demo, but for what is changed. */
export async function addPerson({database}: Receiver, changes: Partial<Person> = {}): Promise<Person> {
  const person = {...okafor, ...changes};
  const {school, account, displayName, roles, password} = person;
  await addAccount(database, {
    school,
    account,
    display_name: displayName,
    roles: JSON.stringify(roles),
    password: await hashOf(password),
    made_at: new Date().toISOString(),
  });
  return person;
}

/** The browser of one person: it keeps its cookie, and follows nowhere. */
export class StaffBrowser {
  readonly #url: string;
  cookie = '';

  constructor({url}: Receiver) {
    this.#url = url;
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.#url}${path}`, {headers: {Cookie: this.cookie}, redirect: 'manual'});
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** Sends a form of the staff pages, and keeps the cookie that comes back. */
  async send(
    path: string,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: {Cookie: this.cookie, ...headers},
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set !== undefined) this.cookie = set;
    return response;
  }

  signIn(
    {account, password, school}: Pick<Person, 'account' | 'password' | 'school'>,
    wanted = '/staff',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return this.send('/staff/sign-in', {name: account, password, school, wanted}, headers);
  }
}

/** A browser in which this person is signed in. */
export async function signedIn(receiver: Receiver, person: Person): Promise<StaffBrowser> {
  const browser = new StaffBrowser(receiver);
  const {status} = await browser.signIn(person);
  if (status !== 303) throw new Error(`signing in answered ${status}`);
  return browser;
}

/** Markup without the spaces and line ends that mean nothing. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?(\/?>) ?/g, '$1')
    .replaceAll('/>', '>');
