import {noChange, type Part} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {Question} from '../../src/forms/form.js';
import type {FormSession} from '../../src/session/session.js';
import {countOf} from './count.js';
import {frame} from './frame.js';
import type {FormView} from './form-view.js';

/**
 * Draws one question and draws it again when its own entry or problem has changed, so that a key costs the same in a
 * form of 30 questions and of 1,000.
 */
class QuestionDirective extends AsyncDirective {
  #view: FormView | undefined;
  #question: Question | undefined;
  #session: FormSession<unknown> | undefined;
  #stamp = -1;
  #unwatch: (() => void) | undefined;

  /**
   * @param view the form
   * @param question what is asked
   * @param stamp changes when all questions must be drawn again (another language, another context)
   */
  render(view: FormView, question: Question, stamp: number) {
    void stamp;
    return frame(view, question);
  }

  override update(_part: Part, [view, question, stamp]: [FormView, Question, number]) {
    if (this.#question === question && this.#session === view.session && this.#stamp === stamp) return noChange;
    this.#view = view;
    this.#question = question;
    this.#session = view.session;
    this.#stamp = stamp;
    this.#watch();
    return frame(view, question);
  }

  override disconnected() {
    this.#unwatch?.();
  }

  override reconnected() {
    this.#watch();
    // An entry may have been made while nobody was looking.
    this.setValue(frame(this.#view!, this.#question!));
  }

  #watch() {
    this.#unwatch?.();
    const view = this.#view!;
    const question = this.#question!;
    this.#unwatch = view.session.watch(question.id, () => {
      this.setValue(frame(view, question));
      const count = countOf(view.words, question, view.session.entry(question.id));
      if (count) view.announce(count.text);
    });
  }
}

export const question = directive(QuestionDirective);
