import { finding } from '../../domain/findings/finding.ts';
import { lastPart, type MetricSplit, splitName } from '../../domain/records/metric-name.ts';
import type { KeyPath } from '../../domain/records/records.ts';
import type {
  ClassScores,
  ConfusionMatrix,
  Metric,
  Results,
  ResultsShape,
  Rival,
} from '../../domain/records/results.ts';
import { shapeUnread } from '../../rules/shape/unread.ts';
import { syntaxTooManyKeys } from '../../rules/syntax/too-many-keys.ts';
import { placeOf, type Sink, wrongType } from '../shape-scalar.ts';
import type { MapNode } from '../tree.ts';
import { confusionOf } from './classes.ts';
import { type Draft, mostMetrics, type PlacedClass, type Scope, type Walk } from './draft.ts';
import { evaluatedOf } from './evaluated.ts';
import { isHarness } from './harness.ts';
import { instrumentOf } from './instrument.ts';
import { itemsIn, itemsOf, numeratorOf, withoutResult } from './items.ts';
import { isItemCountName } from './number-name.ts';
import { oneValueEach } from './one-value.ts';
import { countsIn } from './sections.ts';
import { walkMapping } from './walk.ts';

/** So many lists and mappings that are read as nothing are named. */
const mostNotices = 5;

/**
 * Evaluation results in any form, each number read by its meaning wherever it stands.
 * @param base path of `root` in its file: empty for results.json, `['results']` in lineage.yaml
 */
export function readResults(sink: Sink, root: MapNode, base: KeyPath): Results {
  const scope: Scope = { counts: countsIn(root), outer: null };
  const walk: Walk = {
    sink,
    metrics: [],
    facts: [],
    classes: [],
    matrices: [],
    unread: [],
    withoutResult: 0,
  };
  walkMapping(walk, root, { names: [], keys: [], path: base, scope });
  if (walk.metrics.length > mostMetrics) {
    sink.findings.push(finding(syntaxTooManyKeys, placeOf(sink, root), { limit: mostMetrics }));
  }
  const { metrics, rivals } = finish(walk);
  const perClass = classesOf(walk);
  const confusion = matrixOf(walk, perClass);
  const shape = shapeOf(root);
  for (const { key, node } of walk.unread.slice(0, mostNotices)) {
    const found = node.kind === 'list' ? 'list' : 'mapping';
    sink.findings.push(finding(shapeUnread, placeOf(sink, node), { key, found }));
  }
  const scopes = new Set([scope, ...walk.metrics.flatMap((draft) => chainOf(draft.scope))]);
  const shares = metrics.flatMap(({ value, n }) => (n === null ? [] : [{ value, n }]));
  const lost = [...scopes].map((one) => withoutResult(one, shares));
  return {
    shape,
    metrics,
    rivals,
    facts: walk.facts,
    perClass,
    confusion,
    sampleCount:
      shape === 'lm-eval' ? sharedCount(metrics) : (itemsIn(scope.counts, null) ?? sharedCount(metrics)),
    withoutResult: Math.max(walk.withoutResult, ...lost),
    instrument: instrumentOf(root),
    evaluated: evaluatedOf(root, shape),
  };
}

/** The first confusion matrix. Under the guide's own name anything else is a mistake; elsewhere it may be a normalised one. */
function matrixOf(walk: Walk, classes: readonly ClassScores[]): ConfusionMatrix | null {
  for (const { key, fullKey, node, labels, path } of walk.matrices) {
    const matrix = confusionOf(node, labels, classes);
    if (matrix !== null) return matrix;
    if (key === 'confusion_matrix') wrongType(walk.sink, node, path.join('.'), 'list');
    else walk.unread.push({ key: fullKey, node });
  }
  return null;
}

function chainOf(scope: Scope): readonly Scope[] {
  return scope.outer === null ? [scope] : [scope, ...chainOf(scope.outer)];
}

/** The number of items, when it is the same for all metrics. */
function sharedCount(metrics: readonly Metric[]): number | null {
  const counts = new Set(metrics.map(({ n }) => n));
  const [count = null] = counts;
  return counts.size === 1 ? count : null;
}

/** Which of the known forms a results file has, told by its keys. */
function shapeOf(root: MapNode): ResultsShape {
  if (isHarness(root)) return 'lm-eval';
  const values = [...root.entries.values()].map((entry) => entry.value);
  if (values.some((value) => value.kind === 'map' && value.entries.has('f1-score'))) return 'scikit-learn';
  const keys = [...root.entries.keys()];
  if (keys.some((key) => isTrainerKey(key) && !isItemCountName(key))) return 'trainer';
  return keys.some((key) => key === 'per_class' || key === 'macro_f1' || key === 'accuracy')
    ? 'guide'
    : 'numbers';
}

const isTrainerKey = (key: string): boolean => ['test', 'predict', 'eval'].includes(splitName(key).prefix);

/** Parts of the data in the order in which one of them has the bare name. */
const splitOrder = [null, 'test', 'eval', 'train'] as const;

/** The classes of the whole file, or of the one section that has some; of several those nearest to the root, the test before others. */
function classesOf({ classes }: Walk): readonly ClassScores[] {
  const order = ({ section, split }: PlacedClass): number => {
    const own = split ?? sectionSplit(section.split('.'));
    return (section === '' ? 0 : section.split('.').length) * 10 + splitOrder.indexOf(own);
  };
  const sorted = [...classes].sort(
    (a, b) => order(a) - order(b) || (a.section < b.section ? -1 : a.section > b.section ? 1 : 0),
  );
  const [first] = sorted;
  const seen = new Map<string, ClassScores>();
  for (const one of sorted) {
    if (one.section !== first?.section || one.split !== first.split) continue;
    const { label } = one.scores;
    const known = seen.get(label);
    seen.set(label, known === undefined ? one.scores : merged(known, one.scores));
  }
  return [...seen.values()];
}

/** `f1_per_class` and `recall_per_class` are about the same classes. */
const merged = (one: ClassScores, other: ClassScores): ClassScores => ({
  ...one,
  precision: one.precision ?? other.precision,
  recall: one.recall ?? other.recall,
  f1: one.f1 ?? other.f1,
  support: one.support ?? other.support,
});

interface Named {
  readonly draft: Draft;
  readonly split: MetricSplit;
  readonly name: string;
}

/** Parts of the data in the order in which one of them has the bare name. */
const precedence = ['', 'test', 'predict', 'eval', 'validation', 'valid', 'val', 'dev'];

/**
 * Names without a Trainer's prefix: `eval_loss` is `loss` unless another part of the data has the name. The bare one comes
 * before test, predict and eval; the others keep their prefix as `eval.loss`, so that nothing collides.
 */
function nameAll(drafts: readonly Draft[]): readonly Named[] {
  const parts = drafts.map((draft) => {
    const { split, prefix, bare } = splitName(draft.last);
    return draft.harness !== null || split === 'train'
      ? { draft, split, prefix: '', bare: draft.last }
      : { draft, split, prefix, bare };
  });
  const owner = new Map<string, number>();
  for (const { draft, prefix, bare } of parts) {
    const place = [...draft.sections, bare].join('.');
    const order = precedence.indexOf(prefix);
    owner.set(place, Math.min(order, owner.get(place) ?? precedence.length));
  }
  return parts.map(({ draft, split, prefix, bare }) => {
    const place = [...draft.sections, bare].join('.');
    const owns = owner.get(place) === precedence.indexOf(prefix);
    const name = owns ? place : [...draft.sections, prefix, bare].join('.');
    return { draft, split: split ?? sectionSplit(draft.sections), name: draft.harness?.name ?? name };
  });
}

/** The part of the data that a section is about: `test: {accuracy: 0.8}`. */
function sectionSplit(sections: readonly string[]): MetricSplit {
  const found = sections.map((section) => splitName(`${section}_x`).split).filter((split) => split !== null);
  return found.at(-1) ?? null;
}

function finish(walk: Walk): {
  readonly metrics: readonly Metric[];
  readonly rivals: readonly Rival[];
} {
  const named = nameAll(walk.metrics);
  const lasts = new Map<string, number>();
  for (const { name, draft } of named) {
    const last = draft.harness === null ? lastPart(name) : name;
    lasts.set(last, (lasts.get(last) ?? 0) + 1);
  }
  const errors = new Map(
    walk.facts.flatMap((fact) => (fact.kind === 'standard-error' ? [[fact.key, fact.value] as const] : [])),
  );
  const own = ownScopes(named);
  const inSection = new Map<string, number>();
  for (const { sections } of walk.metrics) {
    const section = sections.join('.');
    inSection.set(section, (inSection.get(section) ?? 0) + 1);
  }
  const { kept, rivals } = oneValueEach(named);
  const metrics = kept.map(({ draft, split, name }) => {
    const whole = draft.harness === null && lasts.get(lastPart(name)) === 1;
    const n = itemsOf(draft, split, (scope) => own(scope, lastPart(name)));
    return {
      key: draft.key,
      name,
      split,
      value: draft.value,
      decimals: draft.decimals,
      standardError: draft.harness?.standardError ?? errorOf(draft, errors, inSection),
      runs: draft.runs,
      n,
      numerator: draft.harness === null ? numeratorOf(draft, n) : null,
      whole,
      higherIsBetter: draft.harness?.higherIsBetter ?? null,
      test: draft.harness?.test ?? null,
      path: draft.path,
    };
  });
  return { metrics, rivals };
}

/** Whether a mapping holds only one metric of that last name: then its counts are about it, however deep it stands. */
function ownScopes(named: readonly Named[]): (scope: Scope, last: string) => boolean {
  const seen = new Map<Scope, Map<string, number>>();
  for (const { draft, name } of named) {
    for (let scope: Scope | null = draft.scope; scope !== null; scope = scope.outer) {
      const lasts = seen.get(scope) ?? new Map<string, number>();
      lasts.set(lastPart(name), (lasts.get(lastPart(name)) ?? 0) + 1);
      seen.set(scope, lasts);
    }
  }
  return (scope, last) => (seen.get(scope)?.get(last) ?? 0) <= 1;
}

const errorNames = ['stderr', 'std_err', 'std_error', 'standard_error', 'sem', 'se'];

/** The standard error that stands beside a metric: `bleu_stderr`, or `stderr` in the mapping of one metric alone. */
function errorOf(
  draft: Draft,
  errors: ReadonlyMap<string, number>,
  inSection: ReadonlyMap<string, number>,
): number | null {
  const around = draft.key.slice(0, draft.key.lastIndexOf('.') + 1);
  for (const name of errorNames) {
    const beside = errors.get(`${draft.key}_${name}`) ?? errors.get(`${around}${name}`);
    if (beside !== undefined) return beside;
  }
  // `metrics: {accuracy: {value: 0.8}, stderr: {value: 0.1}}`: the error is that of the only metric there.
  const alone = inSection.get(draft.sections.join('.')) === 1;
  const key = [...draft.key.split('.').slice(0, -2), 'stderr'].join('.');
  return alone ? (errors.get(key) ?? null) : null;
}
