import type { KeyPath } from '../../domain/records/records.ts';
import type { ClassScores, Metric, ResultsShape } from '../../domain/records/results.ts';
import type { Sink } from '../shape-scalar.ts';
import { child, childMap, type MapNode, type Node } from '../tree.ts';
import { classScores } from './classes.ts';
import { finiteOf, isCountKey, isNumeric, metricOf } from './leaf.ts';

const averages: ReadonlyMap<string, string> = new Map([
  ['macro avg', 'macro'],
  ['weighted avg', 'weighted'],
  ['micro avg', 'micro'],
  ['samples avg', 'samples'],
]);
/** Prefixes of Hugging Face Trainer's metrics, the one that names the final evaluation first. */
const trainerPrefixes = ['test', 'predict', 'eval'] as const;
const trainerKey = /^(test|predict|eval)_(.+)$/;

/** Which of the known forms a results file has, told by its keys. */
export function shapeOf(root: MapNode): ResultsShape {
  if (isHarness(root)) return 'lm-eval';
  const values = [...root.entries.values()].map((entry) => entry.value);
  if (values.some((value) => value.kind === 'map' && value.entries.has('f1-score'))) return 'scikit-learn';
  const keys = [...root.entries.keys()];
  if (keys.some((key) => trainerKey.test(key) && !isCountKey(key))) return 'trainer';
  return keys.some((key) => key === 'per_class' || key === 'macro_f1' || key === 'accuracy')
    ? 'guide'
    : 'numbers';
}

/** lm-evaluation-harness: `results.<task>` holds `<metric>,<filter>`, before its version 0.4 `<metric>_stderr`. */
function isHarness(root: MapNode): boolean {
  const results = childMap(root, 'results');
  if (results === null) return false;
  return [...results.entries.values()].some(
    ({ value }) =>
      value.kind === 'map' &&
      [...value.entries.keys()].some((key) => /^[^,]+,[^,]+$/.test(key) || /_stderr$/.test(key)),
  );
}

export interface Read {
  readonly metrics: readonly Metric[];
  readonly perClass: readonly ClassScores[];
}

/** scikit-learn's `classification_report(output_dict=True)`. */
export function readScikitLearn(sink: Sink, root: MapNode, base: KeyPath): Read {
  const metrics: Metric[] = [];
  const perClass: ClassScores[] = [];
  for (const [key, { value }] of root.entries) {
    const path = [...base, key];
    const average = averages.get(key);
    if (value.kind !== 'map') {
      if (!isCountKey(key)) add(metrics, metricOf(sink, value, key, path));
    } else if (average === undefined) {
      if (value.entries.has('f1-score')) perClass.push(classScores(sink, key, value, path));
    } else {
      for (const [score, name] of [
        ['f1-score', 'f1'],
        ['precision', 'precision'],
        ['recall', 'recall'],
      ] as const) {
        const node = child(value, score);
        if (node !== null) add(metrics, metricOf(sink, node, `${average}_${name}`, [...path, score]));
      }
    }
  }
  return { metrics, perClass };
}

/**
 * Hugging Face Trainer. `eval_loss` is `loss` unless another prefix has the name: test comes before predict and eval,
 * the others keep their prefix as `eval.loss`, so that nothing collides.
 */
export function readTrainer(sink: Sink, root: MapNode, base: KeyPath): readonly Metric[] {
  const metrics: Metric[] = [];
  for (const [key, { value }] of root.entries) {
    if (isCountKey(key) || value.kind === 'map') continue;
    const [, prefix, bare] = trainerKey.exec(key) ?? [];
    const before = trainerPrefixes.slice(
      0,
      Math.max(
        0,
        trainerPrefixes.findIndex((other) => `${other}_${bare}` === key),
      ),
    );
    const taken =
      bare !== undefined &&
      (root.entries.has(bare) || before.some((other) => root.entries.has(`${other}_${bare}`)));
    const name = bare === undefined ? key : taken ? `${prefix}.${bare}` : bare;
    add(metrics, metricOf(sink, value, name, [...base, key]));
  }
  return metrics;
}

/** lm-evaluation-harness: `<task>.<metric>`, with the filter behind it unless that is `none`. */
export function readHarness(sink: Sink, root: MapNode, base: KeyPath): readonly Metric[] {
  const metrics: Metric[] = [];
  for (const [task, { value: scores }] of childMap(root, 'results')?.entries ?? []) {
    if (scores.kind !== 'map') continue;
    for (const [key, { value }] of scores.entries) {
      const [metric = '', filter] = key.split(',');
      if (metric.endsWith('_stderr') || !isNumeric(value)) continue;
      const suffix = filter === undefined ? '' : `,${filter}`;
      const standardError = finiteOf(child(scores, `${metric}_stderr${suffix}`));
      const name =
        filter === undefined || filter === 'none' ? `${task}.${metric}` : `${task}.${metric}.${filter}`;
      add(metrics, metricOf(sink, value, name, [...base, 'results', task, key], { standardError }));
    }
  }
  return metrics;
}

/** Items that lm-evaluation-harness evaluated, when it is the same number for all tasks. */
export function harnessCount(root: MapNode): number | null {
  const counts = new Set<number | null>();
  for (const { value } of childMap(root, 'n-samples')?.entries.values() ?? []) {
    counts.add(value.kind === 'map' ? finiteOf(child(value, 'effective')) : null);
  }
  const [count = null] = counts;
  return counts.size === 1 ? count : null;
}

/** Numbers at any depth with dotted names; `<name>_stderr` beside a number is its standard error. */
export function readNumbers(
  sink: Sink,
  root: MapNode,
  base: KeyPath,
  skip: ReadonlySet<string>,
): readonly Metric[] {
  const metrics: Metric[] = [];
  const visit = (map: MapNode, names: readonly string[]): void => {
    for (const [key, { value }] of map.entries) {
      if (names.length === 0 && (skip.has(key) || isCountKey(key))) continue;
      if (value.kind === 'map') visit(value, [...names, key]);
      else if (!key.endsWith('_stderr') || !map.entries.has(key.slice(0, -7))) {
        const standardError = finiteOf(errorOf(map, key));
        const path = [...names, key];
        add(metrics, metricOf(sink, value, path.join('.'), [...base, ...path], { standardError }));
      }
    }
  };
  visit(root, []);
  return metrics;
}

const errorOf = (map: MapNode, key: string): Node | null => child(map, `${key}_stderr`);

function add(metrics: Metric[], metric: Metric | null): void {
  if (metric !== null) metrics.push(metric);
}
