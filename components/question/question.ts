import {noChange} from 'lit';
import {directive, Directive, type ChildPart, type Part} from 'lit/directive.js';
import {setChildPartValue} from 'lit/directive-helpers.js';
import type {Question} from '../../src/forms/form.js';
import type {FormSession} from '../../src/session/session.js';
import {countOf} from './count.js';
import {frame} from './frame.js';
import type {FormView} from './form-view.js';

/**
 * Draws one question and draws it again when its own entry or problem has changed, so that a key costs the same in a
 * form of 30 questions and of 1,000.
 */
class QuestionDirective extends Directive {
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

  override update(part: Part, [view, question, stamp]: [FormView, Question, number]) {
    if (this.#question === question && this.#session === view.session && this.#stamp === stamp) return noChange;
    this.#question = question;
    this.#session = view.session;
    this.#stamp = stamp;
    this.#watch(part as ChildPart, view, question);
    return frame(view, question);
  }

  #watch(part: ChildPart, view: FormView, question: Question) {
    this.#unwatch?.();
    this.#unwatch = view.session.watch(question.id, () => {
      // Gone with its page, or with the element; one that is put back is drawn again.
      if (!part.startNode?.isConnected) {
        this.#unwatch?.();
        this.#question = undefined;
        return;
      }
      setChildPartValue(part, frame(view, question), this as never);
      const count = countOf(view.words, question, view.session.entry(question.id));
      if (count) view.announce(count.text);
    });
  }
}

export const question = directive(QuestionDirective);
