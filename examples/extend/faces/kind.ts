import type {OwnKind} from 'parent-voice';

/** A single choice that is drawn as a row of faces. */
export const faces: OwnKind = {
  name: 'faces',
  like: 'singleChoice',
  control: async () => (await import('./control.js')).faces,
};
