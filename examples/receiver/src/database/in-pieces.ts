/** How many values stand in one query: both engines take more, and each piece is over quickly. */
const most = 200;

/**
 * Does something for a long list, a piece at a time.
 *
 * @returns what each piece gave
 */
export async function inPieces<Value, Result>(
  values: readonly Value[],
  work: (piece: readonly Value[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < values.length; at += most) results.push(await work(values.slice(at, at + most)));
  return results;
}
