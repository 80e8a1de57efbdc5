import type { KeyPath } from '../../domain/records/records.ts';
import type { ClassScores, ConfusionMatrix } from '../../domain/records/results.ts';
import { type Sink, wrongType } from '../shape-scalar.ts';
import { child, type MapNode, type Node } from '../tree.ts';
import { finiteOf, measured } from './leaf.ts';

const scoreKeys = {
  precision: ['precision'],
  recall: ['recall'],
  f1: ['f1', 'f1-score', 'f1_score'],
} as const;

/** Scores of one class: a mapping of precision, recall, f1 and support, or a bare f1. */
export function classScores(sink: Sink, label: string, node: Node, path: KeyPath): ClassScores {
  const key = path.join('.');
  if (node.kind !== 'map') {
    const f1 = measured(sink, node, key, true);
    return { label, precision: null, recall: null, f1, support: null, path };
  }
  const score = (names: readonly string[]) => {
    const name = names.find((candidate) => node.entries.has(candidate));
    const value = name === undefined ? null : child(node, name);
    return value === null ? null : measured(sink, value, `${key}.${name}`, true);
  };
  return {
    label,
    precision: score(scoreKeys.precision),
    recall: score(scoreKeys.recall),
    f1: score(scoreKeys.f1),
    support: finiteOf(child(node, 'support')),
    path,
  };
}

/** `per_class` of the guide. */
export function perClassOf(sink: Sink, root: MapNode, base: KeyPath): readonly ClassScores[] {
  const node = child(root, 'per_class');
  if (node === null || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind !== 'map') {
    wrongType(sink, node, [...base, 'per_class'].join('.'), 'mapping');
    return [];
  }
  return [...node.entries].map(([label, entry]) =>
    classScores(sink, label, entry.value, [...base, 'per_class', label]),
  );
}

/**
 * `confusion_matrix`: rows of counts with `labels` beside or around them, or true label → predicted label → count.
 * Rows without labels take those of `per_class` when there are as many, else their numbers.
 */
export function confusionOf(
  sink: Sink,
  root: MapNode,
  perClass: readonly ClassScores[],
  base: KeyPath,
): ConfusionMatrix | null {
  const node = child(root, 'confusion_matrix');
  if (node === null || (node.kind === 'scalar' && node.value === null)) return null;
  const key = [...base, 'confusion_matrix'].join('.');
  const inner =
    node.kind === 'map' ? (child(node, 'matrix') ?? child(node, 'rows') ?? child(node, 'values')) : node;
  const labelNode =
    node.kind === 'map' ? child(node, 'labels') : (child(root, 'labels') ?? child(root, 'classes'));
  const matrix =
    inner?.kind === 'list'
      ? fromRows(inner.items, labelsOf(labelNode), perClass)
      : node.kind === 'map' && inner === null
        ? fromMapping(node)
        : null;
  if (matrix === null) wrongType(sink, node, key, 'list');
  return matrix;
}

function labelsOf(node: Node | null): readonly string[] | null {
  if (node?.kind !== 'list') return null;
  return node.items.map((item) => (item.kind === 'scalar' ? item.text : ''));
}

/** A count of items: a whole number, also written `3.0` as NumPy does. */
function countOf(node: Node | null): number | null {
  const value = finiteOf(node);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function fromRows(
  items: readonly Node[],
  labels: readonly string[] | null,
  perClass: readonly ClassScores[],
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
  const known = perClass.length === rows.length ? perClass.map((scores) => scores.label) : null;
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
