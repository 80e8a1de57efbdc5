import type { Language } from '../../domain/language.ts';
import type { PlannedTask, PlannedVersion, RetentionPlan } from '../../domain/retention/plan.ts';
import { markdown, markdownCode, markdownData } from '../escape/markdown.ts';
import { shortSha } from '../format.ts';
import { alert, byteLength, fence, fold, table } from '../markdown/block.ts';
import { messagesIn } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import { shellLine } from '../shell.ts';
import { metricName } from '../speaker.ts';
import {
  ageText,
  hasWork,
  isBusy,
  planSentences,
  rulesText,
  scoreText,
  sizeText,
  withAction,
} from './view.ts';

export interface PlanMarkdownOptions {
  readonly language: Language;
  /** Largest size in UTF-8 bytes; at least 12,000. */
  readonly budgetBytes: number;
}

/** How much is shown, from everything to the least; the first that fits is taken, so that no part is ever cut. */
interface Detail {
  readonly tasks: number;
  readonly rows: number;
  readonly kept: boolean;
  readonly restore: boolean;
  readonly notices: number;
}

const everything = 1_000_000;
const details: readonly Detail[] = [
  { tasks: everything, rows: everything, kept: true, restore: true, notices: everything },
  { tasks: 200, rows: 200, kept: true, restore: true, notices: 100 },
  { tasks: 200, rows: 200, kept: false, restore: true, notices: 50 },
  { tasks: 50, rows: 20, kept: false, restore: true, notices: 20 },
  { tasks: 20, rows: 10, kept: false, restore: false, notices: 10 },
  { tasks: 5, rows: 5, kept: false, restore: false, notices: 3 },
  { tasks: 0, rows: 0, kept: false, restore: false, notices: 0 },
];

/** The plan as markdown, at most `budgetBytes` long: for the job summary, the pull request, and files. */
export function renderPlanMarkdown(plan: RetentionPlan, options: PlanMarkdownOptions): string {
  const messages = messagesIn(options.language);
  let text = '';
  for (const detail of details) {
    text = render(plan, messages, detail);
    if (byteLength(text) <= options.budgetBytes) break;
  }
  return text;
}

function render(plan: RetentionPlan, messages: Messages, detail: Detail): string {
  const { plan: words, labels } = messages;
  const busy = plan.tasks.filter(isBusy);
  const calm = plan.tasks.filter((task) => !isBusy(task));
  const [lead = '', ...rest] = planSentences(plan, messages);
  const strong = [`**${lead}**`, ...rest].join(labels.space);
  const { ref, sha } = plan.head;
  const shown = busy.slice(0, detail.tasks);
  const parts = [
    alert(hasWork(plan.totals) ? 'NOTE' : 'TIP', strong),
    ...shown.map((task) => taskPart(task, messages, detail)),
    ...more(busy.length - shown.length, messages),
    ...(detail.kept && calm.length > 0 ? [calmPart(calm, messages)] : []),
    ...noticesPart(plan, messages, detail),
    ...(detail.restore ? restorePart(plan, messages, detail) : []),
    ...(plan.totals.remove > 0 ? [words.undo] : []),
    `<sub>Tunegate · ${words.planFor(markdownCode(sha === null ? ref : shortSha(sha)))}</sub>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const more = (count: number, messages: Messages): readonly string[] =>
  count > 0 ? [messages.plan.more(count)] : [];

const titleOf = (task: PlannedTask): string =>
  task.path === task.taskName || task.path === ''
    ? markdownData(task.taskName || '.')
    : `${markdownData(task.taskName)} (${markdownData(task.path)})`;

function versionTable(
  task: PlannedTask,
  versions: readonly PlannedVersion[],
  messages: Messages,
  withSize: boolean,
): string {
  const { plan: words, labels } = messages;
  const metric = task.metric === null ? labels.primaryMetric : markdown(metricName(messages, task.metric));
  const rows = versions.map((version) => [
    markdownData(version.version),
    ...(withSize ? [words.actions[version.action]] : []),
    ageText(version, messages),
    scoreText(version, task),
    ...(withSize ? [sizeText(version.bytes)] : []),
    rulesText(version, messages),
  ]);
  const head = withSize
    ? [words.version, words.action, words.age, metric, words.size, words.why]
    : [words.version, words.age, metric, words.why];
  return table(withSize ? ['l', 'l', 'r', 'r', 'r', 'l'] : ['l', 'r', 'r', 'l'], head, rows);
}

function taskPart(task: PlannedTask, messages: Messages, detail: Detail): string {
  const { plan: words } = messages;
  const going = [...withAction(task, 'remove'), ...withAction(task, 'defer')];
  const promoted = withAction(task, 'keep').filter(({ rules }) => rules.includes('promote'));
  const kept = withAction(task, 'keep').filter(({ rules }) => !rules.includes('promote'));
  const loud = [...going, ...promoted];
  const shown = loud.slice(0, detail.rows);
  const keptShown = kept.slice(0, detail.rows);
  const parts = [
    `**${titleOf(task)}**`,
    ...(shown.length > 0 ? [versionTable(task, shown, messages, true)] : []),
    ...more(loud.length - shown.length, messages),
    ...(detail.kept && keptShown.length > 0
      ? [fold(words.keptTitle(kept.length), versionTable(task, keptShown, messages, false))]
      : []),
  ];
  return parts.join('\n\n');
}

/** Tasks of which everything stays. */
function calmPart(tasks: readonly PlannedTask[], messages: Messages): string {
  const count = tasks.reduce((sum, { versions }) => sum + versions.length, 0);
  const body = tasks.map(
    (task) => `**${titleOf(task)}**\n\n${versionTable(task, task.versions, messages, false)}`,
  );
  return fold(messages.plan.keptTitle(count), body.join('\n\n'));
}

function noticesPart(plan: RetentionPlan, messages: Messages, detail: Detail): readonly string[] {
  if (plan.notices.length === 0) return [];
  const shown = plan.notices.slice(0, detail.notices);
  const lines = shown.map((notice) => `- ${markdown(messages.plan.notices[notice.code](notice))}`);
  const body = [lines.join('\n'), ...more(plan.notices.length - shown.length, messages)];
  return [fold(messages.plan.noticesTitle(plan.notices.length), body.join('\n\n'))];
}

function restorePart(plan: RetentionPlan, messages: Messages, detail: Detail): readonly string[] {
  const all = plan.tasks
    .flatMap((task) => withAction(task, 'remove'))
    .flatMap(({ restore }) => (restore === null ? [] : [shellLine(restore)]));
  const shown = all.slice(0, detail.rows);
  if (shown.length === 0) return [];
  const body = [fence('sh', shown.join('\n')), ...more(all.length - shown.length, messages)];
  return [fold(messages.plan.restoreTitle, body.join('\n\n'))];
}
