/** What a browser does without us: the same native controls, a map that keeps what was entered, and no more. */
import {askedCount, benchQuestions, type BenchQuestion} from './questions.js';

const entries = new Map<string, string | string[]>();

const hint = ({hint}: BenchQuestion) => (hint ? `<p>${hint}</p>` : '');

function written(question: BenchQuestion): string {
  const {id, kind, label, options} = question;
  if (kind === 'line' || kind === 'follow')
    return `<label for="${id}">${label}</label>${hint(question)}<input id="${id}" name="${id}">`;
  if (kind === 'box')
    return `<label for="${id}">${label}</label>${hint(question)}<textarea id="${id}" name="${id}" rows="3"></textarea>`;
  const type = kind === 'choice' ? 'radio' : 'checkbox';
  const rows = options.map(
    ({code, label}) =>
      `<div><input type="${type}" id="${id}-${code}" name="${id}" value="${code}"><label for="${id}-${code}">${label}</label></div>`,
  );
  return `<fieldset><legend>${label}</legend>${hint(question)}${rows.join('')}</fieldset>`;
}

const form = document.createElement('form');
const questions = benchQuestions(askedCount);
form.insertAdjacentHTML(
  'beforeend',
  questions
    .map(
      (question) =>
        `<div data-question="${question.id}"${question.follows ? ' hidden' : ''}>${written(question)}</div>`,
    )
    .join(''),
);
const followUps = new Map(
  questions.flatMap(({id, follows}) => (follows ? [[follows, form.querySelector(`[data-question=${id}]`)!]] : [])),
);

form.addEventListener('input', ({target}) => {
  const control = target as HTMLInputElement;
  if (control.type !== 'checkbox') {
    entries.set(control.name, control.value);
    return;
  }
  const ticked = [...form.querySelectorAll<HTMLInputElement>(`[name=${control.name}]:checked`)].map(({value}) => value);
  entries.set(control.name, ticked);
  followUps.get(control.name)?.toggleAttribute('hidden', !ticked.includes('a'));
});
document.querySelector('main')!.append(form);
