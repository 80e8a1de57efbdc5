import type { PlannedTask, PlannedVersion, RetentionPlan } from '../../domain/retention/plan.ts';
import { shellLine } from '../shell.ts';
import { metricName } from '../speaker.ts';
import { type Style, styleFor, type TerminalOptions } from '../terminal/style.ts';
import { boxTable, type Cell } from '../terminal/table.ts';
import {
  ageText,
  externalModels,
  planSentences,
  rulesText,
  scoreText,
  sizeText,
  storedLines,
  withAction,
} from './view.ts';

/** Models elsewhere that a terminal names; the document has all. */
const namedModels = 5;

/** The plan for a terminal: a table a task, notes, and how to bring back what goes. */
export function renderPlanTerminal(plan: RetentionPlan, options: TerminalOptions): string {
  const style = styleFor(options);
  const { messages } = style;
  const { plan: words, labels } = messages;
  const restore = plan.tasks
    .flatMap((task) => withAction(task, 'remove'))
    .flatMap(({ restore: argv }) => (argv === null ? [] : [`  ${shellLine(argv)}`]));
  const notices = plan.notices.map((notice) => `- ${style.text(words.notices[notice.code](notice))}`);
  const external = externalModels(plan).slice(0, namedModels);
  const stored = storedLines(plan, messages, external, ([name]) => style.data(name)).map(
    (line) => `  ${line}`,
  );
  const parts = [
    ...plan.tasks.map((task) => taskTable(style, task)),
    ...(notices.length === 0 ? [] : [notices.join('\n')]),
    ...(stored.length === 0 ? [] : [[`${words.storedTitle}${labels.colon.trimEnd()}`, ...stored].join('\n')]),
    ...(restore.length === 0
      ? []
      : [`${words.restoreTitle}${labels.colon.trimEnd()}\n${restore.join('\n')}`]),
    planSentences(plan, messages).join(labels.space),
  ];
  return `${parts.join('\n\n')}\n`;
}

function taskTable(style: Style, task: PlannedTask): string {
  const { messages } = style;
  const { plan: words, labels } = messages;
  const paints = { keep: style.dim, remove: style.bad, defer: style.warn } as const;
  const rows = task.versions.map((version): readonly Cell[] => [
    style.data(version.version),
    { text: words.actions[version.action], paint: paints[version.action] },
    ageText(version, messages),
    scoreText(version, task),
    sizeOf(version),
    rulesText(version, messages),
  ]);
  const metric = task.metric === null ? labels.primaryMetric : style.text(metricName(messages, task.metric));
  const head = [words.version, words.action, words.age, metric, words.size, words.why];
  const title = style.bold(style.data(task.taskName || '.'));
  const where = task.path === task.taskName || task.path === '' ? '' : ` (${style.data(task.path)})`;
  return `${title}${where}\n${boxTable(['l', 'l', 'r', 'r', 'r', 'l'], head, rows, style.width)}`;
}

const sizeOf = ({ action, bytes }: PlannedVersion): string => (action === 'keep' ? '' : sizeText(bytes));
