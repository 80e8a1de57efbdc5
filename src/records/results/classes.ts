import { metricWords } from '../../domain/records/metric-name.ts';
import type { KeyPath } from '../../domain/records/records.ts';
import type { ClassScores, ConfusionMatrix } from '../../domain/records/results.ts';
import { type Sink, wrongType } from '../shape-scalar.ts';
import { child, type MapNode, type Node } from '../tree.ts';
import { finiteOf, holdsNumber, measured } from './leaf.ts';

const scoreKeys = {
  precision: ['precision'],
  recall: ['recall'],
  f1: ['f1', 'f1-score', 'f1_score'],
} as const;
const scoreNames: ReadonlySet<string> = new Set(Object.values(scoreKeys).flat());
/** How many items a class has: scikit-learn, seqeval. */
const supportKeys = ['support', 'number'] as const;

/** Names of averages in scikit-learn's report, as their metrics begin. */
export const averages: ReadonlyMap<string, string> = new Map(
  ['macro', 'weighted', 'micro', 'samples'].flatMap((name) => [
    [`${name} avg`, name],
    [`${name}_avg`, name],
    [`${name}-avg`, name],
  ]),
);

/** Words of sections that are no class though they have precision, recall and f1: parts of the data and metrics. */
const noClass =
  /^(?:overall|total|all|micro|macro|weighted|average|avg|mean|metrics?|results?|scores?|summary|evaluation|eval|test|dev|val|valid|validation|train|predict|bert_?score|rouge.*|bleu.*|report|classification_report|final|best|last|baseline|candidate)$/i;

/**
 * Whether a mapping is a class by its meaning: precision, recall or f1 with their support, or at least two of them under a
 * name that may be a label.
 */
export function isClass(label: string, node: MapNode): boolean {
  const keys = [...node.entries].filter(([, { value }]) => holdsNumber(value)).map(([key]) => key);
  const scores = keys.filter((key) => scoreNames.has(key));
  const supported = keys.some((key) => key === 'support' || key === 'number');
  const others = keys.filter((key) => !scoreNames.has(key) && key !== 'support' && key !== 'number');
  if (scores.length === 0 || noClass.test(label) || averages.has(label)) return false;
  if (supported) return others.length <= 4;
  return node.entries.has('f1-score') || (scores.length >= 2 && others.length === 0);
}

/** Scores of one class: a mapping of precision, recall, f1 and support, or a bare f1. */
export function classScores(
  sink: Sink,
  label: string,
  node: Node,
  path: KeyPath,
  bare: 'precision' | 'recall' | 'f1' = 'f1',
): ClassScores {
  const key = path.join('.');
  const nothing = {
    label: label.normalize('NFC'),
    precision: null,
    recall: null,
    f1: null,
    support: null,
    path,
  };
  if (node.kind !== 'map') return { ...nothing, [bare]: measured(sink, node, key, true) };
  const score = (names: readonly string[]) => {
    const name = names.find((candidate) => node.entries.has(candidate));
    const value = name === undefined ? null : child(node, name);
    return value === null ? null : measured(sink, value, `${key}.${name}`, true);
  };
  const supportKey = supportKeys.find((name) => finiteOf(child(node, name)) !== null);
  return {
    label: label.normalize('NFC'),
    precision: score(scoreKeys.precision),
    recall: score(scoreKeys.recall),
    f1: score(scoreKeys.f1),
    support: supportKey === undefined ? null : finiteOf(child(node, supportKey)),
    path,
  };
}

/** `per_class` and its kin hold classes; `f1_per_class` one score of each. Null for any other key. */
export function perClassScore(key: string): 'precision' | 'recall' | 'f1' | null {
  const words = metricWords(key).filter((word) => !['eval', 'test', 'predict', 'val', 'dev'].includes(word));
  const rest = words.join('_').replace(/(?:^|_)(?:per|by)_(?:class|label|entity|type|tag)(?:_|$)/, '');
  if (rest === words.join('_')) return null;
  if (/^(?:f1|f1_score|f1_scores|scores|metrics|results|report|)$/.test(rest)) return 'f1';
  return rest === 'precision' || rest === 'recall' ? rest : null;
}

/** `per_class` of the guide: label to scores. Anything but a mapping is a mistake under the guide's own name. */
export function perClassOf(
  sink: Sink,
  key: string,
  node: Node,
  path: KeyPath,
  labels: readonly string[] | null,
): readonly ClassScores[] | null {
  const score = perClassScore(key) ?? 'f1';
  if (node.kind === 'scalar' && node.value === null) return [];
  if (node.kind === 'map') {
    return [...node.entries].map(([label, { value }]) =>
      classScores(sink, label, value, [...path, label], score),
    );
  }
  if (node.kind === 'list' && labels !== null && labels.length === node.items.length) {
    return node.items.map((item, index) =>
      classScores(sink, labels[index] ?? '', item, [...path, index], score),
    );
  }
  if (key === 'per_class') wrongType(sink, node, path.join('.'), 'mapping');
  return null;
}

export const isMatrixKey = (key: string): boolean =>
  /(?:^|_)(?:confusion_matrix|confusion|confmat|cm)$/.test(metricWords(key).join('_'));

/**
 * `confusion_matrix`: rows of counts with `labels` beside or around them, or true label → predicted label → count.
 * Rows without labels take those of the classes when there are as many, else their numbers. Null where it is none.
 */
export function confusionOf(
  node: Node,
  labels: readonly string[] | null,
  classes: readonly ClassScores[],
): ConfusionMatrix | null {
  const inner =
    node.kind === 'map' ? (child(node, 'matrix') ?? child(node, 'rows') ?? child(node, 'values')) : node;
  const own = node.kind === 'map' ? labelsOf(child(node, 'labels')) : null;
  if (inner?.kind === 'list') return fromRows(inner.items, own ?? labels, classes);
  return node.kind === 'map' && inner === null ? fromMapping(node) : null;
}

/** The labels in a list, null where there is none. */
export function labelsOf(node: Node | null): readonly string[] | null {
  if (node?.kind !== 'list' || node.items.length === 0) return null;
  return node.items.map((item) => (item.kind === 'scalar' ? item.text.normalize('NFC') : ''));
}

/** A count of items: a whole number, also written `3.0` as NumPy does. */
function countOf(node: Node | null): number | null {
  const value = finiteOf(node);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function fromRows(
  items: readonly Node[],
  labels: readonly string[] | null,
  classes: readonly ClassScores[],
): ConfusionMatrix | null {
  const rows: number[][] = [];
  for (const item of items) {
    if (item.kind !== 'list' || item.items.length !== items.length) return null;
    const row: number[] = [];
    for (const cell of item.items) {
      const count = countOf(cell);
      if (count === null) return null;
      row.push(count);
    }
    rows.push(row);
  }
  if (labels !== null && labels.length !== rows.length) return null;
  const known = classes.length === rows.length ? classes.map((scores) => scores.label) : null;
  return { labels: labels ?? known ?? rows.map((_, index) => String(index)), rows };
}

function fromMapping(node: MapNode): ConfusionMatrix | null {
  const labels = new Set(node.entries.keys());
  for (const { value } of node.entries.values()) {
    if (value.kind !== 'map') return null;
    for (const label of value.entries.keys()) labels.add(label);
  }
  const rows: number[][] = [];
  for (const truth of labels) {
    const row = child(node, truth);
    const counts: number[] = [];
    for (const predicted of labels) {
      const cell = row?.kind === 'map' ? child(row, predicted) : null;
      const count = cell === null ? 0 : countOf(cell);
      if (count === null) return null;
      counts.push(count);
    }
    rows.push(counts);
  }
  return { labels: [...labels], rows };
}
