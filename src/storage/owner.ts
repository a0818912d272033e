import type {Stage} from '../forms/stage.js';
import {digestOf} from './seal.js';

/** Whose words these are, and to which form. Never a name. */
export interface Owner {
  readonly form: string;
  readonly stage: Stage;
  readonly school?: string | undefined;
  /** Who is signed in, as the host knows them: opaque. */
  readonly respondent?: string | undefined;
  /** The token that the family came with; only its digest is a name on the device. */
  readonly invitation?: string | undefined;
}

/** How records of one owner are found. */
export interface Address {
  readonly family: string;
  readonly about: string;
}

/**
 * @param owner whose
 * @param child the opaque id of the child, where it is known
 */
export async function addressOf(owner: Owner, child?: string): Promise<Address> {
  const {form, stage, school, respondent, invitation} = owner;
  const parts =
    invitation === undefined ? ['of', school ?? '', form, stage, respondent ?? ''] : ['by', invitation, form, stage];
  const family = await digestOf(JSON.stringify(parts));
  return {family, about: await digestOf(JSON.stringify([family, child ?? '']))};
}

/** What is sealed opens only under the name of what it is and of whose it is. */
export const labelOf = (shelf: string, family: string): string => `${shelf} ${family}`;
