import {forms as ours, type FormDefinition} from 'parent-voice';

/** Ours, and the one that the demo school has made for itself. Loaded for the demo alone: its website stands beside it. */
export async function demoForms(): Promise<readonly FormDefinition[]> {
  const {schoolTrip} = await import('../../../school-website/school-trip/form.js');
  return [...ours, schoolTrip];
}
