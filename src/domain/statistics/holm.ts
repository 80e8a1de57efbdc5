/**
 * Holm's step-down adjustment (1979): adjusted p-values in the order given, so that "adjusted < α" keeps the chance of
 * any false alarm among them below α. Null (no p-value) stays null and does not count as a test.
 */
export function holm(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const tests = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p);
  const adjusted = pValues.map((): number | null => null);
  let largest = 0;
  tests.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (tests.length - rank) * p));
    adjusted[index] = largest;
  });
  return adjusted;
}
