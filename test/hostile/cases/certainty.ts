import { type HostileCase, pull, row } from '../case.ts';
import type { Tree } from '../judge.ts';
import { R, repo, taskFile } from '../repository.ts';

/** The task by accuracy, on 3,000 items. */
const task = (version: string, status: string): Tree => ({
  'mood/task.yaml': taskFile('mood', version, status).replace('macro_f1', 'accuracy'),
});
const results = (version: string, more: object) => R(version, { n: 3000, ...more });
const base = repo(task('v1', 'deployed'), results('v1', { accuracy: 0.9 }));
const head = (...more: readonly Tree[]) => repo(base, task('v2', 'evaluating'), ...more);
const matrix = (right: number, wrong: number) => ({ a: { a: right, b: wrong }, b: { a: wrong, b: right } });
const predictions = (count: number, right: number): Tree => ({
  'mood/versions/v2/predictions.jsonl': Array.from(
    { length: count },
    (_, index) => `{"id": "${index}", "label": "a", "prediction": "${index < right ? 'a' : 'b'}"}`,
  ).join('\n'),
});
const snapshot = (version: string, count: number): Tree => ({
  [`mood/versions/${version}/data_snapshot.json`]: `{"test_count": ${count}}`,
});
const worse = 'does not pass';

/** What a candidate may claim about how sure one may be, and about its own numbers. */
export const certaintyCases: readonly HostileCase[] = [
  row('control: a clear drop on 3,000 items', [base], pull(head(results('v2', { accuracy: 0.8 })), 1, worse)),
  row(
    'a confusion matrix of ten items beside 3,000',
    [base],
    pull(head(results('v2', { accuracy: 0.8, confusion_matrix: matrix(4, 1) })), 1, worse),
  ),
  row(
    'ten predictions beside 3,000 items',
    [base],
    pull(head(results('v2', { accuracy: 0.8 }), predictions(10, 8)), 1, worse),
  ),
  row(
    'ten predictions, and the number of items in data_snapshot.json alone',
    [repo(task('v1', 'deployed'), R('v1', { accuracy: 0.9 }), snapshot('v1', 3000))],
    pull(
      repo(
        task('v2', 'evaluating'),
        R('v1', { accuracy: 0.9 }),
        snapshot('v1', 3000),
        R('v2', { accuracy: 0.8 }),
        snapshot('v2', 3000),
        predictions(10, 8),
      ),
      1,
      worse,
    ),
  ),
  row(
    'ten predictions, and no number of items on the candidate',
    [base],
    pull(head(R('v2', { accuracy: 0.8 }), predictions(10, 8)), 1, worse),
  ),
  row('another number of items, smaller', [base], pull(head(R('v2', { n: 10, accuracy: 0.8 })), 1, worse)),
  row(
    'two numbers of items: the larger counts',
    [base],
    pull(head(R('v2', { n: 10, accuracy: 0.8 }), snapshot('v2', 3000)), 1, worse),
  ),
  row(
    'a standard error that no share of 3,000 items has',
    [base],
    pull(head(results('v2', { accuracy: 0.8, accuracy_stderr: 0.3 })), 1, worse),
  ),
  row(
    'a standard error many times the baseline’s',
    [repo(task('v1', 'deployed'), R('v1', { accuracy: 0.9, accuracy_stderr: 0.005 }))],
    pull(
      repo(
        task('v2', 'evaluating'),
        R('v1', { accuracy: 0.9, accuracy_stderr: 0.005 }),
        R('v2', { accuracy: 0.8, accuracy_stderr: 0.4 }),
      ),
      1,
      worse,
    ),
  ),
  row(
    'runs that vary without end',
    [repo(task('v1', 'deployed'), R('v1', { accuracy: [0.89, 0.9, 0.91] }))],
    pull(
      repo(
        task('v2', 'evaluating'),
        R('v1', { accuracy: [0.89, 0.9, 0.91] }),
        R('v2', { accuracy: [0.4, 0.99, 0.99] }),
      ),
      1,
      worse,
    ),
  ),
  row(
    'a matrix that refutes the accuracy',
    [base],
    pull(
      head(results('v2', { accuracy: 0.95, confusion_matrix: matrix(750, 750) })),
      1,
      '',
      'error consistency/accuracy',
    ),
  ),
  row(
    'predictions that refute the accuracy',
    [base],
    pull(
      head(results('v2', { accuracy: 0.95 }), predictions(3000, 1500)),
      1,
      '',
      'error consistency/accuracy',
    ),
  ),
  row(
    'a class table that refutes macro F1',
    [repo({ 'mood/task.yaml': taskFile('mood', 'v1', 'deployed') }, R('v1', 0.9))],
    pull(
      repo(
        { 'mood/task.yaml': taskFile('mood', 'v2', 'evaluating') },
        R('v1', 0.9),
        R('v2', { macro_f1: 0.95, per_class: { a: { f1: 0.5 }, b: { f1: 0.5 } } }),
      ),
      1,
      '',
      'error consistency/macro-f1',
    ),
  ),
  row(
    'an f1 that its precision and recall refute',
    [base],
    pull(
      head(
        results('v2', {
          accuracy: 0.95,
          per_class: {
            a: { precision: 0.5, recall: 0.5, f1: 0.95 },
            b: { precision: 0.9, recall: 0.9, f1: 0.9 },
          },
        }),
      ),
      1,
      '',
      'error consistency/f1',
    ),
  ),
  row(
    'digits as tolerance: 1 beside classes of 0.6',
    [repo({ 'mood/task.yaml': taskFile('mood', 'v1', 'deployed') }, R('v1', 0.9))],
    pull(
      repo(
        { 'mood/task.yaml': taskFile('mood', 'v2', 'evaluating') },
        R('v1', 0.9),
        R('v2', '{"macro_f1": 1, "per_class": {"a": {"f1": 0.6}, "b": {"f1": 0.6}}}'),
      ),
      1,
      '',
      'error consistency/macro-f1',
    ),
  ),
  row(
    'digits as tolerance: 0.9 beside a matrix of 0.86',
    [base],
    pull(
      head(
        R(
          'v2',
          '{"n": 3000, "accuracy": 0.9, "confusion_matrix": {"a": {"a": 1290, "b": 210}, "b": {"a": 210, "b": 1290}}}',
        ),
      ),
      1,
      '',
      'error consistency/accuracy',
    ),
  ),
  row(
    'two values of one metric: the lower counts',
    [repo({ 'mood/task.yaml': taskFile('mood', 'v1', 'deployed') }, R('v1', 0.9))],
    pull(
      repo(
        { 'mood/task.yaml': taskFile('mood', 'v2', 'evaluating') },
        R('v1', 0.9),
        R('v2', {
          macro_f1: 0.2,
          'macro avg': { precision: 0.95, recall: 0.95, 'f1-score': 0.95, support: 9 },
        }),
      ),
      1,
      '20.0',
      'warning consistency/two-values',
    ),
  ),
  row(
    'two values of one metric, the other way round',
    [repo({ 'mood/task.yaml': taskFile('mood', 'v1', 'deployed') }, R('v1', 0.9))],
    pull(
      repo(
        { 'mood/task.yaml': taskFile('mood', 'v2', 'evaluating') },
        R('v1', 0.9),
        R('v2', {
          'macro avg': { precision: 0.2, recall: 0.2, 'f1-score': 0.2, support: 9 },
          macro_f1: 0.95,
        }),
      ),
      1,
      '20.0',
      'warning consistency/two-values',
    ),
  ),
];
