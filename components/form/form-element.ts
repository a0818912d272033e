import {html, type PropertyValues} from 'lit';
import type {FormCard, FormDefinition} from '../../src/forms/form.js';
import {isForStaff} from '../../src/forms/stage.js';
import type {Words} from '../../src/i18n/words.js';
import {development} from '../../src/mode.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {FormAnswersElement} from './form-answers-element.js';
import {FormLoader} from './form-loader.js';
import {checkAttributes} from './form-properties.js';
import {configure, partOf, sessionOptionsOf, type Part} from './form-part.js';
import {languageOf, lengthOf, usableContext, variantsOf, warnAboutLeaveOut} from './form-settings.js';
import {clearFallback} from './render-root.js';
import {warnAboutWords} from './warn-about-words.js';

/** The rest is loaded when the first page has been on the screen for this long (ms), so as not to slow it down. */
const afterFirstPage = 2500;

/**
 * A form in a page: it draws the pages of a definition in the family's language, and brings the answers to the school.
 * The public elements are this one with their definition.
 *
 * @attr {string} endpoint - Where submissions are sent: https, or the page's own origin. Without it the family prints or copies.
 * @attr {string} page-token-url - Where a page token is fetched from when the form is first touched; without one, the receiver marks what is sent.
 * @attr {string} lang - The language of the form; else that of the nearest `lang` in the page, else English.
 * @attr {string} languages - Codes in the language menu, separated by spaces; by default all that have words.
 * @attr {'short' | 'full'} length - Unset, the family chooses on the first page.
 * @attr {boolean} one-per-page - One question on each page.
 * @attr {number} heading-level - The level of its headings in the page, 1 to 6.
 * @attr {string} leave-out - Ids of questions or sections to leave out beside the default ones; empty, none is left out.
 * @attr {string} name - In a form of the page, the name of its entry: the answers as JSON.
 * @attr {'form' | 'control'} mode - Whether it is a form of its own, or one control of a form of the page: its questions alone. By default a control where it stands in a form and has a `name`.
 * @attr {boolean} required - As a control: whether its needed questions must be answered. Without it, it may be left blank as a whole.
 * @attr {string} value - The JSON of the answers that it begins with; a control goes back to them.
 * @attr {'shadow' | 'light'} render-root - Where it draws itself.
 * @attr {string} school-name - Every key of `context` that is text, a number, a yes or no, or a list of codes is an attribute like this one.
 * @slot - Shown until the form is there: a phone number, a link to a paper form.
 * @fires {Event} input - As a control: an entry has changed.
 * @fires {Event} change - As a control: an entry is finished.
 * @fires {FormChangeEvent} pv-change - An entry has changed; the path only.
 * @fires {FormStepEvent} pv-step - Another page is shown.
 * @fires {FormProblemsEvent} pv-problems - There is something to put right; paths and keys.
 * @fires {FormSubmitEvent} pv-submit - The family has pressed Send; cancel it to deliver the submission yourself.
 * @fires {FormSentEvent} pv-sent - The school has it.
 * @cssprop --pv-ink - Text.
 * @cssprop --pv-quiet - Hints.
 * @cssprop --pv-paper - Behind boxes.
 * @cssprop --pv-line - Edges of boxes.
 * @cssprop --pv-accent - What to do next, and what is chosen.
 * @cssprop --pv-accent-ink - Text on the accent.
 * @cssprop --pv-problem - What must be put right.
 * @cssprop --pv-focus - The ring round what has the focus.
 * @cssprop --pv-radius - Corners.
 */
export abstract class FormElement<Answers = Readonly<Record<string, unknown>>> extends FormAnswersElement<Answers> {
  readonly #loader = new FormLoader(
    (card, words) => this.#show(card, words),
    () => this.#notLoaded(),
  );

  sessionOptions(form: FormDefinition): SessionOptions {
    return sessionOptionsOf(form, usableContext(this.supplied(false), this.card, this.warn), this, this.#part);
  }

  // Lifecycle

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.guest.done;
    await super.getUpdateComplete();
    await this.#loader.done;
    if (this.controller.words) await this.controller.prepare();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkAttributes(this, this.warn);
    this.guest.ask(this.invitation, this.sendsTo, this.card?.id);
    // What the invitation says (its language, its stage) comes before anything is drawn.
    if (this.guest.isAsking) return;
    const controller = this.controller;
    const isNew = this.suppliesAnew(changed);
    const context = usableContext(this.supplied(isNew), this.card, this.warn);
    const {stage} = this.#part;
    const isOther = stage !== controller.stage || this.guest.opens !== controller.invitation;
    const isTurned = this.place !== controller.place;
    configure(controller, this, this.card, {context, stage, guest: this.guest});
    const {language} = languageOf(this, this.languages);
    const variants = variantsOf(context, isForStaff(this.card ?? {}, stage, context));
    this.#loader.want({language, variants, english: controller.english, card: this.card});
    // What has been answered goes along.
    if (isTurned && !isOther) this.carryOver();
    if (isTurned && (controller.card as FormCard | undefined)) controller.restart();
    else if (isOther && this.session) controller.empty();
    const asked = isNew || ['leaveOut', 'onePerPage', 'length'].some((name) => changed.has(name));
    if (!asked || !this.session) return;
    // “Answer more questions” is the family's own choice, and stays when the school supplies something else.
    this.controller.reconfigure((changed.has('length') && lengthOf(this.length)) || this.session.length);
    warnAboutLeaveOut(this.session, this.warn);
  }

  protected override render() {
    const controller = this.controller;
    if (!controller.words || this.guest.isAsking || !controller.isReady) return html`<slot></slot>`;
    clearFallback(this, this.renderRoot);
    return this.controller.template();
  }

  get #part(): Part {
    return partOf(this.guest.invitation, this.card, this.stage, this.warn);
  }

  #show(card: FormCard, words: Words) {
    const before = this.controller.card as FormCard | undefined;
    this.controller.words = words;
    this.controller.card = card;
    if (before && before !== card) this.controller.restart();
    if (development && this.place !== 'control' && !this.controller.context.schoolPhone) this.warn('phone');
    if (development && this.definition?.words)
      void warnAboutWords(this.definition, languageOf(this, this.languages).offered, this.warn);
    this.controller.drawAgain();
    // A host's form that is sent early must not go without this part of it.
    if (!before) this.controller.prepareSoon(this.name ? 0 : afterFirstPage);
  }

  /** Without its first words the fallback stays; later on the language stays, and the family is told. */
  #notLoaded() {
    const {words} = this.controller as {words?: Words};
    if (!words) return this.warn('words');
    this.controller.loadFailed = true;
    // What could not be had is no longer wished for, or each drawing would ask for it again.
    this.controller.english &&= words.english !== undefined;
    this.lang = words.language;
    this.controller.drawAgain();
  }
}
