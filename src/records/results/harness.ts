import type { MetricTest } from '../../domain/records/results.ts';
import { child, childMap, type MapNode, type Node } from '../tree.ts';
import { type Draft, keyOf, mostMetrics, type Spot, type Walk } from './draft.ts';
import { finiteOf, measured } from './leaf.ts';
import { isItemCountName } from './number-name.ts';

/** lm-evaluation-harness: `results.<task>` holds `<metric>,<filter>`, before its version 0.4 `<metric>_stderr`. */
export function isHarness(map: MapNode): boolean {
  const results = childMap(map, 'results');
  if (results === null) return false;
  return [...results.entries.values()].some(({ value }) => {
    if (value.kind !== 'map') return false;
    const keys = [...value.entries.keys()];
    if (keys.some((key) => /^[^,]+,[^,]+$/.test(key))) return true;
    // The harness counts items elsewhere: a section with its own count is somebody's else.
    return keys.some((key) => /_stderr$/.test(key)) && !keys.some(isItemCountName);
  });
}

/** Numbers beside the metrics of a task that are none. */
const besides = new Set(['alias', 'name', 'sample_len', 'sample_count']);

const textAt = (map: MapNode | null, key: string): string | null => {
  const node = map === null ? null : child(map, key);
  return node?.kind === 'scalar' && node.value !== null ? node.text : null;
};

/** What the harness says of one task beside its scores. */
interface TaskSaid {
  readonly n: number | null;
  /** Items that were asked and have no result. */
  readonly withoutResult: number;
  readonly shots: number | null;
  readonly version: string | null;
  readonly hash: string | null;
  readonly higher: MapNode | null;
  readonly settings: ReadonlyMap<string, string>;
}

/** Below this share of the whole set a smaller number of items is another test, not a test with gaps. */
const wholeTest = 0.75;

function saidOf(root: MapNode, task: string): TaskSaid {
  const { effective, original } = countsOf(root, task);
  const limit = childMap(root, 'config');
  const limited = limit !== null && finiteOf(child(limit, 'limit')) !== null;
  const gap = limited || effective === null || original === null ? 0 : original - effective;
  const shots = childMap(root, 'n-shot');
  const config = childMap(childMap(root, 'configs') ?? root, task);
  return {
    n: effective,
    withoutResult: gap > 0 && effective !== null && effective >= wholeTest * (original ?? 0) ? gap : 0,
    shots:
      (shots === null ? null : finiteOf(child(shots, task))) ??
      (config === null ? null : finiteOf(child(config, 'num_fewshot'))),
    version: textAt(childMap(root, 'versions'), task),
    hash: textAt(childMap(root, 'task_hashes'), task),
    higher: childMap(childMap(root, 'higher_is_better') ?? root, task),
    settings: settingsOf(config),
  };
}

/** What makes another test of a task. Prompts may be long: their text is cut. */
const taskSettings = [
  'dataset_path',
  'dataset_name',
  'test_split',
  'output_type',
  'description',
  'doc_to_text',
  'doc_to_target',
  'doc_to_choice',
  'repeats',
];
const longestSetting = 300;

function settingsOf(config: MapNode | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of taskSettings) {
    const text = textAt(config, key);
    if (text !== null) found.set(key, text.slice(0, longestSetting));
  }
  const generation = config === null ? null : childMap(config, 'generation_kwargs');
  for (const [key, { value }] of generation?.entries ?? []) {
    found.set(`generation.${key}`, writtenOf(value).slice(0, longestSetting));
  }
  return found;
}

const writtenOf = (node: Node): string => {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return `[${node.items.map(writtenOf).join(', ')}]`;
  return `{${[...node.entries].map(([key, { value }]) => `${key}: ${writtenOf(value)}`).join(', ')}}`;
};

/** Items of a task; of a group those of its tasks together. */
function countsOf(root: MapNode, task: string): { effective: number | null; original: number | null } {
  const counts = childMap(root, 'n-samples');
  if (counts === null) return { effective: null, original: null };
  const own = childMap(counts, task);
  if (own !== null)
    return { effective: finiteOf(child(own, 'effective')), original: finiteOf(child(own, 'original')) };
  const subtasks = child(childMap(root, 'group_subtasks') ?? counts, task);
  if (subtasks?.kind !== 'list' || subtasks.items.length === 0) return { effective: null, original: null };
  let sum = 0;
  for (const item of subtasks.items) {
    const part = item.kind === 'scalar' ? childMap(counts, item.text) : null;
    const n = part === null ? null : finiteOf(child(part, 'effective'));
    if (n === null) return { effective: null, original: null };
    sum += n;
  }
  return { effective: sum, original: sum };
}

/** lm-evaluation-harness: `<task>.<metric>`, with the filter behind it unless that is `none`. */
export function readHarness(walk: Walk, root: MapNode, spot: Spot): void {
  let lost = 0;
  for (const [task, { value: scores }] of childMap(root, 'results')?.entries ?? []) {
    if (scores.kind !== 'map') continue;
    const said = saidOf(root, task);
    lost = Math.max(lost, said.withoutResult);
    const place: Spot = {
      names: [...spot.names, task],
      keys: [...spot.keys, 'results', task],
      path: [...spot.path, 'results', task],
      scope: spot.scope,
    };
    for (const key of scores.entries.keys()) readScore(walk, scores, place, { task, key, said });
  }
  walk.withoutResult += lost;
}

interface Score {
  readonly task: string;
  readonly key: string;
  readonly said: TaskSaid;
}

function readScore(walk: Walk, scores: MapNode, spot: Spot, { key, said }: Score): void {
  const value = child(scores, key);
  const [metric = '', filter] = key.split(',');
  if (value === null || besides.has(key)) return;
  const fullKey = keyOf(spot, key);
  const path = [...spot.path, key];
  const number = finiteOf(value);
  if (metric.endsWith('_stderr')) {
    if (number !== null) {
      walk.facts.push({ key: fullKey, value: number, kind: 'standard-error', rule: 'error-name', path });
    }
    return;
  }
  if (value.kind !== 'scalar' || typeof value.value !== 'number') return;
  const written = measured(walk.sink, value, fullKey, false);
  if (written === null) return;
  const suffix = filter === undefined ? '' : `,${filter}`;
  const higher = said.higher === null ? null : child(said.higher, metric);
  const test: MetricTest = {
    shots: said.shots,
    taskVersion: said.version,
    filter: filter ?? null,
    taskHash: said.hash,
    settings: said.settings,
  };
  const last = filter === undefined || filter === 'none' ? metric : `${metric}.${filter}`;
  const draft: Draft = {
    ...written,
    key: fullKey,
    sections: spot.names,
    last,
    runs: null,
    scope: spot.scope,
    path,
    harness: {
      name: [...spot.names, last].join('.'),
      n: said.n,
      higherIsBetter: higher?.kind === 'scalar' && typeof higher.value === 'boolean' ? higher.value : null,
      standardError: finiteOf(child(scores, `${metric}_stderr${suffix}`)),
      test,
    },
  };
  if (walk.metrics.length <= mostMetrics) walk.metrics.push(draft);
}
