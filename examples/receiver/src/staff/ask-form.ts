import {html} from 'hono/html';
import {usualDays} from '../invitations/request.js';
import type {KnownPeople, KnownPerson} from '../invitations/known-people.js';
import {autonym} from '../letter/language.js';
import type {StageChoice} from '../stage-names.js';
import type {Markup} from './layout.js';
import {problemLine} from './problem.js';
import {languageName} from './words.js';

/** What staff can choose when they ask a family. */
export interface Asking extends KnownPeople {
  /** The submission that they start from. */
  readonly about?: string | undefined;
  /** What answers that submission. */
  readonly next: readonly StageChoice[];
  /** What begins anew. */
  readonly fresh: readonly StageChoice[];
  readonly languages: readonly string[];
  readonly language: string;
  readonly problem?: string | undefined;
  /** What was typed before the problem. */
  readonly typed?: URLSearchParams | undefined;
}

/** Somebody new: their answers are a record of their own. */
export const somebodyNew = 'new';

const daysOffered = [7, 14, 28, 60, 90, 180];

const option = (value: string, text: string, chosen: string) =>
  html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`;

const stages = (choices: readonly StageChoice[], chosen: string) =>
  choices.map(({form, stage, title}) => option(`${form}.${stage}`, title, chosen));

const group = (label: string, choices: readonly StageChoice[], chosen: string) =>
  choices.length ? html`<optgroup label="${label}">${stages(choices, chosen)}</optgroup>` : '';

const whatBox = ({next, fresh}: Asking, chosen: string) =>
  html`<label for="what">What would you like them to fill in?</label>
    <select id="what" name="what">
      ${next.length ? [group('In answer to this', next, chosen), group('Something new', fresh, chosen)] : stages(fresh, chosen)}
    </select>`;

const whoseBoxes = (people: readonly KnownPerson[], typed: string | null) => {
  const chosen = typed ?? (people.length === 1 ? people[0]?.value : undefined);
  const radio = (value: string, name: string) =>
    html`<label class="choice"
      ><input type="radio" name="whose" value="${value}" required ${value === chosen ? html`checked` : ''} />
      <bdi>${name}</bdi></label
    >`;
  return html`<fieldset>
    <legend>Who is it for?</legend>
    ${people.map(({value, name}) => radio(value, name))} ${radio(somebodyNew, 'Another parent or carer')}
  </fieldset>`;
};

const textBox = (name: string, label: string, hint: string, typed: URLSearchParams | undefined) =>
  html`<label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input
      id="${name}"
      name="${name}"
      autocomplete="off"
      maxlength="100"
      aria-describedby="${name}-hint"
      value="${typed?.get(name) ?? ''}"
    />`;

const childBoxes = (typed: URLSearchParams | undefined) =>
  html`${textBox('childName', 'Child’s name', 'You can leave this blank. Then the form asks for it.', typed)}
  ${textBox('childId', 'Your own number for the child', 'You can leave this blank. It keeps what belongs together in one place.', typed)}`;

const languageBox = ({languages, language, typed}: Asking) =>
  html`<label for="locale">Language of the letter and the form</label>
    <select id="locale" name="locale">
      ${languages.map((tag) =>
        option(
          tag,
          tag === 'en' ? languageName(tag) : `${languageName(tag)} – ${autonym(tag)}`,
          typed?.get('locale') ?? language,
        ),
      )}
    </select>`;

const daysBox = (typed: string | null) =>
  html`<label for="days">How long the link works</label>
    <select id="days" name="days">
      ${daysOffered.map((days) => option(String(days), `${days} days`, typed ?? String(usualDays)))}
    </select>`;

/** Asks a family to fill in a stage: a link, with a letter to print, is made of this. */
export function askForm(asking: Asking): Markup {
  const {about, people, problem, typed} = asking;
  return html`<form method="post" action="/staff/invitations" class="short-form">
    ${problem === undefined ? '' : problemLine(problem)}
    ${about === undefined ? '' : html`<input type="hidden" name="about" value="${about}" />`}
    ${whatBox(asking, typed?.get('what') ?? '')} ${about === undefined ? childBoxes(typed) : ''}
    ${people.length ? whoseBoxes(people, typed?.get('whose') ?? null) : ''}
    ${textBox('person', 'Name of the parent or carer', 'You can leave this blank. It stands on the letter, and in the form for them to change.', typed)}
    ${languageBox(asking)} ${daysBox(typed?.get('days') ?? null)}
    <button type="submit">Make a link and a letter</button>
  </form>`;
}
