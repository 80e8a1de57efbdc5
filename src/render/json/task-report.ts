import type {
  ConfigChange,
  ConfigState,
  DataComparison,
  MetricChange,
  VersionComparison,
} from '../../domain/compare/comparison.ts';
import type { AnyFinding } from '../../domain/findings/finding.ts';
import type { Gate } from '../../domain/judge/gates/gate.ts';
import type { PrimaryMetric } from '../../domain/judge/primary-metric.ts';
import type { Verdict } from '../../domain/judge/verdict.ts';
import type { Reason } from '../../domain/reasons/reason.ts';
import type { RevisionLabel } from '../../domain/records/snapshot.ts';
import type { HistoryEntry } from '../../domain/report/history.ts';
import type { OtherVersion } from '../../domain/report/other-versions.ts';
import { plain } from '../escape/plain.ts';
import { findingText, reasonText } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import type { Speaker } from '../messages/sentence.ts';

/** What a JSON document is written with. Every object names its keys here, so that their order never changes. */
export interface Writer {
  readonly messages: Messages;
  readonly say: Speaker;
}

export const reasonJson = ({ messages, say }: Writer, reason: Reason) => ({
  code: reason.code,
  message: plain(reasonText(messages, reason, say)),
  args: reason.args,
});

const reasonsJson = (writer: Writer, reasons: readonly Reason[]) =>
  reasons.map((reason) => reasonJson(writer, reason));

export const revisionJson = ({ ref, sha }: RevisionLabel) => ({ ref, sha });

export const findingJson = ({ messages }: Writer, finding: AnyFinding) => ({
  rule: finding.rule,
  severity: finding.severity,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  message: plain(findingText(messages, finding)),
  args: finding.args,
  suggestion: finding.suggestion,
  task: finding.task,
  related:
    finding.related === null
      ? null
      : { file: finding.related.file, line: finding.related.line, column: finding.related.column },
});

export const primaryJson = (primary: PrimaryMetric | null) =>
  primary === null
    ? null
    : {
        name: primary.name,
        direction: primary.direction,
        threshold: primary.threshold,
        scale: primary.scale,
      };

export const gateJson = (writer: Writer, gate: Gate) => ({
  name: gate.name,
  metric: gate.metric,
  outcome: gate.outcome,
  required: gate.required,
  observed: gate.observed,
  interval: gate.interval,
  reason: reasonJson(writer, gate.reason),
});

const metricJson = (writer: Writer, metric: MetricChange) => ({
  name: metric.name,
  key: metric.key,
  group: metric.group,
  label: metric.label,
  direction: metric.direction,
  directionFrom: metric.directionFrom,
  unit: metric.scale,
  n: metric.n,
  baseline: metric.baseline,
  candidate: metric.candidate,
  change: metric.change,
  relativeChange: metric.relativeChange,
  outcome: metric.outcome,
  significance: metric.significance,
  interval: metric.interval,
  pValue: metric.pValue,
  adjustedPValue: metric.adjustedPValue,
  method: metric.method,
  candidateInterval: metric.candidateInterval,
  baselineInterval: metric.baselineInterval,
  incomparable: metric.incomparable === null ? null : reasonJson(writer, metric.incomparable),
});

const configState = (change: ConfigChange): ConfigState => {
  if (change.baseline === undefined) return 'added';
  return change.candidate === undefined ? 'removed' : 'changed';
};

const configJson = (change: ConfigChange) => ({
  key: change.key,
  state: configState(change),
  // A key that is not there and a key without a value are told apart by `state`.
  baseline: change.baseline ?? null,
  candidate: change.candidate ?? null,
  relativeChange: change.relativeChange,
  major: change.major,
});

const dataJson = (data: DataComparison) => ({
  counts: data.counts.map(({ name, baseline, candidate, relativeChange }) => ({
    name,
    baseline,
    candidate,
    relativeChange,
  })),
  classes: data.classes.map(({ label, baseline, candidate }) => ({ label, baseline, candidate })),
  totalVariation: data.totalVariation,
  psi: data.psi,
  shift: data.shift,
  sourceHashChanged: data.sourceHashChanged,
  testSetChanged: data.testSetChanged,
});

export const historyJson = (entry: HistoryEntry) => ({
  version: entry.version,
  created: entry.created,
  parent: entry.parent,
  value: entry.value,
  marks: entry.marks,
  deployedAt: entry.deployedAt,
  replaced: entry.replaced,
  changes: entry.changes,
});

export const verdictJson = (writer: Writer, verdict: Verdict) => ({
  word: verdict.word,
  reasons: reasonsJson(writer, verdict.reasons),
});

export const otherJson = (writer: Writer, { version, kind, primary }: OtherVersion) => ({
  version,
  kind,
  primary: primary === null ? null : metricJson(writer, primary),
});

/** The parts that a task of a report and a `compare` document share. */
export const comparisonJson = (writer: Writer, comparison: Omit<VersionComparison, 'candidate'>) => ({
  baseline:
    comparison.baseline === null
      ? null
      : {
          version: comparison.baseline.version,
          rule: comparison.baseline.rule,
          ageDays: comparison.baseline.ageDays,
        },
  comparability: {
    comparable: comparison.comparability.comparable,
    reasons: reasonsJson(writer, comparison.comparability.reasons),
  },
  confidence: comparison.confidence,
  metrics: comparison.metrics.map((metric) => metricJson(writer, metric)),
  config: comparison.config.map(configJson),
  data: dataJson(comparison.data),
  changes: comparison.changes,
  notes: reasonsJson(writer, comparison.notes),
});

export const candidateJson = (candidate: VersionComparison['candidate']) => ({
  version: candidate.version,
  created: candidate.created,
  parent: candidate.parent,
});

/** JSON has no NaN and no infinities: they are written as text, as Python spells them. */
const replacer = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/**
 * A document as text. Standard output may be the log of a workflow, where the runner takes `##[` for a command anywhere in
 * a line (hazard workflow-command); these characters stand together only inside of strings, so they can be written in JSON's own way.
 */
export const stringify = (document: object): string =>
  `${JSON.stringify(document, replacer, 2).replaceAll('##[', '#\\u0023[')}\n`;
