/** What a person sees and does who asks what a word means. */
import {until} from './browser.js';
import {openForm, seen, type FormPerson, type OpenOptions} from './form-harness.js';

/** Words that every form of a kinship carer's page has beside them. */
export const carer = {length: 'full', 'child-name': 'Amina', 'who-sees-answers': 'senco'};

export class HelpPerson {
  readonly form: FormPerson;

  constructor(form: FormPerson) {
    this.form = form;
  }

  /** The buttons of one question, or of the page. */
  buttons(path?: string): HTMLElement[] {
    return this.form.all(`${path ? `[data-question="${path}"] ` : ''}[data-action="help"]`);
  }

  /** The button beside one option. */
  button(path: string, code: string): HTMLElement {
    const row = this.form.option(path, code).closest('.pv-help');
    const found = row?.querySelector<HTMLElement>('[data-action="help"]');
    if (!found) throw new Error(`there is no help with ${path}: ${code}`);
    return found;
  }

  get open(): HTMLElement | null {
    return this.form.page.querySelector('[role="dialog"]');
  }

  get words(): string {
    return seen(this.open);
  }

  /** Presses a button and waits until its help is there, and has the focus. */
  async ask(button: HTMLElement): Promise<HTMLElement> {
    button.click();
    return this.opened();
  }

  opened(): Promise<HTMLElement> {
    return until(() => {
      const {open} = this;
      return open && (open.getRootNode() as Document | ShadowRoot).activeElement === open ? open : null;
    }, 'the help');
  }
}

/** A form whose first questions are on the screen. */
export async function askingForm(options: OpenOptions = {}): Promise<HelpPerson> {
  const form = await openForm({...options, attributes: {...carer, ...options.attributes}});
  await form.start();
  return new HelpPerson(form);
}

/** What an element is called, by the ids that name it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  return ids.map((id) => root.getElementById(id)?.textContent?.trim() ?? '(nothing)').join(' ');
}
