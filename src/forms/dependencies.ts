/**
 * Orders things so that each comes after all that it depends on (Kahn's algorithm: one pass, no recursion, so a long
 * chain of conditions cannot overflow the stack).
 *
 * @param items things with ids
 * @param needs the ids that one depends on; unknown ids are ignored
 * @returns the ids in order; those that depend on each other in a circle are not among them
 */
export function dependencyOrder<T extends {readonly id: string}>(
  items: readonly T[],
  needs: (item: T) => readonly string[],
): string[] {
  const waiting = new Map(items.map((item) => [item.id, 0]));
  const dependents = new Map<string, string[]>();
  for (const item of items) {
    for (const need of needs(item)) {
      if (!waiting.has(need)) continue;
      waiting.set(item.id, waiting.get(item.id)! + 1);
      dependents.set(need, [...(dependents.get(need) ?? []), item.id]);
    }
  }
  const order = items.filter(({id}) => waiting.get(id) === 0).map(({id}) => id);
  for (let next = 0; next < order.length; next++) {
    for (const id of dependents.get(order[next]!) ?? []) {
      waiting.set(id, waiting.get(id)! - 1);
      if (waiting.get(id) === 0) order.push(id);
    }
  }
  return order;
}
