import { metricWords } from '../../domain/records/metric-name.ts';
import type { KeyPath } from '../../domain/records/records.ts';
import { child, type ListNode, type MapNode, type Node } from '../tree.ts';
import { numbersOf } from './leaf.ts';

/** More values than this are no repeated runs unless they are said to be. */
const mostRuns = 10;

/** Names that say of a list that its values are runs. */
const runsName =
  /(?:^|_)(?:runs|seeds|per_seed|by_seed|repeats|repetitions|trials|folds|cv_scores|bootstraps?)$/;
/** Names of a course over time, of thresholds, and of parts that belong together: never runs. */
const courseName =
  /(?:^|_)(?:per_class|per_label|by_class|history|log|logs|curve|trajectory|per_epoch|by_epoch|per_step|by_step|steps|epochs|thresholds?|precisions|counts|totals|bins|hist|histogram|quantiles|percentiles|matrix|confmat|weights|logits|probs|probabilities|embeddings?|predictions|labels|targets|lengths?)$/;
const axisName =
  /^(?:.*_)?(?:steps?|epochs?|iterations?|iters?|global_steps?|thresholds?|times?|timestamps?|x|k|ks|fpr|tpr|lr|learning_rates?)$/;

/** Whether the values of a list are those of runs or seeds of one metric. */
export function isRuns(key: string, values: readonly number[], around: MapNode): boolean {
  const name = metricWords(key).join('_');
  const declared = runsName.test(name) || hasSeeds(around, values.length);
  if (courseName.test(name)) return false;
  const parallel = [...around.entries].some(
    ([other, { value }]) =>
      other !== key &&
      value.kind === 'list' &&
      value.items.length === values.length &&
      axisName.test(metricWords(other).join('_')),
  );
  return !parallel && (declared || values.length <= mostRuns);
}

const hasSeeds = (around: MapNode, length: number): boolean =>
  [...around.entries].some(
    ([key, { value }]) =>
      /(?:^|_)seeds?$/.test(key) && value.kind === 'list' && value.items.length === length,
  );

/** The two numbers of an interval; null for anything else. */
export function boundsOf(key: string, values: readonly number[]): readonly [number, number] | null {
  const [low, high] = values;
  if (low === undefined || high === undefined || values.length !== 2) return null;
  const name = metricWords(key).join('_');
  return /(?:^|_)(?:ci\d*|conf(?:idence)?|interval|bounds?|range|limits|quantiles|credible|bootstrap)(?:_|$)/.test(
    name,
  )
    ? [low, high]
    : null;
}

const axisKeys = ['step', 'epoch', 'global_step', 'iteration', 'iter', 'checkpoint'];
const historyKey = /^(?:log_?history|history|logs?|checkpoints|epochs|evals|evaluations)$/i;
const nameKeys = [
  'metric',
  'metric_name',
  'name',
  'type',
  'task',
  'task_name',
  'dataset',
  'scorer',
  'system',
  'label',
  'class',
];
/** Keys of one item of a test set. */
const itemKeys =
  /^(?:id|.*_id|idx|index|text|input|inputs|output|outputs|prediction|predictions|pred|target|reference|answer|question|prompt|response|doc|sample|messages|hypothesis|gold|label_text|raw|content)$/i;
const mostNamed = 200;

/** One record after another: the last of each key, by name, or nothing. */
export type RecordsRead =
  | { readonly form: 'last'; readonly map: MapNode; readonly paths: ReadonlyMap<string, KeyPath> }
  | {
      readonly form: 'named';
      readonly records: readonly (readonly [name: string, index: number, map: MapNode])[];
    }
  | { readonly form: 'none' };

/** How a list of mappings is to be read. */
export function recordsOf(key: string, node: ListNode, path: KeyPath): RecordsRead | null {
  const maps = node.items.filter((item): item is MapNode => item.kind === 'map');
  const [first] = maps;
  if (first === undefined || maps.length !== node.items.length) return null;
  if (maps.some((map) => [...map.entries.keys()].some((one) => itemKeys.test(one)))) return { form: 'none' };
  const overTime = maps.some((map) => axisKeys.some((axis) => map.entries.has(axis)));
  if (overTime || historyKey.test(key)) return lastOf(maps, path);
  const nameKey = nameKeys.find((name) => distinctTexts(maps, name));
  if (nameKey !== undefined && maps.length <= mostNamed) {
    const records = maps.map(
      (map, index) => [textAt(map, nameKey) ?? '', index, without(map, nameKey)] as const,
    );
    return { form: 'named', records };
  }
  const flat = maps.every((map) => [...map.entries.values()].some(({ value }) => isNumber(value)));
  return flat && maps.length <= mostNamed ? lastOf(maps, path) : { form: 'none' };
}

const isNumber = (node: Node): boolean => node.kind === 'scalar' && typeof node.value === 'number';

function textAt(map: MapNode, key: string): string | null {
  const node = child(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

function distinctTexts(maps: readonly MapNode[], key: string): boolean {
  const texts = maps.map((map) => textAt(map, key));
  return texts.every((text) => text !== null && text !== '') && new Set(texts).size === texts.length;
}

const without = (map: MapNode, key: string): MapNode => ({
  ...map,
  entries: new Map([...map.entries].filter(([name]) => name !== key)),
});

/** `{name: "BLEU", score: 66.2}`: the name and the record without it. Null where a mapping does not name itself so. */
export function selfNamed(map: MapNode): readonly [name: string, map: MapNode] | null {
  const nameKey = ['metric', 'metric_name', 'name'].find((key) => textAt(map, key) !== null);
  const value = ['value', 'score'].map((key) => child(map, key)).find((node) => node !== null);
  const name = nameKey === undefined ? null : textAt(map, nameKey);
  if (nameKey === undefined || name === null || name === '' || value == null || !isNumber(value)) return null;
  return [name, without(map, nameKey)];
}

/** Every key as the last record that has it says it: a Trainer's log has rows of loss, of evaluations, and one at the end. */
function lastOf(maps: readonly MapNode[], path: KeyPath): RecordsRead {
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  const paths = new Map<string, KeyPath>();
  for (const [index, map] of maps.entries()) {
    for (const [key, entry] of map.entries) {
      entries.set(key, entry);
      paths.set(key, [...path, index, key]);
    }
  }
  return { form: 'last', map: { kind: 'map', offset: maps[0]?.offset ?? 0, entries }, paths };
}

/** The values of declared runs inside the mapping of one metric: `accuracy: {mean: 0.8, runs: [0.79, 0.81]}`. */
export function declaredRuns(map: MapNode): readonly number[] | null {
  for (const [key, { value }] of map.entries) {
    if (/^(?:runs|values|seeds|per_seed|scores|trials|folds|repeats)$/.test(key)) {
      const values = numbersOf(value);
      if (values !== null) return values;
    }
  }
  return null;
}
