import type { Gate } from '../../domain/judge/gates/gate.ts';
import { escapeMarkdown, markdown } from '../escape/markdown.ts';
import { arrow, comparison, limitValue, metricChange, valueAgainst, valueInterval } from '../format.ts';
import { reasonText } from '../messages/catalogue.ts';
import { t, words } from '../text.ts';
import { countFindings, findingsOf } from '../view.ts';
import { fold, table } from './block.ts';
import { limited, type TaskContext } from './task-context.ts';

const gateMarks: Readonly<Record<Gate['outcome'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❓',
  skipped: '➖',
  waived: '🟡',
};

const scaleOf = ({ task }: TaskContext, metric: string | null) =>
  task.metrics.find(({ name }) => name === metric)?.scale ?? task.primaryMetric?.scale ?? 'absolute';

/** What the gate asks for, in our own words and numbers; it holds no data. */
function requirement(context: TaskContext, gate: Gate): string {
  const { task, messages, say } = context;
  const rules = messages.labels.gateRules;
  const baseline = task.baseline?.version;
  if (gate.name === 'threshold') {
    if (gate.metric === null || gate.required === null) return rules.byName.threshold;
    const sign = comparison(task.primaryMetric?.direction ?? 'higher');
    const limit = limitValue(gate.required, scaleOf(context, gate.metric));
    return markdown(t`${say.metric(gate.metric)} ${words(sign)} ${words(limit)}`);
  }
  if (gate.name === 'regression') {
    const allowed = 'allowed' in gate.reason.args ? gate.reason.args.allowed : gate.required;
    if (allowed === null || baseline === undefined || gate.metric === null) return rules.byName.regression;
    return rules.regression(markdown(say.roughly(gate.metric, allowed)), markdown(t`${baseline}`));
  }
  if (gate.name === 'guards') {
    return gate.metric === null
      ? rules.byName.guards
      : `${rules.byName.guards}${messages.labels.colon}${markdown(say.metric(gate.metric))}`;
  }
  if (gate.name === 'drift') return driftRequirement(context, gate);
  return rules.byName[gate.name];
}

function driftRequirement({ messages, say }: TaskContext, { reason, metric }: Gate): string {
  const rules = messages.labels.gateRules;
  if (reason.code !== 'drift-beyond' && reason.code !== 'drift-undecided') return rules.byName.drift;
  const { allowed, version } = reason.args;
  return rules.drift(markdown(say.roughly(metric ?? '', allowed)), markdown(t`${version}`));
}

/** What was found: the number where there is one and it says enough, else the reason as a sentence. */
function observation(context: TaskContext, gate: Gate): string {
  const { messages, say, task, report } = context;
  const scale = scaleOf(context, gate.metric);
  const around = (interval: string) => `${messages.labels.open}${interval}${messages.labels.close}`;
  const sentence = markdown(reasonText(messages, gate.reason, say));
  if (gate.name === 'validation' && gate.outcome !== 'skipped') {
    const counts = countFindings(findingsOf(report, task));
    const parts = [messages.labels.counts.error(counts.error)];
    if (counts.warning > 0) parts.push(messages.labels.counts.warning(counts.warning));
    return parts.join(messages.labels.comma);
  }
  if (gate.observed === null || !Number.isFinite(gate.observed)) return sentence;
  if (gate.name === 'threshold' && (gate.outcome === 'pass' || gate.reason.code === 'threshold-missed')) {
    const value = valueAgainst(gate.observed, gate.required ?? gate.observed, scale);
    return gate.interval === null ? value : `${value}${around(valueInterval(gate.interval, scale))}`;
  }
  const changed = regressionObservation(context, gate.reason, gate.observed);
  if (changed !== null) return changed;
  return sentence;
}

/** The change, and how far it can be trusted: the drop that cannot be excluded, or that nothing was tested. */
function regressionObservation(
  { task, messages, say }: TaskContext,
  reason: Gate['reason'],
  observed: number,
): string | null {
  const { labels } = messages;
  if (
    reason.code !== 'regression-none' &&
    reason.code !== 'regression-beyond' &&
    reason.code !== 'regression-undecided'
  ) {
    return null;
  }
  const metric = task.metrics.find(({ name }) => name === reason.args.metric);
  const scale = metric?.scale ?? task.primaryMetric?.scale ?? 'absolute';
  const shown = `${metric === undefined ? '' : arrow(metric.outcome)}${metricChange(observed, scale)}`;
  const possible = 'possible' in reason.args ? reason.args.possible : null;
  const parts = [shown];
  if (reason.code === 'regression-undecided') parts.push(labels.undecided);
  const tested =
    reason.code === 'regression-none'
      ? reason.args.tested
      : !('sure' in reason.args) || reason.args.sure !== null;
  if (!tested) parts.push(labels.untested);
  const line = parts.join(labels.pause);
  if (possible === null) return line;
  return `${line}${labels.pause}${labels.notExcluded(markdown(say.distance(reason.args.metric, possible)))}`;
}

/** Loosened criteria pass, as the stricter ones counted; a plain tick beside them would hide the attempt. */
const markOf = ({ outcome, reason }: Gate): string =>
  reason.code === 'criteria-loosened' || reason.code === 'setting-weakened' ? '⚠️' : gateMarks[outcome];

const gateRow = (context: TaskContext, gate: Gate): readonly string[] => [
  markOf(gate),
  escapeMarkdown(gate.name),
  requirement(context, gate),
  observation(context, gate),
];

function gateTable(context: TaskContext, gates: readonly Gate[], limit: number): string {
  const { labels } = context.messages;
  const { rows, rest } = limited(gates, limit, context.messages);
  const head = ['', labels.gate, labels.required, labels.observed];
  return `${table(
    ['c', 'l', 'l', 'l'],
    head,
    rows.map((gate) => gateRow(context, gate)),
  )}${rest}`;
}

const needsEyes = ({ outcome }: Gate): boolean => outcome !== 'pass' && outcome !== 'skipped';

const weights: Readonly<Record<Gate['outcome'], number>> = {
  fail: 0,
  inconclusive: 1,
  waived: 2,
  pass: 3,
  skipped: 4,
};

/** What the test set can do, beside the gate that needs it. */
function power({ task, messages, say }: TaskContext): string {
  const note = task.notes.find(({ code }) => code === 'drop-noticed');
  return note === undefined ? '' : `\n\n${markdown(reasonText(messages, note, say))}`;
}

/** All gates, unfolded and the worst first, when one of them needs eyes. */
export function loudGates(context: TaskContext, limit: number): string | null {
  const { gates } = context.task;
  if (!gates.some(needsEyes)) return null;
  const sorted = gates.toSorted((a, b) => weights[a.outcome] - weights[b.outcome]);
  return gateTable(context, sorted, limit) + power(context);
}

/** All gates, folded, when they stand nowhere else. */
export function gatesSection(context: TaskContext, limit: number): string | null {
  const { task, messages } = context;
  if (task.gates.length === 0 || task.gates.some(needsEyes)) return null;
  const judged = task.gates.filter(({ outcome }) => outcome !== 'skipped');
  const passed = judged.filter(({ outcome }) => outcome === 'pass').length;
  const { labels } = messages;
  const summary =
    judged.length === 0 ? labels.outcomes.skipped : labels.sectionCount.gates(passed, judged.length);
  return fold(
    `${labels.sections.gates} · ${summary}`,
    gateTable(context, task.gates, limit) + power(context),
  );
}
