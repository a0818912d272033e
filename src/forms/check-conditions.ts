import {partsOf, questionsOf, type Condition} from './condition.js';
import {isContextKey} from './context-keys.js';
import {dependencyOrder} from './dependencies.js';
import type {Fail} from './errors.js';
import type {FormDefinition, Item, Question} from './form.js';

/** A condition and where it stands. */
type Placed = readonly [where: string, condition: Condition | undefined];

const conditionsOfItem = (item: Item): readonly Placed[] => {
  if (item.kind === 'statement') {
    const where = `statement '${item.id}'`;
    return [
      [where, item.when],
      ...item.shows.map((shown): Placed => [where, 'line' in shown ? shown.when : undefined]),
    ];
  }
  const where = `question '${item.id}'`;
  const {
    codesWhen = {},
    first = [],
    last,
  } = item as Question & {readonly codesWhen?: Readonly<Record<string, Condition>>};
  const moved = [...Object.values(codesWhen), ...first.map(({when}) => when), last?.when];
  return [item.when, ...moved].map((when): Placed => [where, when]);
};

function conditionsOf(form: FormDefinition): readonly Placed[] {
  return [
    ...form.sections.flatMap(({id, first, items}) => [
      ...items.flatMap(conditionsOfItem),
      [`section '${id}'`, first?.when] as const,
    ]),
    ...[...(form.start || []), ...form.after].map(({key, when}): Placed => [`line '${key}'`, when]),
    ...Object.entries({...form.staff?.flags, ...form.staff?.notes}).map(([id, when]): Placed => [
      `staff flag '${id}'`,
      when,
    ]),
  ];
}

function checkCondition([where, condition]: Placed, asked: readonly Question[], fail: Fail) {
  for (const part of partsOf(condition)) {
    if ('prop' in part) {
      if (!isContextKey(part.prop)) fail(`${where} reads '${part.prop}', which no school supplies; correct the name`);
      continue;
    }
    const read = 'some' in part ? part.some : part.q;
    const question =
      asked.find(({id}) => id === read) ??
      fail(`${where} reads '${read}', which is not asked; ask it, or correct the id`);
    if ('some' in part) {
      if (!question.items) fail(`${where} reads the items of '${read}', which is not a list; correct the id`);
      checkCondition([where, part.where], question.items ?? [], fail);
      continue;
    }
    const codes =
      'anyOf' in part ? part.anyOf : 'anyExcept' in part ? part.anyExcept : 'noneOf' in part ? part.noneOf : [];
    const {facts, extra} = question;
    const known =
      facts.format === 'language' ? ['other'] : [...facts.codes, ...(extra?.first ?? []), ...(extra?.last ?? [])];
    for (const code of codes)
      if (!known.includes(code))
        fail(`${where} reads the code '${code}' of '${part.q}', which has none such; correct it`);
  }
}

function checkOrder(items: readonly Item[], fail: Fail) {
  const order = dependencyOrder(items, (item) => questionsOf(item.when));
  const circle = items.filter(({id}) => !order.includes(id)).map(({id}) => `'${id}'`);
  if (circle.length)
    fail(`the conditions of ${circle.join(', ')} depend on each other in a circle; take one of them out`);
}

/**
 * Checks every condition of a form: what it reads is asked, its codes are codes, and nothing depends on itself.
 * Inside a list a condition reads the other questions of the same item.
 */
export function checkConditions(form: FormDefinition, fail: Fail): void {
  for (const placed of conditionsOf(form)) checkCondition(placed, form.questions, fail);
  checkOrder(
    form.sections.flatMap(({items}) => items),
    fail,
  );
  for (const {items} of form.questions) {
    if (!items) continue;
    for (const placed of items.flatMap(conditionsOfItem)) checkCondition(placed, items, fail);
    checkOrder(items, fail);
  }
}
