import type { KeyPath, Source, VersionRecord } from '../../domain/records/records.ts';
import type { Results } from '../../domain/records/results.ts';
import { matrixTotals } from '../scores.ts';

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

/** Items and right ones, by the confusion matrix. */
export const totalsOf = (results: Results): ReturnType<typeof matrixTotals> | null =>
  results.confusion === null ? null : matrixTotals(results.confusion);
