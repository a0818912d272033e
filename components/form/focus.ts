/** Moves the eye and the focus within one form, once it is drawn. */
export class Focus {
  readonly #root: () => ParentNode;
  #wanted: string | undefined;

  /** @param root where the form is drawn */
  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  later(id: string): void {
    this.#wanted = id;
  }

  drawn(): void {
    const id = this.#wanted;
    this.#wanted = undefined;
    if (id !== undefined) this.go(id);
  }

  /** A full list has no control of its own: then the first one inside the question. */
  #find(id: string): HTMLElement | null {
    const root = this.#root();
    const path = CSS.escape(id.slice(id.indexOf('-') + 1));
    return (
      root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) ??
      root.querySelector<HTMLElement>(`[data-question="${path}"] :is(input, select, textarea, button)`)
    );
  }

  /** The eye goes to the question's label, the focus to its control. */
  go(id: string): void {
    const target = this.#find(id);
    // GOV.UK's error summary does the same: the label or legend must be in view, not the box alone.
    (target?.closest<HTMLElement>('.pv-question') ?? target)?.scrollIntoView({block: 'start'});
    target?.focus({preventScroll: true});
  }
}
