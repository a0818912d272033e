import {isContextKey} from './context-keys.js';
import type {Display} from './display.js';
import type {Fail} from './errors.js';
import type {FormDefinition, Question, Statement} from './form.js';

/** The names of what the school supplies that a statement shows. */
function suppliedTo(shown: Display): readonly string[] {
  if ('line' in shown) return Object.values(shown.with ?? {});
  if ('text' in shown) return [shown.text];
  if ('codes' in shown) return [shown.codes];
  if ('people' in shown) return [shown.people];
  if ('agenda' in shown) return [shown.agenda];
  if ('list' in shown) return [shown.list];
  return 'link' in shown ? [shown.link] : [];
}

/** The answers that a statement shows, and the parts of a list among them. */
function checkAnswers(shown: Display, questions: readonly Question[], fail: Fail) {
  const ids = 'answers' in shown ? shown.answers : 'cards' in shown ? [shown.cards] : [];
  for (const id of ids)
    if (!questions.some((question) => question.id === id)) fail(`shows '${id}', which is not asked; correct the id`);
  if (!('cards' in shown)) return;
  const {items = []} = questions.find(({id}) => id === shown.cards)!;
  for (const part of [shown.title, ...shown.lines.map(({q}) => q)])
    if (!items.some(({id}) => id === part))
      fail(`shows '${part}', which '${shown.cards}' does not ask; correct the id`);
}

function checkStatement({id, shows, bullets}: Statement, form: FormDefinition, fail: Fail) {
  const inBullets = Object.values(bullets).flatMap(({count, text}) => [count, text]);
  for (const name of [...shows.flatMap(suppliedTo), ...inBullets])
    if (name !== undefined && !isContextKey(name))
      fail(`statement '${id}' shows '${name}', which no school supplies; correct the name`);
  for (const shown of shows) checkAnswers(shown, form.questions, (fault) => fail(`statement '${id}' ${fault}`));
}

/** Checks that all that a form's statements show is there to be shown. */
export function checkDisplays(form: FormDefinition, fail: Fail): void {
  for (const {items} of form.sections)
    for (const item of items) if (item.kind === 'statement') checkStatement(item, form, fail);
}
