import type {ContextKey} from '../../src/forms/context.js';
import {channels, staffRoles} from '../../src/schemas/code-sets.js';

/** The codes of a key, where they are ours. */
export const codesOf: Partial<Record<ContextKey, readonly string[]>> = {
  nation: ['england', 'scotland', 'wales', 'northernIreland'],
  phase: ['nursery', 'primary', 'secondary', 'specialist'],
  translation: ['person', 'machine', 'none'],
  contactRole: staffRoles,
  whoSeesAnswers: staffRoles,
  staffRole: staffRoles,
  channels,
};
