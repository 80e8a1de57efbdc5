/** Under which keys results state the number of test items, the most usual first. */
export const countKeys = [
  'n',
  'count',
  'sample_count',
  'num_samples',
  'n_samples',
  'num_examples',
  'test_count',
  'test_samples',
  'predict_samples',
  'eval_samples',
] as const;
