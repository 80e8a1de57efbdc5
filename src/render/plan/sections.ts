import type { PlannedTask, PlannedVersion, RetentionPlan } from '../../domain/retention/plan.ts';
import { markdown, markdownCode, markdownData } from '../escape/markdown.ts';
import { fence, fold, table } from '../markdown/block.ts';
import type { Messages } from '../messages/en.ts';
import { shellLine } from '../shell.ts';
import { metricName } from '../speaker.ts';
import type { Detail } from './detail.ts';
import { ageText, externalModels, rulesText, scoreText, sizeText, storedLines, withAction } from './view.ts';

/** The sections of a plan, in the order in which a reviewer asks: what goes, what stays, what follows, what it costs, the way back. */

type Section = (plan: RetentionPlan, messages: Messages, detail: Detail) => readonly string[];

/** Notes that are read without a click. */
const openNotices = 5;

const more = (count: number, messages: Messages): readonly string[] =>
  count > 0 ? [messages.plan.more(count)] : [];

const titleOf = (task: PlannedTask): string =>
  task.path === task.taskName || task.path === ''
    ? markdownData(task.taskName || '.')
    : `${markdownData(task.taskName)} (${markdownData(task.path)})`;

const tasksWith = (plan: RetentionPlan, action: PlannedVersion['action']): readonly PlannedTask[] =>
  plan.tasks.filter((task) => withAction(task, action).length > 0);

export const goesPart: Section = (plan, messages, detail) => {
  const tasks = tasksWith(plan, 'remove');
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, detail.tasks);
  return [
    `### ${messages.plan.goesTitle}`,
    ...shown.flatMap((task) => goingTable(task, messages, detail)),
    ...more(tasks.length - shown.length, messages),
  ];
};

function goingTable(task: PlannedTask, messages: Messages, detail: Detail): readonly string[] {
  const { plan: words, labels } = messages;
  const going = withAction(task, 'remove');
  const shown = going.slice(0, detail.rows);
  const metric = task.metric === null ? labels.primaryMetric : markdown(metricName(messages, task.metric));
  const rows = shown.map((version) => [
    markdownData(version.version),
    ageText(version, messages),
    scoreText(version, task),
    sizeText(version.bytes),
    rulesText(version, messages),
  ]);
  const head = [words.version, words.age, metric, words.size, words.why];
  const part = rows.length === 0 ? [] : [table(['l', 'r', 'r', 'r', 'l'], head, rows)];
  return [`**${titleOf(task)}**`, ...part, ...more(going.length - shown.length, messages)];
}

/** A line a task: which versions stay, by why they do. */
export const staysPart: Section = (plan, messages, detail) => {
  const tasks = tasksWith(plan, 'keep');
  const shown = tasks.slice(0, detail.tasks);
  if (shown.length === 0 || !detail.kept) return [];
  const lines = shown.map(
    (task) => `- **${titleOf(task)}**${messages.labels.colon}${keptText(task, messages, detail)}`,
  );
  return [
    `### ${messages.plan.staysTitle}`,
    lines.join('\n'),
    ...more(tasks.length - shown.length, messages),
  ];
};

function keptText(task: PlannedTask, messages: Messages, detail: Detail): string {
  const groups = new Map<string, string[]>();
  for (const version of withAction(task, 'keep')) {
    const why = rulesText(version, messages);
    groups.set(why, [...(groups.get(why) ?? []), version.version]);
  }
  return [...groups].map(([why, names]) => `${namesText(names, messages, detail)} (${why})`).join(' · ');
}

function namesText(names: readonly string[], messages: Messages, detail: Detail): string {
  const shown = names.slice(0, detail.rows).map((name) => markdownData(name));
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(messages.labels.comma);
}

export const laterPart: Section = (plan, messages, detail) => {
  const tasks = tasksWith(plan, 'defer');
  const shown = tasks.slice(0, detail.tasks);
  if (shown.length === 0) return [];
  const lines = shown.map((task) => {
    const names = withAction(task, 'defer').map(({ version }) => version);
    return `- **${titleOf(task)}**${messages.labels.colon}${namesText(names, messages, detail)}`;
  });
  const { plan: words } = messages;
  return [
    `### ${words.laterTitle}`,
    words.later,
    lines.join('\n'),
    ...more(tasks.length - shown.length, messages),
  ];
};

export const storedPart: Section = (plan, messages, detail) => {
  const shown = externalModels(plan).slice(0, detail.rows);
  const lines = storedLines(plan, messages, shown, ([name, versions]) => {
    return `${markdownCode(name)} (${namesText(versions, messages, detail)})`;
  });
  if (lines.length === 0) return [];
  const list = lines.map((line) => `- ${line}`).join('\n');
  const rest = externalModels(plan).length - shown.length;
  return [`### ${messages.plan.storedTitle}`, list, ...more(rest, messages)];
};

export const noticesPart: Section = (plan, messages, detail) => {
  const { notices } = plan;
  if (notices.length === 0) return [];
  const shown = notices.slice(0, detail.notices);
  const lines = shown.map((notice) => `- ${markdown(messages.plan.notices[notice.code](notice))}`);
  const body = [lines.join('\n'), ...more(notices.length - shown.length, messages)].join('\n\n');
  const title = messages.plan.noticesTitle(notices.length);
  return notices.length > openNotices ? [fold(title, body)] : [`### ${title}`, body];
};

/** One command for everything that goes; each path stands on a line of its own, so that one version can be picked out. */
export const restorePart: Section = (plan, messages, detail) => {
  const { plan: words } = messages;
  const going = tasksWith(plan, 'remove').flatMap((task) => withAction(task, 'remove'));
  const commands = going.flatMap(({ restore }) => (restore === null ? [] : [restore]));
  const [first] = commands;
  if (first === undefined || !detail.restore) return going.length > 0 ? [words.undo] : [];
  const shown = commands.slice(0, detail.rows);
  const start = first.slice(0, first.indexOf('--') + 1);
  const paths = shown.flatMap((argv) => argv.slice(argv.indexOf('--') + 1));
  const lines = [shellLine(start), ...paths.map((path) => `  ${shellLine([path])}`)];
  return [
    `### ${words.restoreTitle}`,
    fence('sh', lines.join(' \\\n')),
    ...more(commands.length - shown.length, messages),
    `${words.restoreOne}${messages.labels.space}${words.undo}`,
  ];
};
