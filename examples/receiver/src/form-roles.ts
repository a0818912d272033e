import {forms, staffRoles, type StaffRole} from 'parent-voice';

/** Which roles see a form. One that is not named is seen by all staff. */
export type FormRoles = ReadonlyMap<string, readonly StaffRole[]>;

export const isRole = (text: string): text is StaffRole => (staffRoles as readonly string[]).includes(text);

/**
 * Reads a list of roles, `senco,headteacher`.
 *
 * @throws Error whose message ends the sentence “NAME: …”
 */
export function readRoles(text: string): readonly StaffRole[] {
  return text.split(',').map((part) => {
    const role = part.trim();
    if (isRole(role)) return role;
    throw new Error(`“${role}” is not a role. There are ${staffRoles.join(', ')}.`);
  });
}

/**
 * Reads `form=role,role; form=role`. It refuses what is not known: a form or a role with a slip in it would show a
 * family's answers to all, or to nobody.
 *
 * @param text the setting
 */
export function readFormRoles(text: string | undefined): FormRoles {
  const formRoles = new Map<string, readonly StaffRole[]>();
  for (const part of text?.replace(/;\s*$/, '').split(';') ?? []) {
    const [, form = '', roles = ''] = /^([^=]*)=(.*)$/s.exec(part.trim())?.map((piece) => piece.trim()) ?? [];
    if (!form || !roles)
      throw new Error(
        `“${part.trim()}” must be a form, “=” and its roles, with “;” between forms: form=role,role; form=role.`,
      );
    if (!forms.some(({id}) => id === form))
      throw new Error(`“${form}” is not a form. There are ${forms.map(({id}) => id).join(', ')}.`);
    if (formRoles.has(form)) throw new Error(`“${form}” stands there twice.`);
    formRoles.set(form, readRoles(roles));
  }
  return formRoles;
}

/** Who looks after what is kept of families: erases it and sees who has looked, where the setting names nobody else. */
const dataKeepers: readonly StaffRole[] = ['headteacher'];

/** Reads a list of roles, or the usual one. */
export const readDataRoles = (text: string | undefined): readonly StaffRole[] => (text ? readRoles(text) : dataKeepers);

/** The forms that somebody with these roles does not see. */
export const hiddenFrom = (formRoles: FormRoles, roles: readonly StaffRole[]): readonly string[] =>
  [...formRoles].filter(([, seenBy]) => !seenBy.some((role) => roles.includes(role))).map(([form]) => form);
