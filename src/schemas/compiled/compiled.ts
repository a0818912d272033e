import type {Facts} from '../facts.js';

/** One leaf as it is written into the script: of its facts only what is not so for most. */
export interface Written extends Partial<Omit<Facts, 'item'>> {
  readonly pattern?: string;
  readonly item?: Readonly<Record<string, Written>>;
}

/** One leaf as a form and a check read it. */
export interface Leaf {
  readonly facts: Facts;
  readonly pattern: RegExp | undefined;
  readonly item: Leaves | undefined;
}

export type Leaves = Readonly<Record<string, Leaf>>;

/** What is so for most leaves, and so is not written. */
export const usual: Facts = {
  base: 'text',
  required: false,
  codes: [],
  max: undefined,
  min: undefined,
  exclusive: [],
  format: undefined,
  fromContext: false,
  item: undefined,
};

function leafOf({pattern, item, ...facts}: Written): Leaf {
  const leaves = item && compiled(item);
  return {
    // Whoever reads an item's leaves gives them back to this folder, which knows what they are.
    facts: {...usual, ...facts, item: leaves as Facts['item']},
    pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
    item: leaves,
  };
}

/**
 * A schema of ours that the build has read already, so that a family's phone need not load zod.
 *
 * @param written its leaves, by key
 */
export const compiled = (written: Readonly<Record<string, Written>>): Leaves =>
  Object.fromEntries(Object.entries(written).map(([key, leaf]) => [key, leafOf(leaf)]));
