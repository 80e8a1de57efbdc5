import type { PlannedTask, PlannedVersion, PlanTotals, RetentionPlan } from '../../domain/retention/plan.ts';
import { metricValue, none, plainNumber } from '../format.ts';
import type { Messages } from '../messages/en.ts';

/** What the renderers of a plan ask of it; no markup. */

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as people say it: decimal units as in file managers (`812 B`, `3.2 MB`). */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? plainNumber(value) : value.toFixed(value < 10 ? 1 : 0)} ${units[unit] ?? ''}`;
}

/** What happens, in sentences; the last ones only where there is something to say. */
export function planSentences(plan: RetentionPlan, { plan: words }: Messages): readonly string[] {
  const { totals } = plan;
  const versions = plan.tasks.flatMap((task) => task.versions);
  const promoted = versions.filter(({ rules }) => rules.includes('promote')).length;
  const promote = promoted > 0 ? [words.promote(promoted)] : [];
  if (!hasWork(totals)) return [words.nothing, ...promote];
  const net = totals.bytes - totals.recordBytes;
  const touched = plan.tasks.filter(({ versions }) => versions.some(({ action }) => action === 'remove'));
  return [
    words.goes(totals.remove, touched.length),
    ...(net > 0 ? [words.givesBack(sizeText(net))] : []),
    ...(totals.defer > 0 ? [words.deferred(totals.defer, plan.cap)] : []),
    ...promote,
  ];
}

export const ageText = ({ ageDays }: PlannedVersion, { plan: words }: Messages): string =>
  ageDays === null ? none : words.days(ageDays);

export const scoreText = ({ score }: PlannedVersion, task: PlannedTask): string =>
  metricValue(score, task.scale);

/** Why, in the reader's words: every rule that speaks for the action. */
export const rulesText = ({ rules }: PlannedVersion, { plan: words, labels }: Messages): string =>
  rules.map((rule) => words.rules[rule]).join(labels.comma);

export const withAction = (task: PlannedTask, action: PlannedVersion['action']): readonly PlannedVersion[] =>
  task.versions.filter((version) => version.action === action);

export const hasWork = ({ remove, defer }: PlanTotals): boolean => remove + defer > 0;

/** A model outside our reach, with the versions that go and name it. */
export type ExternalModel = readonly [name: string, versions: readonly string[]];

export function externalModels(plan: RetentionPlan): readonly ExternalModel[] {
  const found = new Map<string, string[]>();
  for (const { external, version } of plan.tasks.flatMap((task) => withAction(task, 'remove'))) {
    for (const name of external) found.set(name, [...(found.get(name) ?? []), version]);
  }
  return [...found];
}

/** What a removal does not free, each with what would. `show` makes a model's name inert for where it is read. */
export function storedLines(
  { totals }: RetentionPlan,
  { plan: words, labels }: Messages,
  external: readonly ExternalModel[],
  show: (model: ExternalModel) => string,
): readonly string[] {
  const git = totals.bytes - totals.lfsBytes;
  return [
    ...(git > 0 ? [words.storedGit(sizeText(git))] : []),
    ...(totals.lfsBytes > 0 ? [words.storedLfs(sizeText(totals.lfsBytes))] : []),
    ...(external.length > 0 ? [words.notRemoved(external.map(show).join(labels.comma))] : []),
  ];
}
