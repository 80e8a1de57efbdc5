import type {
  Config,
  DataSummary,
  KeyPath,
  ModelInfo,
  TaskRecord,
  VersionRecord,
} from '../domain/records/records.ts';
import type { Measured, Results } from '../domain/records/results.ts';
import { readValue } from '../domain/records/version-facts.ts';
import { type Edit, readTree } from '../records/edit.ts';
import { sameTree } from '../records/edit-tree.ts';
import { mapNode, scalarNode } from '../records/edit-value.ts';
import { child, type MapNode, type Node } from '../records/tree.ts';

/** One part of lineage.yaml and what has to be set in it. */
export interface PartEdits {
  readonly key: 'data' | 'config' | 'results' | 'model';
  readonly edits: readonly Edit[];
}

/** In the guide's order; a part that is new goes behind the nearest one before it. */
const order = ['version', 'created', 'parent', 'data', 'config', 'results', 'model'] as const;

/** What lineage.yaml lacks or says otherwise than data_snapshot.json, config.yaml, the results and model_info.json. */
export function partEdits(
  version: VersionRecord,
  lineage: string,
  texts: TaskRecord['texts'],
): readonly PartEdits[] {
  const root = readTree(lineage);
  if (root === null) return [];
  const data = readValue(version.dataSnapshot);
  const results = readValue(version.results);
  const model = readValue(version.modelInfo);
  const parts: readonly PartEdits[] = [
    {
      key: 'data',
      edits: data === null ? [] : [...merge(root, 'data', dataNode(data)), ...goneClasses(version, data)],
    },
    { key: 'config', edits: configEdits(root, version, texts) },
    { key: 'results', edits: results === null ? [] : merge(root, 'results', resultsNode(results)) },
    { key: 'model', edits: model === null ? [] : merge(root, 'model', modelNode(model)) },
  ];
  return parts.filter(({ edits }) => edits.length > 0);
}

const before = (key: PartEdits['key']): readonly string[] => order.slice(0, order.indexOf(key)).toReversed();

/** Sets what is missing or different, and leaves what only the old mapping has. */
function merge(root: MapNode, key: PartEdits['key'], wanted: MapNode): readonly Edit[] {
  if (wanted.entries.size === 0) return [];
  const old = child(root, key);
  if (old === null) return [{ path: [key], value: wanted, after: before(key), apart: true }];
  return inner(old, wanted, [key]);
}

function inner(old: Node, wanted: MapNode, path: readonly string[]): readonly Edit[] {
  if (old.kind !== 'map') return [{ path, value: wanted }];
  return [...wanted.entries].flatMap(([key, { value }]): readonly Edit[] => {
    const there = child(old, key);
    if (there !== null && sameTree(there, value)) return [];
    const place = [...path, key];
    return there?.kind === 'map' && value.kind === 'map'
      ? inner(there, value, place)
      : [{ path: place, value }];
  });
}

const number = (value: number | null): Node | null => (value === null ? null : scalarNode(value));
const text = (value: string | null): Node | null => (value === null ? null : scalarNode(value));

function dataNode(data: DataSummary): MapNode {
  const classes = data.classDistribution;
  return mapNode([
    ['source_hash', text(data.sourceHash)],
    ['train_count', number(data.trainCount)],
    ['valid_count', number(data.validCount)],
    ['test_count', number(data.testCount)],
    ['test_hash', text(data.testHash)],
    ['split_seed', text(data.splitSeed)],
    [
      'class_distribution',
      classes === null ? null : mapNode([...classes].map(([label, n]) => [label, scalarNode(n)])),
    ],
  ]);
}

/** Classes that only lineage.yaml counts: its distribution would not add up with them. */
function goneClasses(version: VersionRecord, data: DataSummary): readonly Edit[] {
  const counted = data.classDistribution;
  const old = readValue(version.lineage)?.data?.classDistribution ?? null;
  if (counted === null || counted.size === 0 || old === null) return [];
  return [...old.keys()]
    .filter((label) => !counted.has(label))
    .map((label) => ({ path: ['data', 'class_distribution', label], value: null }));
}

function modelNode(model: ModelInfo): MapNode {
  return mapNode([
    ['adapter_path', text(model.adapterPath)],
    ['merged_path', text(model.mergedPath)],
    ['gguf_path', text(model.ggufPath)],
    ['hf_repo', text(model.hfRepo)],
  ]);
}

/** A number with the decimals of its author. */
function measured(value: Measured | null): Node | null {
  if (value === null) return null;
  const fixed = value.decimals === null ? '' : value.value.toFixed(Math.min(value.decimals, 20));
  return Number(fixed) === value.value && fixed !== ''
    ? scalarNode(value.value, fixed)
    : scalarNode(value.value);
}

/** The results in the guide's form, whatever form their file has. */
function resultsNode(results: Results): MapNode {
  const classes = results.perClass.map((scores): readonly [string, Node] => [
    scores.label,
    mapNode([
      ['precision', measured(scores.precision)],
      ['recall', measured(scores.recall)],
      ['f1', measured(scores.f1)],
      ['support', number(scores.support)],
    ]),
  ]);
  // Names of the guide's form, and of none, are their author's; those of a program's form get the guide's.
  const ownNames = results.shape === 'guide' || results.shape === 'numbers';
  return mapNode([
    ...results.metrics.map((metric) => [ownNames ? metric.key : metric.name, measured(metric)] as const),
    ['per_class', classes.length === 0 ? null : mapNode(classes)],
  ]);
}

/**
 * `lora_r` and `lora: {r}` are the same key: what lineage.yaml has in one form stays in it. Keys that config.yaml does not
 * have go, since the two have to agree.
 */
function configEdits(root: MapNode, version: VersionRecord, texts: TaskRecord['texts']): readonly Edit[] {
  const config = readValue(version.config);
  const file = texts.find((one) => one.file === version.config.file)?.text;
  const tree = file === undefined ? null : readTree(file);
  if (config === null || tree === null || tree.entries.size === 0) return [];
  const old = readValue(version.lineage)?.config ?? null;
  if (old === null || old.size === 0) return merge(root, 'config', tree);
  return [...changedKeys(old, config, tree), ...goneKeys(old, config)];
}

function changedKeys(old: Config, config: Config, tree: MapNode): readonly Edit[] {
  return [...config.values()].flatMap((entry): readonly Edit[] => {
    const known = old.get(entry.key);
    const value = nodeAt(tree, entry.path);
    if (value === null || (known !== undefined && known.value === entry.value)) return [];
    const path = known === undefined ? ['config', ...entry.path] : known.path;
    return [{ path: path.map(String), value }];
  });
}

const goneKeys = (old: Config, config: Config): readonly Edit[] =>
  [...old.values()]
    .filter(({ key }) => !config.has(key))
    .map(({ path }) => ({ path: path.map(String), value: null }));

function nodeAt(root: Node, path: KeyPath): Node | null {
  return path.reduce<Node | null>(
    (node, key) => (node?.kind === 'map' ? child(node, String(key)) : null),
    root,
  );
}
