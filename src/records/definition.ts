import type * as z from 'zod/mini';
import { finding } from '../domain/findings/finding.ts';
import type {
  DriftFrom,
  Guard,
  RetentionSettings,
  SuccessCriteria,
  TaskDefinition,
  Waiver,
} from '../domain/records/records.ts';
import { parseDuration } from '../domain/records/time.ts';
import { shapeMissingField } from '../rules/shape/missing-field.ts';
import { type guardSchema, taskSchema } from './schemas/task.ts';
import { readShape } from './shape.ts';
import { reportPython, type Sink } from './shape-scalar.ts';
import { strayRules } from './stray-rules.ts';
import { childMap, type MapNode, type ParsedText } from './tree.ts';
import { timeOf } from './version-files.ts';

type TaskFile = z.output<typeof taskSchema>;

/** task.yaml */
export function readDefinition(sink: Sink, parsed: ParsedText): TaskDefinition {
  const value = readShape(sink, taskSchema, parsed.root);
  requireVersion(sink, value, parsed);
  const versioning = value.versioning ?? {};
  return {
    taskName: value.task_name ?? null,
    version: value.version ?? null,
    status: value.status ?? null,
    deployedVersion: value.deployed_version ?? null,
    taskType: value.task_type ?? null,
    language: Array.isArray(value.language) ? value.language.join(', ') : (value.language ?? null),
    labels: labelsOf(sink, parsed.root),
    successCriteria: criteriaOf(value.success_criteria ?? {}),
    versioning: {
      strategy: versioning.strategy ?? null,
      naming: versioning.naming ?? null,
      deployTarget: versioning.deploy_target ?? null,
      retention: { ...retentionOf(versioning.retention), stray: strayRules(sink, parsed.root) },
    },
    waivers: (value.waivers ?? []).map(waiverOf),
    created: timeOf(value.created),
    updated: timeOf(value.updated),
  };
}

/** From the status `training` on a task has to name a version. */
function requireVersion(sink: Sink, value: TaskFile, parsed: ParsedText): void {
  const waiting = value.status === undefined || value.status === 'created' || value.status === 'configuring';
  const written = parsed.root.entries.has('version') && parsed.source.text(['version']) !== '';
  if (waiting || value.status === 'archived' || written) return;
  const place = { ...sink.ref, ...parsed.source.at(['status'], 'key') };
  sink.findings.push(finding(shapeMissingField, place, { key: 'version' }));
}

/** Legal labels: `output_format.schema.*.enum`. */
function labelsOf(sink: Sink, root: MapNode): readonly string[] {
  const format = childMap(root, 'output_format');
  const schema = format === null ? null : childMap(format, 'schema');
  const labels = new Set<string>();
  for (const [name, { value }] of schema?.entries ?? []) {
    const values = value.kind === 'map' ? value.entries.get('enum')?.value : undefined;
    if (values?.kind !== 'list') continue;
    for (const item of values.items) {
      if (item.kind !== 'scalar') continue;
      labels.add(item.text.normalize('NFC'));
      // `no` is a text here and false to PyYAML: the label that the model is trained on is another one.
      if (typeof item.value === 'string') reportPython(sink, item, `output_format.schema.${name}.enum`);
    }
  }
  return [...labels];
}

function criteriaOf(value: NonNullable<TaskFile['success_criteria']>): SuccessCriteria {
  return {
    primaryMetric: value.primary_metric ?? null,
    threshold: value.threshold ?? null,
    direction: value.direction ?? null,
    guards: guardsOf(value.guards ?? []),
    protectedClasses: (value.protected_classes ?? []).map((label) => label.normalize('NFC')),
    maxRegression: value.max_regression ?? null,
    maxDrift: value.max_drift ?? null,
    requiredMetrics: value.required_metrics ?? [],
    driftFrom: driftFromOf(value.drift_from),
  };
}

/** Counts only with all that it must say. */
function driftFromOf(value: NonNullable<TaskFile['success_criteria']>['drift_from']): DriftFrom | null {
  const date = timeOf(value?.date);
  if (!value?.version || !value.reason || date === null) return null;
  return { version: value.version, reason: value.reason, date };
}

/** Guards without a metric were reported and are left out. */
export function guardsOf(guards: readonly z.output<typeof guardSchema>[]): readonly Guard[] {
  return guards.flatMap((guard) =>
    guard.metric === undefined
      ? []
      : [
          {
            metric: guard.metric.normalize('NFC'),
            min: guard.min ?? null,
            max: guard.max ?? null,
            maxRegression: guard.max_regression ?? null,
            minImprovement: guard.min_improvement ?? null,
          },
        ],
  );
}

type RetentionRules = Omit<RetentionSettings, 'stray'>;

const noRetention: RetentionRules = {
  keepRecent: null,
  keepDeployed: null,
  keepBest: null,
  keepParents: null,
  cleanupExpAfterMs: null,
};

/** Both forms of `retention`: a bare number is `keep_recent`. */
function retentionOf(value: NonNullable<TaskFile['versioning']>['retention']): RetentionRules {
  if (value === undefined) return noRetention;
  if (typeof value === 'number') return { ...noRetention, keepRecent: value };
  return {
    keepRecent: value.keep_recent ?? null,
    keepDeployed: value.keep_deployed ?? null,
    keepBest: value.keep_best ?? null,
    keepParents: value.keep_parents ?? null,
    cleanupExpAfterMs: value.cleanup_exp_after === undefined ? null : parseDuration(value.cleanup_exp_after),
  };
}

function waiverOf(value: NonNullable<TaskFile['waivers']>[number]): Waiver {
  return {
    gate: value.gate ?? null,
    version: value.version ?? null,
    reason: value.reason ?? null,
    owner: value.owner ?? null,
    expires: timeOf(value.expires),
  };
}
