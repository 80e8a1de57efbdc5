import { splitName } from '../../domain/records/metric-name.ts';
import type { ListNode, MapNode, Node } from '../tree.ts';
import {
  averages,
  classScores,
  isClass,
  isMatrixKey,
  labelsOf,
  perClassOf,
  perClassScore,
} from './classes.ts';
import { addMetric, bareLabel, deeper, keyOf, pathOf, type Spot, type Walk } from './draft.ts';
import { isHarness, readHarness } from './harness.ts';
import { finiteOf, holdsNumber, measured, namesMetric, numbersOf } from './leaf.ts';
import { boundsOf, isRuns, recordsOf, selfNamed } from './lists.ts';
import { isSettingSection, namedKind } from './number-name.ts';
import {
  addBounds,
  countsIn,
  deepest,
  isAverage,
  mean,
  readAverage,
  readSettings,
  readValueMapping,
} from './sections.ts';

/** Reads a mapping of results and all below it into `walk`. */
export function walkMapping(walk: Walk, map: MapNode, spot: Spot): void {
  // Beside the scores of a harness stand only its settings.
  if (isHarness(map)) readHarness(walk, map, spot);
  else if (!readSelfNamed(walk, map, spot)) walkEntries(walk, map, spot);
}

/** A mapping that is one thing by itself: a metric with its name, a matrix with its labels. */
function readSelfNamed(walk: Walk, map: MapNode, spot: Spot): boolean {
  const named = selfNamed(map);
  if (named !== null) {
    readSection(walk, named[0], named[1], { ...spot, elsewhere: new Map([[named[0], spot.path]]) });
    return true;
  }
  if (!map.entries.has('matrix') || !map.entries.has('labels')) return false;
  readMatrix(walk, 'matrix', map, spot, null);
  return true;
}

function walkEntries(walk: Walk, map: MapNode, spot: Spot): void {
  const flat = flatClasses(walk, map, spot);
  const labels = labelsAround(map);
  for (const [key, { value }] of map.entries) {
    if (flat.has(key)) continue;
    if (isMatrixKey(key)) readMatrix(walk, key, value, spot, labels);
    else if (perClassScore(key) !== null && (value.kind !== 'scalar' || key === 'per_class')) {
      readPerClass(walk, key, value, spot, labels);
    } else if (value.kind === 'map') readSection(walk, key, value, spot);
    else if (value.kind === 'list') readList(walk, key, value, map, spot);
    else readScalar(walk, key, value, map, spot);
  }
}

const labelKeys = ['labels', 'classes', 'class_names', 'target_names', 'label_names'];

/** The labels that a file states beside its scores. */
const labelsAround = (map: MapNode): readonly string[] | null =>
  [...map.entries]
    .filter(([key]) => labelKeys.includes(splitName(key).bare))
    .map(([, { value }]) => labelsOf(value))
    .find((labels) => labels !== null) ?? null;

function readScalar(walk: Walk, key: string, node: Node, map: MapNode, spot: Spot): void {
  const number = finiteOf(node);
  const path = pathOf(spot, key);
  const fact = namedKind(key, number ?? 0, new Set(map.entries.keys()));
  if (number === null && fact !== null) return;
  if (number !== null && fact !== null) {
    walk.facts.push({ key: keyOf(spot, key), value: number, ...fact, path });
    return;
  }
  // A text under a name such as `error` is a mistake where metrics stand, not deep in the record of a run.
  const expected = spot.names.length < 2 && namesMetric(key) && !isProse(node);
  const value = measured(walk.sink, node, path.join('.'), expected);
  if (value !== null) addMetric(walk, key, spot, { ...value, runs: null, path });
}

/** A text that is more than one value: an explanation such as sacrebleu's `verbose_score`. */
const isProse = (node: Node): boolean =>
  node.kind === 'scalar' && typeof node.value === 'string' && /[\s/|]/.test(node.text.trim());

/** A confusion matrix: its labels may be those of classes that come later in the file. */
function readMatrix(walk: Walk, key: string, node: Node, spot: Spot, labels: readonly string[] | null): void {
  if (node.kind === 'scalar' && node.value === null) return;
  walk.matrices.push({ key, node, labels, path: pathOf(spot, key), fullKey: keyOf(spot, key) });
}

function readPerClass(
  walk: Walk,
  key: string,
  node: Node,
  spot: Spot,
  labels: readonly string[] | null,
): void {
  const classes = perClassOf(walk.sink, key, node, pathOf(spot, key), labels);
  const section = spot.names.join('.');
  if (classes === null) {
    if (key !== 'per_class') walk.unread.push({ key: keyOf(spot, key), node });
    return;
  }
  for (const scores of classes) walk.classes.push({ section, split: splitName(key).split, scores });
}

/** Classes that stand flat, as seqeval's in a Trainer: `eval_LOC_precision`, `_recall`, `_f1-score` and `_support`. */
function flatClasses(walk: Walk, map: MapNode, spot: Spot): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const [key, { keyOffset }] of map.entries) {
    const stem = /^(.+)_(?:support|number)$/.exec(key)?.[1];
    if (stem === undefined || averages.has(bareLabel(stem)) || /^overall$/.test(bareLabel(stem))) continue;
    const scores = ['precision', 'recall', 'f1', 'f1-score', 'f1_score', 'support', 'number'];
    const entries = scores.flatMap((score) => {
      const entry = map.entries.get(`${stem}_${score}`);
      return entry === undefined ? [] : [[score, entry] as const];
    });
    if (!entries.some(([score]) => score === 'precision' || score === 'recall')) continue;
    for (const [score] of entries) taken.add(`${stem}_${score}`);
    const path = [...spot.path, `${stem}_support`];
    const node: MapNode = { kind: 'map', offset: keyOffset, entries: new Map(entries) };
    walk.classes.push({
      section: spot.names.join('.'),
      split: splitName(stem).split,
      scores: classScores(walk.sink, bareLabel(stem), node, path),
    });
  }
  return taken;
}

function readSection(walk: Walk, key: string, map: MapNode, spot: Spot): void {
  if (spot.names.length >= deepest) return;
  const inner = deeper(spot, key, countsIn(map));
  if (isSettingSection(key)) readSettings(walk, map, inner);
  else if (isAverage(key, map)) readAverage(walk, key, map, inner, spot);
  else if (isClass(bareLabel(key), map)) {
    const scores = classScores(walk.sink, bareLabel(key), map, inner.path);
    walk.classes.push({ section: spot.names.join('.'), split: splitName(key).split, scores });
  } else if (!readMiddle(walk, key, map, inner, spot) && !readValueMapping(walk, key, map, inner, spot)) {
    walkMapping(walk, map, inner);
  }
}

/** rouge_score's aggregate: `mid` is the value, `low` and `high` are its bounds. */
function readMiddle(walk: Walk, key: string, map: MapNode, inner: Spot, spot: Spot): boolean {
  const [low, mid, high] = ['low', 'mid', 'high'].map((name) => map.entries.get(name)?.value);
  if (low?.kind !== 'map' || mid?.kind !== 'map' || high?.kind !== 'map') return false;
  for (const [name, bound] of [
    ['low', low],
    ['high', high],
  ] as const) {
    for (const [score, { value }] of bound.entries) {
      const number = finiteOf(value);
      if (number === null) continue;
      const fact = { kind: 'bound', rule: 'bound-name' } as const;
      walk.facts.push({
        key: `${keyOf(inner, name)}.${score}`,
        value: number,
        ...fact,
        path: [...inner.path, name, score],
      });
    }
  }
  const middle: Spot = { ...deeper(inner, 'mid', countsIn(mid)), names: [...spot.names, key] };
  walkMapping(walk, mid, middle);
  return true;
}

function readList(walk: Walk, key: string, list: ListNode, around: MapNode, spot: Spot): void {
  const values = numbersOf(list);
  const done =
    values === null ? readRecords(walk, key, list, spot) : readValues(walk, key, values, around, spot);
  if (!done && holdsNumber(list) && splitName(key).split !== 'train') {
    walk.unread.push({ key: keyOf(spot, key), node: list });
  }
}

/** Bounds, settings and runs. False for any other list of numbers. */
function readValues(
  walk: Walk,
  key: string,
  values: readonly number[],
  around: MapNode,
  spot: Spot,
): boolean {
  const path = pathOf(spot, key);
  const bounds = boundsOf(key, values);
  if (bounds !== null) {
    addBounds(walk, bounds, keyOf(spot, key), path);
    return true;
  }
  const setting = namedKind(key, values[0] ?? 0, new Set(around.entries.keys()));
  if (setting !== null) return setting.kind !== 'count';
  if (!isRuns(key, values, around)) return false;
  addMetric(walk, key, spot, { value: mean(values), decimals: null, runs: values, path });
  return true;
}

/** Records over time are read as the last of each key, records with names as sections. False for any others. */
function readRecords(walk: Walk, key: string, list: ListNode, spot: Spot): boolean {
  const path = pathOf(spot, key);
  const records = recordsOf(key, list, path);
  if (records?.form === 'last') {
    const counts = new Map([...spot.scope.counts, ...countsIn(records.map)]);
    const scope = { counts, outer: spot.scope.outer };
    walkMapping(walk, records.map, { ...spot, scope, elsewhere: records.paths });
    return true;
  }
  if (records?.form !== 'named') return false;
  for (const [name, index, map] of records.records) {
    readSection(walk, name, map, { ...spot, elsewhere: new Map([[name, [...path, index]]]) });
  }
  return true;
}
