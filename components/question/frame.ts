import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Question} from '../../src/forms/form.js';
import {helpIn} from '../../src/forms/help.js';
import type {Words} from '../../src/i18n/words.js';
import {entryLines, optionLabel, wordsOf} from '../../src/reading/wording.js';
import {isBlank} from '../../src/session/entry.js';
import {countOf} from './count.js';
import {help} from '../parts/help.js';
import {idOf} from '../parts/id-of.js';
import type {FormView} from './form-view.js';
import {hintsOf, labelOf, problemText} from './wording.js';

/** A longer list of the school's own (more than six children) is a select; times that can be ticked are not one choice. */
const mostRadios = 6;

function kindOf(view: FormView, question: Question) {
  const isLong = question.optionsFrom && view.session.options(question).length > mostRadios;
  return isLong && question.kind === 'singleChoice' ? 'select' : question.kind;
}

/** What stands under the label: how many may be selected, and the question's own hints. */
function linesUnder(view: FormView, question: Question, words: Words): readonly string[] {
  const hints = hintsOf(words, question, view.session.context);
  const {max} = question.facts;
  if (question.kind !== 'multiChoice') return hints;
  return [...hints, max === undefined ? words.text('label.selectAll') : words.text('label.selectUpTo', {max})];
}

/** The English of a consent beside a translation that nobody has checked: a yes must not rest on a mistake. */
function englishBeside(view: FormView, question: Question, words: Words) {
  const {english} = words;
  if (!view.english || !english || question.kind !== 'consent') return nothing;
  const options = view.session.options(question).map(({code}) => optionLabel(english, question, code));
  return html`<div class="pv-english" lang=${english.lang} dir=${english.dir}>
    <p>${[labelOf(english, question), ...hintsOf(english, question, view.session.context)].join(' ')}</p>
    <ol>
      ${options.map((option) => html`<li>${option}</li>`)}
    </ol>
  </div>`;
}

/** What was answered for another child about the family itself: offered, never filled in. */
function offerOf(view: FormView, question: Question, path: string, words: Words) {
  const offer = view.session.offers.get(path);
  if (offer === undefined || offer === view.session.entry(path)) return nothing;
  const said = entryLines(words, question, offer, view.session.context).join(', ');
  const use = () => {
    view.session.enter(path, offer);
    view.focusLater(idOf(view, path));
  };
  return html`<p class="pv-offer">
    <span>${words.text('label.before', {text: said})}</span>
    <button type="button" class="pv-quiet" data-action="use" aria-describedby="${idOf(view, path)}-label" @click=${use}>
      ${words.text('button.useAnswer')}
    </button>
  </p>`;
}

/**
 * The frame round every question: label, hint, problem, control, count. Drawn once, for every kind.
 *
 * @param view the form
 * @param question what is asked
 * @param path its id, or `list.0.question`
 */
export function frame(view: FormView, question: Question, path: string = question.id): TemplateResult {
  const {session} = view;
  const words = wordsOf(view.words, question);
  const id = idOf(view, path);
  const kind = kindOf(view, question);
  const control = view.controls[question.drawnBy?.name ?? kind]!;
  const entry = session.entry(path);
  const problem = session.problem(path);
  const hints = linesUnder(view, question, words);
  const count = countOf(words, question, entry);
  const explained = helpIn(session.context.nation, question.help);
  const describedBy = [hints.length ? `${id}-hint` : '', problem ? `${id}-problem` : '', count ? `${id}-count` : '']
    .filter(Boolean)
    .join(' ');
  const label = html`<span id="${id}-label">${labelOf(words, question, session)}</span
    >${question.needed ? html` <span class="pv-needed">${words.text('label.needed')}</span>` : nothing}`;
  const inside = html`
    ${words === view.words ? nothing : html`<p class="pv-hint" lang=${view.words.lang} dir=${view.words.dir}>${view.words.text('label.onlyInEnglish')}</p>`}
    ${explained.length ? html`<div class="pv-help">${help(view, words, explained, `${id}-label`, true)}</div>` : nothing}
    ${hints.length ? html`<div class="pv-hint" id="${id}-hint">${hints.map((hint) => html`<p>${hint}</p>`)}</div>` : nothing}
    ${offerOf(view, question, path, words)}
    ${
      problem
        ? html`<p class="pv-problem" id="${id}-problem">
            <span class="pv-hidden">${words.text('error.prefix')} </span>${problemText(words, problem, question)}
          </p>`
        : nothing
    }
    ${control({view, question, path, words, id, describedBy, invalid: problem !== undefined, entry})}
    ${count ? html`<p class="pv-count ${count.over ? 'pv-over' : ''}" id="${id}-count">${count.text}</p>` : nothing}
    ${
      kind !== 'select' && question.facts.base === 'choice' && !isBlank(entry) && !view.disabled
        ? html`<button
            type="button"
            class="pv-link"
            data-action="clear"
            aria-describedby="${id}-label"
            @click=${() => clear(view, path)}
          >
            ${words.text('button.clearAnswer')}
          </button>`
        : nothing
    }
    ${englishBeside(view, question, words)}
  `;
  const lang = words === view.words ? undefined : words.lang;
  return html`<div
    class="pv-question ${problem ? 'pv-wrong' : ''} ${question.otherOf ? 'pv-follow' : ''}"
    data-question=${path}
    lang=${ifDefined(lang)}
    dir=${ifDefined(lang && words.dir)}
  >
    ${
      control.group
        ? html`<fieldset
            role=${ifDefined(question.facts.base === 'choice' ? 'radiogroup' : undefined)}
            aria-required=${ifDefined(question.facts.base === 'choice' && question.needed ? 'true' : undefined)}
            aria-describedby=${ifDefined(describedBy || undefined)}
          >
            <legend class="pv-label">${label}</legend>
            ${inside}
          </fieldset>`
        : html`<label class="pv-label" for=${id}>${label}</label>${inside}`
    }
  </div>`;
}

function clear(view: FormView, path: string) {
  view.session.clear(path);
  view.focusLater(idOf(view, path));
}
