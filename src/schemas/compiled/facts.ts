import type {Facts} from '../facts.js';
import type {Leaf, Leaves} from './compiled.js';

/*
 * Stands in for `schemas/facts.ts` in the script for pages without a build. Only our own forms are read there: one of
 * somebody else's is a definition already when it arrives, and brings its facts.
 */

/** The leaves of a compiled schema, by key. */
export const shapeOf = (schema: Leaves): Leaves => schema;

/** What a compiled leaf says about its question. */
export const factsOf = ({facts}: Leaf): Facts => facts;
