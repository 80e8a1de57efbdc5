import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Policy } from '../domain/judge/policy.ts';
import type { TaskInput } from '../domain/judge/task-input.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Change, Entry } from '../domain/records/snapshot.ts';
import { changedVersions, versionOfPath } from '../domain/records/version-paths.ts';
import { buildReport } from '../domain/report/build-report.ts';
import type { Report } from '../domain/report/report.ts';
import type { Hashes, SnapshotPair } from '../ports.ts';
import type { ParsedTexts } from '../records/task.ts';
import { taskDirectories } from '../records/task-paths.ts';
import { applyPolicy } from '../rules/apply-policy.ts';
import { checkTask } from '../rules/check.ts';
import { mergeConflicts } from '../rules/history/merge-conflict.ts';
import type { Settings } from '../settings/settings.ts';
import { affectedTasks, isRecordOf, taskFilePlaces } from './affected.ts';
import { deployedInHistory, deployedOnce } from './deployed-in-history.ts';
import { type LoadedPolicy, type PairPolicies, withOverrides } from './load-policy.ts';
import { byDirectory, type LoadedTask, loadTasks } from './load-tasks.ts';
import { policyFindings } from './policy-findings.ts';
import { dataSourceHashes } from './validate.ts';

export interface ReportRequest {
  readonly policies: PairPolicies;
  /** Of the run, over what the base's policy file lays down. */
  readonly settings: Pick<Settings, 'baseline' | 'criteria' | 'failOn' | 'warnOnly'>;
  readonly toolVersion: string;
  readonly hashes: Hashes;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly step: (done: number, total: number) => void;
}

/** The tasks that the head changes, read from both sides before anything is judged. */
interface Read {
  readonly base: ReadonlyMap<string, LoadedTask>;
  readonly head: ReadonlyMap<string, LoadedTask>;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** Reads both sides, checks and judges every task that the head changes. */
export async function makeReport(pair: SnapshotPair, request: ReportRequest): Promise<Report> {
  const { policies, settings } = request;
  const basePolicy = withOverrides(policies.base.policy, settings);
  const headPolicy = withOverrides(policies.head.policy, settings);
  // A pull request must not switch off the rules that it is checked by.
  const rules = basePolicy.criteria === 'head' ? headPolicy : basePolicy;
  const read = await readBoth(pair);
  const tasks: TaskInput[] = [];
  for (const path of read.changes.keys()) {
    tasks.push(await taskInput(path, pair, read, rules, request));
    request.step(tasks.length, read.changes.size);
  }
  return buildReport({
    basePolicy,
    headPolicy,
    now: request.now,
    toolVersion: request.toolVersion,
    base: pair.base.label,
    head: pair.head.label,
    tasks,
    findings: [
      ...applyPolicy([...policyFindings(policies.head), ...policyConflicts(pair, policies)], rules),
      ...tasks.flatMap(({ findings }) => findings),
    ],
    notices: noticesOf(policies.base),
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
  });
}

async function readBoth(pair: SnapshotPair): Promise<Read> {
  const changes = await pair.changes();
  const [basePlaces, headPlaces] = await entriesOfBoth(pair, taskFilePlaces(changes));
  const before = taskDirectories(basePlaces);
  const all = new Set([...before, ...taskDirectories(headPlaces, before)]);
  const affected = affectedTasks([...all].sort(), changes);
  const [baseEntries, headEntries] = await entriesOfBoth(pair, affected);
  const baseDirectories = taskDirectories(baseEntries);
  const headDirectories = taskDirectories(headEntries, baseDirectories);
  const parsed: ParsedTexts = new Map();
  const read = (side: 'base' | 'head', entries: readonly Entry[], directories: readonly string[]) =>
    loadTasks(
      pair[side],
      entries,
      affected.filter((path) => directories.includes(path)),
      () => true,
      parsed,
    );
  const [base, head] = await Promise.all([
    read('base', baseEntries, baseDirectories),
    read('head', headEntries, headDirectories),
  ]);
  return { base, head, changes: byDirectory(changes, affected) };
}

const entriesOfBoth = (pair: SnapshotPair, directories: readonly string[]) =>
  Promise.all([pair.base.entries(directories), pair.head.entries(directories)]);

async function taskInput(
  path: string,
  pair: SnapshotPair,
  read: Read,
  rules: Policy,
  request: ReportRequest,
): Promise<TaskInput> {
  const base = read.base.get(path)?.record ?? null;
  const loaded = read.head.get(path);
  const head = loaded?.record ?? null;
  const changes = read.changes.get(path) ?? [];
  const before = await deployedInHistory(base, pair.baseHistory);
  const found = checkTask({
    path,
    base,
    head,
    changes,
    conflicts: pair.conflicts.filter((conflict) => isRecordOf(path, conflict.path)),
    dataSourceHashes: head === null ? [] : dataSourceHashes(head, request.hashes),
    now: request.now,
    deployedInHistory: before,
  });
  return {
    path,
    base,
    head,
    changes,
    findings: applyPolicy([...concerning(path, loaded?.findings ?? [], changes), ...found], rules),
    deployedInHistory: before,
    deployedOnce: await deployedOnce(base, head, pair.baseHistory, before),
    shallow: pair.baseHistory?.shallow ?? false,
  };
}

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

/** The base's policy decides; where it cannot be read, the reader must know that defaults did. */
function noticesOf(basePolicy: LoadedPolicy): readonly Reason[] {
  const broken = policyFindings(basePolicy).some(({ severity }) => severity === 'error');
  return broken && basePolicy.file !== null ? [reason('record-broken', { file: basePolicy.file })] : [];
}
