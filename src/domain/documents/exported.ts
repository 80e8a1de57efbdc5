import type { PrimaryMetric } from '../judge/primary-metric.ts';

/** Results of one version as other tools want to have them. Numbers in the metrics' own units; may be NaN. */
export interface ExportedResults {
  readonly taskName: string;
  readonly version: string;
  readonly taskType: string | null;
  readonly language: string | null;
  readonly baseModel: string | null;
  /** From the snapshot's root. */
  readonly resultsFile: string;
  readonly primary: PrimaryMetric | null;
  readonly primaryValue: number | null;
  readonly metrics: ReadonlyMap<string, number>;
  /** What to compare with, null where there is nothing. */
  readonly other: { readonly version: string; readonly metrics: ReadonlyMap<string, number> } | null;
}
