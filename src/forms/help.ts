import type {Context} from './context.js';

type Nation = NonNullable<Context['nation']>;

/** Which words of the glossary explain something: their keys, or those of each nation where its schools have other words. */
export type Help = readonly string[] | {readonly [Of in Nation]?: readonly string[]};

const council = ['localAuthority'];

/** Roles of the school's staff that need an explanation. */
const roles: Readonly<Record<string, Help>> = {
  senco: {england: ['senco'], wales: ['alnco'], northernIreland: ['senco', 'learningSupportCoordinator']},
  teachingAssistant: ['ta'],
  designatedTeacher: ['designatedTeacher'],
  safeguardingLead: ['safeguarding'],
  councilOfficer: {england: council, scotland: council, wales: council, northernIreland: ['educationAuthority']},
};

/**
 * What is explained in one nation. Without one it is England, as in all other words.
 *
 * @returns keys of the glossary; none where there is nothing to explain
 */
export const helpIn = (nation: Nation = 'england', help: Help = []): readonly string[] =>
  'map' in help ? help : (help[nation] ?? []);

/** What explains a role of the school's staff. */
export const roleHelp = (nation: Nation | undefined, role: string): readonly string[] => helpIn(nation, roles[role]);
