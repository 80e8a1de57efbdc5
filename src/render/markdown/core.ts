import type { Reason } from '../../domain/reasons/reason.ts';
import { markdown } from '../escape/markdown.ts';
import { reasonText } from '../messages/catalogue.ts';
import { plainWords, saidInPlainWords } from '../plain-words.ts';
import { isComparable, stateOf } from '../view.ts';
import { alert } from './block.ts';
import { loudGates } from './gates.ts';
import { reasonsText, sentences, type TaskContext } from './task-context.ts';

/** Notes that deserve a box of their own. */
const loudNotes: readonly Reason['code'][] = [
  'confounded',
  'class-regressed',
  'results-edited',
  'base-record-broken',
  'inputs-contradict',
];

/** What must not be missed: comparability first, said loudly, then confounding and the like. */
function warnings(context: TaskContext): readonly string[] {
  const { comparability, notes } = context.task;
  const boxes: string[] = [];
  if (!isComparable(context.task) && comparability.reasons.length > 0) {
    boxes.push(alert('WARNING', reasonsText(context, comparability.reasons)));
  }
  const loud = notes.filter(({ code }) => loudNotes.includes(code));
  if (loud.length > 0) boxes.push(alert('NOTE', reasonsText(context, loud)));
  return boxes;
}

/** Verdict reasons that repeat a line of the table of gates. */
const gateReasons: readonly Reason['code'][] = [
  'threshold-met',
  'threshold-missed',
  'gate-failed',
  'gate-inconclusive',
  'regression-not-comparable',
  'errors-found',
];

function basis(context: TaskContext): string | null {
  const { task, messages, say } = context;
  const { baseline } = task;
  const texts = [];
  const told = new Set<string>(task.verdict.reasons.map(({ code }) => code));
  const remarks = isComparable(task) ? task.comparability.reasons.filter(({ code }) => !told.has(code)) : [];
  texts.push(...remarks.map((remark) => reasonText(messages, remark, say)));
  if (baseline !== null) {
    const found: Reason = {
      code: 'baseline-found',
      args: { version: baseline.version, rule: baseline.rule },
    };
    texts.push(reasonText(messages, found, say));
  }
  const quiet = task.notes.filter(
    ({ code }) => !loudNotes.includes(code) && code !== 'baseline-found' && code !== 'drop-noticed',
  );
  texts.push(...quiet.map((note) => reasonText(messages, note, say)));
  return texts.length === 0 ? null : sentences(messages, texts);
}

/**
 * What comes before every fold: on trouble the next step and the gates that did not pass, then the verdict's reasons
 * and what it was compared with.
 */
export function coreSection(context: TaskContext, limit: number): string | null {
  const { task, messages, say } = context;
  const { labels } = messages;
  const parts: string[] = [];
  const isLoud = stateOf(task) !== 'pass' && stateOf(task) !== 'pending';
  const steps = task.nextSteps.slice(0, 2).map((step) => reasonText(messages, step, say));
  if (isLoud && steps.length > 0) {
    parts.push(`**${labels.nextStep}**${labels.colon}${sentences(messages, steps)}`);
  }
  const gates = loudGates(context, limit);
  if (gates !== null) parts.push(gates);
  // The table of gates has said these already, or a box below says them.
  const reasonsAgainst = task.comparability.reasons.map(({ code }) => code);
  const boxed = isComparable(task) ? [] : ['not-comparable', ...reasonsAgainst];
  const reasons = task.verdict.reasons.filter(
    ({ code }) => !boxed.includes(code) && (gates === null || !gateReasons.includes(code)),
  );
  const plain = plainWords(task, messages);
  const others = reasons.filter(({ code }) => plain === null || !saidInPlainWords.includes(code));
  const said = [
    ...(plain === null ? [] : [sentences(messages, [plain])]),
    ...(others.length === 0 ? [] : [reasonsText(context, others)]),
  ];
  if (said.length > 0) parts.push(said.join(messages.labels.space));
  const compared = basis(context);
  if (compared !== null) parts.push(compared);
  parts.push(...warnings(context));
  const waived = task.gates.filter(({ outcome }) => outcome === 'waived');
  parts.push(...waived.map(({ reason }) => alert('WARNING', markdown(reasonText(messages, reason, say)))));
  if (!isLoud && steps.length > 0) {
    parts.push(`${labels.nextStep}${labels.colon}${sentences(messages, steps)}`);
  }
  return parts.length === 0 ? null : parts.join('\n\n');
}
