import type {Child} from '../../src/forms/context.js';
import type {Entry} from '../../src/session/entry.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import type {FormSession} from '../../src/session/session.js';

/** For which children a form has been sent from this page. */
export class Children {
  /** Whether this form comes after that of another child. */
  isNext = false;
  readonly #sent = new Set<string>();

  sent({id}: Partial<Child>): void {
    if (id !== undefined) this.#sent.add(id);
  }

  /** Whether there is another child to answer for: one not yet sent, or one whose name the family can type. */
  more({context: {children}, form}: FormSession<unknown>): boolean {
    const asks = (which: string) => form.questions.some(({id}) => id === which);
    return children ? asks('whichChild') && children.some(({id}) => !this.#sent.has(id)) : asks('childName');
  }

  clear(): void {
    this.isNext = false;
    this.#sent.clear();
  }
}

/** What was last sent about one child is nothing for the next one's form. */
export function forNextChild(options: SessionOptions): SessionOptions {
  const {lastAnswers, ...context} = options.context ?? {};
  void lastAnswers;
  return {...options, context};
}

/** What was answered about the family itself, to be offered for the next child. Nothing about a child is among it. */
export const offersOf = ({form, entries}: FormSession<unknown>): ReadonlyMap<string, Entry> =>
  new Map(form.offerAgain.flatMap((id) => (entries.has(id) ? [[id, entries.get(id)!] as const] : [])));
