/** A metric of which nothing but the name is known. */
export const plainMetric = (name: string) => ({
  name,
  key: name,
  split: null,
  runs: null,
  n: null,
  numerator: null,
  whole: true,
  higherIsBetter: null,
  test: null,
  path: [name],
});
