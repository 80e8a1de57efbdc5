import type { MetricReading } from '../compare/metric-reading.ts';
import type { AnyFinding } from '../findings/finding.ts';
import type { TaskRecord } from '../records/records.ts';
import { compareVersions } from '../records/version-name.ts';
import { artefactTexts, readArtefactPath } from './artefacts.ts';
import { decideRetention } from './decide.ts';
import { retentionTask } from './retention-task.ts';

export interface ForecastInput {
  readonly findings: readonly AnyFinding[];
  /** Names that the base's record and history call deployed, the one in production first. */
  readonly deployed: readonly string[];
  readonly reading: MetricReading;
  /** Named by the policy; null where none is. */
  readonly baseline: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The versions that retention would clean up once this state of the task is merged, oldest first: a forecast. Open pull
 * requests, the whole history and the cap are looked at only by the cleanup itself.
 */
export function versionsAfterMerge(record: TaskRecord, input: ForecastInput): readonly string[] {
  const unsafe = record.versions.filter((version) =>
    artefactTexts(version).some((text) => readArtefactPath(text).kind === 'outside'),
  );
  const task = retentionTask(
    record,
    {
      // Rules on meaning say nothing about whether a record could be read.
      findings: input.findings.filter(({ rule }) => rule.startsWith('syntax/') || rule.startsWith('shape/')),
      deployedInHistory: new Set(input.deployed),
      lastDeployed: input.deployed[0] ?? null,
      historyUnknown: false,
      addedMs: new Map(),
      unsafe: new Set(unsafe.map(({ name }) => name.text)),
      unrecordable: false,
      exempt: new Set(),
      baseline: input.baseline,
      inOpenPullRequests: new Set(),
    },
    input.reading,
  );
  return decideRetention(task, input.now)
    .filter(({ remove }) => remove !== null)
    .map(({ version }) => version)
    .sort((a, b) => compareVersions(a.name, b.name, { createdA: a.createdMs, createdB: b.createdMs }))
    .map(({ name }) => name.text);
}
