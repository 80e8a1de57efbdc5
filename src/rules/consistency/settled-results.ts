import type { Source, VersionRecord } from '../../domain/records/records.ts';
import type { ClassScores, Measured } from '../../domain/records/results.ts';
import type { RuleContext } from '../context.ts';
import { type PlacedResults, placedResults } from './placed-results.ts';
import { resultsDiffer } from './results-differ.ts';

/** A result that is to be looked into: none where its files contradict each other, which is a finding of its own. */
export function settled(context: RuleContext, version: VersionRecord): PlacedResults | null {
  return resultsDiffer(context, version).length > 0 ? null : placedResults(version);
}

/** One decimal more than written, so that what is expected can be told from what is there. */
export const oneDecimalMore = (value: number, like: Measured): string =>
  value.toFixed(Math.min(12, Math.max(4, (like.decimals ?? 6) + 1)));

const f1Keys = ['f1', 'f1-score', 'f1_score'];

/** The key under which a class has its f1 in this file. */
export const f1Key = (source: Source, scores: ClassScores): string =>
  f1Keys.find((key) => source.text([...scores.path, key]) !== null) ?? 'f1';
