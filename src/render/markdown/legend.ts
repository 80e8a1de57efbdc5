import type { Report } from '../../domain/report/report.ts';
import { markdown } from '../escape/markdown.ts';
import type { Messages } from '../messages/en.ts';
import { metricName } from '../speaker.ts';
import { join, type Text } from '../text.ts';
import { fold } from './block.ts';

/** Metric names a method at most; the rest is an ellipsis. */
const namesShown = 4;

function methodLines(report: Report, messages: Messages): readonly string[] {
  const { legend, labels } = messages;
  const used = new Map<string, Map<string, Text>>();
  for (const { metrics } of report.tasks) {
    for (const { method, name } of metrics) {
      if (method === null) continue;
      const names = used.get(method) ?? new Map<string, Text>();
      used.set(method, names.set(name, metricName(messages, name)));
    }
  }
  const known = Object.entries(legend.methods).filter(([method]) => used.has(method));
  return known.map(([method, text]) => {
    const names = [...(used.get(method)?.values() ?? [])];
    const more = names.length > namesShown ? ' …' : '';
    return `  - ${markdown(join(names.slice(0, namesShown), labels.comma))}${more}${labels.colon}${text}`;
  });
}

/** What the words on certainty mean and which methods gave them; null when the report uses none of them. */
export function legendSection(report: Report, messages: Messages): string | null {
  const { legend, labels } = messages;
  const metrics = report.tasks.flatMap((task) => task.metrics);
  const found = new Set(metrics.map(({ significance }) => significance));
  if (!found.has('significant') && !found.has('noise')) return null;
  const methods = methodLines(report, messages);
  const lines = [
    legend.pp,
    legend.interval,
    legend.significant,
    legend.noise,
    ...(found.has('unknown') ? [legend.unknown] : []),
    ...(metrics.some(({ group, method }) => group === 'class' && method !== null) ? [legend.together] : []),
    ...(methods.length > 0 ? [`${legend.methodsUsed}${labels.colon.trimEnd()}\n${methods.join('\n')}`] : []),
  ];
  return fold(legend.title, lines.map((line) => `- ${line}`).join('\n'));
}
