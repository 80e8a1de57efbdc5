import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { KeyPath, Source, VersionRecord } from '../domain/records/records.ts';
import type { ClassScores, Measured, Metric, Results } from '../domain/records/results.ts';
import { placeAt, type RuleContext, type VersionRule } from './context.ts';
import { overlap, type Range, rangeOf, written } from './numbers.ts';
import { resultsDiffer } from './results-differ.ts';
import { f1Range, harmonic, macroF1, matrixScores, matrixTotals } from './scores.ts';

/** The results that count, in the file that holds them. */
export interface PlacedResults {
  readonly results: Results;
  readonly file: string;
  readonly source: Source;
  readonly prefix: KeyPath;
}

/** Where the results of a version count from: its own file, else the lineage. */
export function placedResults({ lineage, results }: VersionRecord): PlacedResults | null {
  if (results.state === 'read') {
    return { results: results.value, file: results.file, source: results.source, prefix: [] };
  }
  if (results.state === 'broken' || lineage.state !== 'read' || lineage.value.results === null) return null;
  return { results: lineage.value.results, file: lineage.file, source: lineage.source, prefix: ['results'] };
}

/** A result that is to be looked into: none where its files contradict each other, which is a finding of its own. */
function settled(context: RuleContext, version: VersionRecord): PlacedResults | null {
  return resultsDiffer(context, version).length > 0 ? null : placedResults(version);
}

/** One decimal more than written, so that what is expected can be told from what is there. */
const shown = (value: number, like: Measured): string =>
  value.toFixed(Math.min(12, Math.max(4, (like.decimals ?? 6) + 1)));

function f1Finding(
  context: RuleContext,
  { source }: PlacedResults,
  scores: ClassScores,
): readonly AnyFinding[] {
  const { label, precision, recall, f1 } = scores;
  if (precision === null || recall === null || f1 === null) return [];
  const [given, stated] = [f1Range(precision, recall), rangeOf(f1)];
  if (given === null || stated === null || overlap(given, stated)) return [];
  const expected = shown(harmonic(precision.value, recall.value), f1);
  const args = { label, f1: written(f1), precision: written(precision), recall: written(recall), expected };
  const place = placeAt(context, source, [...scores.path, f1Key(source, scores)]);
  return [finding('consistency/f1', place, args, { suggestion: expected })];
}

const f1Keys = ['f1', 'f1-score', 'f1_score'];

/** The key under which a class has its f1 in this file. */
const f1Key = (source: Source, scores: ClassScores): string =>
  f1Keys.find((key) => source.text([...scores.path, key]) !== null) ?? 'f1';

/** The f1 of a class is not what its precision and recall give. Where there is a confusion matrix, that decides. */
export const classF1: VersionRule = (context, version) => {
  const placed = settled(context, version);
  if (placed === null) return [];
  const inMatrix = new Set(placed.results.confusion?.labels ?? []);
  return placed.results.perClass
    .filter((scores) => !inMatrix.has(scores.label))
    .flatMap((scores) => f1Finding(context, placed, scores));
};

const scoreNames = ['precision', 'recall', 'f1'] as const;

/** A score of a class is not what the confusion matrix gives. */
export const classConfusion: VersionRule = (context, version) => {
  const placed = settled(context, version);
  const matrix = placed?.results.confusion ?? null;
  if (placed === null || matrix === null) return [];
  const computed = matrixScores(matrix);
  return placed.results.perClass.flatMap((scores) => {
    const fromMatrix = computed.get(scores.label);
    if (fromMatrix === undefined) return [];
    return scoreNames.flatMap((score): readonly AnyFinding[] => {
      const stated = scores[score];
      const range = stated === null ? null : rangeOf(stated);
      if (stated === null || range === null) return [];
      const value = fromMatrix[score] * (stated.value > 1 ? 100 : 1);
      if (overlap(range, { low: value, high: value })) return [];
      const key = score === 'f1' ? f1Key(placed.source, scores) : score;
      const place = placeAt(context, placed.source, [...scores.path, key]);
      const expected = shown(value, stated);
      const args = { label: scores.label, score, value: written(stated), expected };
      return [finding('consistency/confusion', place, args, { suggestion: expected })];
    });
  });
};

const macroNames: ReadonlySet<string> = new Set([
  'macro_f1',
  'f1_macro',
  'macro-f1',
  'macro_f1_score',
  'f1_score_macro',
]);

const middle = (range: Range): number => (range.low + range.high) / 2;

/** Whether the classes that are listed are all that the average is over. */
function listsAllClasses(context: RuleContext, results: Results): boolean {
  const listed = new Set(results.perClass.map((scores) => scores.label));
  return (context.task?.value.labels ?? []).every((label) => listed.has(label));
}

function macroFinding(context: RuleContext, placed: PlacedResults, metric: Metric): readonly AnyFinding[] {
  const stated = rangeOf(metric);
  const { ofF1, ofMeans } = macroF1(placed.results.perClass);
  if (stated === null || ofF1 === null) return [];
  if (overlap(stated, ofF1) || (ofMeans !== null && overlap(stated, ofMeans))) return [];
  const mean = shown(middle(ofF1), metric);
  const args = { metric: metric.name, value: written(metric), mean };
  const place = placeAt(context, placed.source, metric.path);
  return [finding('consistency/macro-f1', place, args, { suggestion: mean })];
}

/** Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and recall. */
export const macroMean: VersionRule = (context, version) => {
  const placed = settled(context, version);
  if (placed === null || placed.results.perClass.length < 2) return [];
  if (!listsAllClasses(context, placed.results)) return [];
  // A class that is wrong in itself makes the mean wrong too.
  if (classF1(context, version).length > 0 || classConfusion(context, version).length > 0) return [];
  return placed.results.metrics
    .filter((metric) => macroNames.has(metric.name.toLowerCase()))
    .flatMap((metric) => macroFinding(context, placed, metric));
};

/** Items and right ones, by the confusion matrix. */
export const totalsOf = (results: Results): ReturnType<typeof matrixTotals> | null =>
  results.confusion === null ? null : matrixTotals(results.confusion);
