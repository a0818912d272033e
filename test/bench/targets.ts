/** How many questions come round before the first kind is asked again. */
export const roundOfKinds = 5;

/** The questions in the middle of the form that are typed in and ticked. */
export function benchTargets(count: number) {
  const middle = Math.floor(count / 2 / roundOfKinds) * roundOfKinds;
  return {line: `q${middle}`, box: `q${middle + 1}`, choices: `q${middle + 3}`, follow: `q${middle + 4}`};
}
