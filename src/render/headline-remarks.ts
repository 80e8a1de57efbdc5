import type { Gate } from '../domain/judge/gates/gate.ts';
import type { TaskReport } from '../domain/report/report.ts';
import { reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { saidInPlainWords } from './plain-words.ts';
import { speakerFor } from './speaker.ts';
import type { Text } from './text.ts';
import { isComparable, knownMetrics, stateOf } from './view.ts';

/** Failures that the lead of the line says already. */
const impliedByLead: readonly Gate['name'][] = ['threshold', 'validation'];

/** What the numbers alone do not explain: gates that failed, are open or waived, else what calls for caution. */
export function remarks(task: TaskReport, messages: Messages): readonly Text[] {
  const { also } = messages.headline;
  const named = (outcome: Gate['outcome']) => [
    ...new Set(task.gates.filter((gate) => gate.outcome === outcome).map(({ name }) => name)),
  ];
  const all = named('fail');
  const failed = all.every((name) => impliedByLead.includes(name)) ? [] : all;
  // That the regression gate is open is what the lead says; others are named.
  const open = named('inconclusive').filter((name) => name !== 'regression');
  const waived = named('waived');
  const better = task.notes.filter(({ code }) => code === 'better-version');
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const [look] = task.verdict.reasons.filter(
    ({ code }) => !saidInPlainWords.includes(code) && code !== 'waived' && code !== 'setting-weakened',
  );
  const cautious = stateOf(task) === 'caution' && isComparable(task) && look !== undefined;
  return [
    ...(failed.length > 0 ? [also.gates(failed)] : []),
    ...(open.length > 0 ? [also.open(open)] : []),
    ...(waived.length > 0 ? [also.waived(waived)] : []),
    ...better.map((note) => reasonText(messages, note, say)),
    ...(cautious ? [reasonText(messages, look, say)] : []),
  ];
}
