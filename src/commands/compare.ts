import type { ComparisonDocument } from '../domain/documents/listing.ts';
import { UsageError } from '../domain/errors.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { nearest } from '../domain/nearest.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf, taskNameOf, versionsOf } from '../domain/records/version-facts.ts';
import { versionOfPath } from '../domain/records/version-paths.ts';
import { buildTaskReport } from '../domain/report/build-task-report.ts';
import type { Report } from '../domain/report/report.ts';
import type { Snapshot } from '../ports.ts';
import { findTask } from './find-task.ts';

export interface CompareRequest {
  /** As a person calls it: a path or a name. */
  readonly task: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly policy: Policy;
  readonly tool: Report['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Two versions of one task side by side, with the verdict that the second would get against the first.
 * Throws UsageError, with the nearest name, for a task or version that does not exist.
 */
export async function compareTwo(snapshot: Snapshot, request: CompareRequest): Promise<ComparisonDocument> {
  const { record, findings } = await findTask(snapshot, request.task);
  const { baseline, candidate, policy } = request;
  checkVersions(record, baseline, candidate);
  const chosen: Policy = { ...policy, baseline: { version: baseline } };
  const task = buildTaskReport(
    {
      path: record.path,
      base: onlyVersion(record, baseline),
      head: withActive(record, candidate),
      changes: [],
      findings: findings.filter(({ file }) => {
        const version = versionOfPath(record.path, file);
        return version === null || version === baseline || version === candidate;
      }),
      deployedInHistory: null,
      shallow: false,
    },
    { basePolicy: chosen, headPolicy: chosen, now: request.now },
  );
  if (task.candidate === null) throw new UsageError(`${record.definition.file} cannot be read.`);
  const { comparability, confidence, metrics, config, data, changes, notes } = task;
  return {
    schema: 'tunegate.compare/1',
    tool: request.tool,
    source: snapshot.label,
    task: { path: record.path, taskName: taskNameOf(record) || '.' },
    primaryMetric: task.primaryMetric,
    comparison: {
      candidate: task.candidate,
      baseline: task.baseline,
      comparability,
      confidence,
      metrics,
      config,
      data,
      changes,
      notes,
    },
    verdict: task.verdict,
  };
}

function checkVersions(record: TaskRecord, baseline: string, candidate: string): void {
  const known = versionsOf(record);
  for (const name of [baseline, candidate]) {
    if (known.has(name)) continue;
    const likely = nearest(name, known.keys());
    const hint = likely === null ? `It has: ${[...known.keys()].join(', ')}.` : `Did you mean ${likely}?`;
    throw new UsageError(`The task ${taskNameOf(record)} has no version "${name}". ${hint}`);
  }
  if (baseline === candidate) throw new UsageError(`Both versions are ${baseline}: nothing to compare.`);
  if (known.get(candidate)?.retired) {
    throw new UsageError(`${candidate} was removed; it can only be the first of the two versions.`);
  }
}

/** The task as if only `version` had been there before, and not in production: then no rule but the request decides. */
function onlyVersion(record: TaskRecord, version: string): TaskRecord {
  const own = record.versions.filter(({ name }) => name.text === version);
  return { ...withActive(record, version), versions: own };
}

function withActive(record: TaskRecord, version: string): TaskRecord {
  const value = definitionOf(record);
  if (value === null || record.definition.state !== 'read') return record;
  const status = value.status === 'deployed' ? 'evaluating' : value.status;
  const active = { ...value, version, status, deployedVersion: null };
  return { ...record, definition: { ...record.definition, value: active } };
}
