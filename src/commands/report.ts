import type { AnyFinding } from '../domain/findings/finding.ts';
import { decideBaseline } from '../domain/judge/baseline.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { Policy } from '../domain/judge/policy.ts';
import type { TaskInput } from '../domain/judge/task-input.ts';
import { weakenedForAll, weakenings } from '../domain/judge/weakened.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { TextFile } from '../domain/records/records.ts';
import type { Change } from '../domain/records/snapshot.ts';
import { changedVersions, versionOfPath } from '../domain/records/version-paths.ts';
import { buildReport } from '../domain/report/build-report.ts';
import type { Report } from '../domain/report/report.ts';
import type { Hashes, History, SnapshotPair } from '../ports.ts';
import { applyPolicy } from '../rules/apply-policy.ts';
import { checkTask } from '../rules/check.ts';
import { mergeConflicts } from '../rules/history/merge-conflict.ts';
import { usualSeverity } from '../rules/registry.ts';
import { withoutValues } from '../rules/secrets/redact.ts';
import { weakenedFindings } from '../rules/settings/weakened.ts';
import { taskHidden } from '../rules/shape/passed-over.ts';
import type { Settings } from '../settings/settings.ts';
import { isRecordOf } from './affected.ts';
import { deployedInHistory, deployedOnce, wasInProduction } from './deployed-in-history.ts';
import { type LoadedPolicy, type PairPolicies, withOverrides } from './load-policy.ts';
import { versionsElsewhere } from './moved-tasks.ts';
import { namesakesOf } from './namesakes.ts';
import { noTask } from './no-task.ts';
import { policyFindings } from './policy-findings.ts';
import { type ReadPair, readPair } from './read-pair.ts';
import { dataSourceHashes } from './validate.ts';

export interface ReportRequest {
  readonly policies: PairPolicies;
  /** Of the run, over what the base's policy file lays down. */
  readonly settings: Pick<Settings, 'baseline' | 'criteria' | 'failOn' | 'warnOnly' | 'workingDirectory'>;
  readonly toolVersion: string;
  readonly hashes: Hashes;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly step: (done: number, total: number) => void;
}

/** Reads both sides, checks and judges every task that the head changes. */
export async function makeReport(pair: SnapshotPair, request: ReportRequest): Promise<Report> {
  const { policies, settings } = request;
  const basePolicy = withOverrides(policies.base.policy, settings);
  const headPolicy = withOverrides(policies.head.policy, settings);
  // A pull request must not switch off the rules that it is checked by.
  const rules = basePolicy.criteria === 'head' ? headPolicy : basePolicy;
  const weakened = weakenings(policies.base, policies.head, usualSeverity);
  const read = await readPair(pair);
  // Looked for only where nothing is affected: it costs a listing of everything.
  const none = read.changes.size > 0 ? null : await noTask([pair.head, pair.base], settings.workingDirectory);
  const namesakes = await namesakesOf(pair.head, sidesOf(read));
  const tasks: TaskInput[] = [];
  const left = new Set(read.moves.values());
  for (const path of read.changes.keys()) {
    if (left.has(path)) continue;
    tasks.push(await taskInput(path, pair, { ...read, namesakes }, { rules, basePolicy }, request));
    request.step(tasks.length, read.changes.size);
  }
  const report = buildReport({
    basePolicy,
    headPolicy,
    weakened: weakenedForAll(weakened),
    now: request.now,
    toolVersion: request.toolVersion,
    base: pair.base.label,
    head: pair.head.label,
    tasks,
    findings: [
      ...applyPolicy(
        [
          ...policyFindings(policies.head),
          ...policyConflicts(pair, policies),
          ...weakenedFindings(weakened, policies.head.text ?? policies.base.text),
          ...read.passedOver,
        ],
        rules,
      ),
      ...tasks.flatMap(({ findings }) => findings),
    ],
    notices: [
      ...(none === null ? [] : [none]),
      ...noticesOf(policies.base),
      ...touchedNotice(read.changed, policies),
    ],
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
  });
  return withoutValues(report, textsOf(tasks, policies));
}

/** Every text that the report was made of. What is secret on one side is on the other, whatever stands around it. */
function textsOf(tasks: readonly TaskInput[], { base, head }: PairPolicies): readonly TextFile[] {
  const ofTasks = tasks.flatMap((task) => [...(task.base?.texts ?? []), ...(task.head?.texts ?? [])]);
  return [...ofTasks, ...[base.text, head.text].filter((text) => text !== null)];
}

const sidesOf = ({ changes, base, head, moves }: ReadPair) =>
  [...changes.keys()].map((path) => ({
    path,
    base: base.get(moves.get(path) ?? path)?.record ?? null,
    head: head.get(path)?.record ?? null,
  }));

async function taskInput(
  path: string,
  pair: SnapshotPair,
  read: ReadPair & { readonly namesakes: ReadonlyMap<string, readonly string[]> },
  { rules, basePolicy }: { readonly rules: Policy; readonly basePolicy: Policy },
  request: ReportRequest,
): Promise<TaskInput> {
  const from = read.moves.get(path);
  const base = read.base.get(from ?? path)?.record ?? null;
  const loaded = read.head.get(path);
  const head = loaded?.record ?? null;
  const changes = read.changes.get(path) ?? [];
  const before = await deployedInHistory(base, pair.baseHistory);
  const hiddenBy = read.hidden.get(path);
  const common = {
    path,
    base,
    head,
    changes,
    deployedInHistory: before,
    shallow: pair.baseHistory?.shallow ?? false,
    ...(from === undefined ? {} : { movedFrom: from }),
  };
  if (base !== null && hiddenBy !== undefined) {
    const hidden = taskHidden(base, hiddenBy, deployedHits(base, before).length > 0);
    return { ...common, findings: applyPolicy([hidden], rules), hiddenBy };
  }
  const once = await deployedOnce(base, head, wholeOf(pair.baseHistory), before);
  const sides = { ...common, deployedOnce: once };
  const found = checkTask({
    ...sides,
    conflicts: pair.conflicts.filter((conflict) =>
      [path, from ?? path].some((directory) => isRecordOf(directory, conflict.path)),
    ),
    dataSourceHashes: head === null ? [] : dataSourceHashes(head, request.hashes),
    overrides: rules.metrics,
    now: request.now,
    namesakes: read.namesakes.get(path) ?? [],
    rollback: await isRevert(sides, basePolicy, pair, request.now),
    elsewhere: versionsElsewhere(path, base, head, read.head),
  });
  return {
    ...sides,
    findings: applyPolicy([...concerning(path, loaded?.findings ?? [], changes), ...found], rules),
  };
}

/** Whether the head takes the version in production away by going back to what was in production before it. */
async function isRevert(
  sides: Omit<TaskInput, 'findings'>,
  { baseline }: Policy,
  { baseHistory }: SnapshotPair,
  now: number,
): Promise<boolean> {
  const { base, head } = sides;
  const { rollback, production, candidate } = decideBaseline(sides, baseline, now, null);
  if (!rollback || base === null || head === null || production === null || candidate === null) return false;
  const stays = head.versions.some(({ name }) => name.text === production.version);
  return !stays && wasInProduction(base, candidate.version, wholeOf(baseHistory));
}

/** Asked only about going back, which is rare, so that it may cost requests. */
const wholeOf = (history: History | null): History | null => history?.whole ?? history;

/** Leaves out warnings and notices about versions that the pull request does not touch. */
function concerning(
  task: string,
  findings: readonly AnyFinding[],
  changes: readonly Change[],
): readonly AnyFinding[] {
  const touched = changedVersions(task, changes);
  return findings.filter(({ severity, file }) => {
    const version = versionOfPath(task, file);
    return severity === 'error' || version === null || touched.has(version);
  });
}

/** The policy file is no task's, and decides over all of them. */
const policyConflicts = ({ conflicts }: SnapshotPair, { base, head }: PairPolicies): readonly AnyFinding[] =>
  mergeConflicts(
    null,
    null,
    conflicts.filter(({ path }) => path === base.file || path === head.file),
  );

/** The pull request may edit what decides its own check, and turn it green: at least the reader knows. */
function touchedNotice(changes: readonly Change[], { base, head }: PairPolicies): readonly Reason[] {
  const files = changes
    .map(({ path }) => path)
    .filter((path) => path.startsWith('.github/') || path === base.file || path === head.file);
  return files.length === 0 ? [] : [reason('check-touched', { files })];
}

/** The base's policy decides; where it cannot be read, the reader must know that defaults did. */
function noticesOf(basePolicy: LoadedPolicy): readonly Reason[] {
  const broken = policyFindings(basePolicy).some(
    ({ severity, rule }) => severity === 'error' && !rule.startsWith('secrets/'),
  );
  return broken && basePolicy.file !== null ? [reason('record-broken', { file: basePolicy.file })] : [];
}
