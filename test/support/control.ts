/** A page of somebody’s own: a form of theirs, with one of ours as a control of it. */
import {mount, until} from './browser.js';
import {openForm, type FormPerson} from './form-harness.js';

export const roots = ['shadow', 'light'] as const;

export type Root = (typeof roots)[number];

export interface Portal {
  readonly host: HTMLFormElement;
  readonly save: HTMLButtonElement;
  /** The host’s own box, which stands before ours. */
  readonly email: HTMLInputElement;
  /** What was sent, each time. */
  readonly sent: Record<string, string>[];
}

/** A form with a box and a button; ours goes between. */
export function openPortal(): Portal {
  const host = mount(document.createElement('form'));
  const email = document.createElement('input');
  email.name = 'email';
  const save = document.createElement('button');
  save.textContent = 'Save';
  host.append(email, save);
  const sent: Record<string, string>[] = [];
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(Object.fromEntries(new FormData(host)) as Record<string, string>);
  });
  return {host, save, email, sent};
}

/** The ways to keep in touch, as the profile’s entry `contact`. */
export async function openContact(
  {host, save}: Pick<Portal, 'host'> & Partial<Portal>,
  attributes: Readonly<Record<string, string>> = {},
  properties: Readonly<Record<string, unknown>> = {},
): Promise<FormPerson> {
  const form = await openForm({
    tag: 'communication-method-picker',
    attributes: {name: 'contact', 'child-id': 'c-7', 'child-name': 'Amina', ...attributes},
    properties,
    parent: host,
  });
  if (save) host.append(save);
  await until(() => form.asks('channelFirst'), 'the questions');
  return form;
}

export const entryOf = (host: HTMLFormElement, name = 'contact'): unknown =>
  JSON.parse(new FormData(host).get(name) as string);
