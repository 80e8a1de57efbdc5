import { defaultPolicy, type Policy } from '../../src/domain/judge/policy.ts';
import type { TaskInput } from '../../src/domain/judge/task-input.ts';
import { buildTaskReport } from '../../src/domain/report/build-task-report.ts';
import type { TaskReport } from '../../src/domain/report/report.ts';
import { checkTask } from '../../src/rules/check.ts';
import { read, type Tree } from '../records/support.ts';

const now = Date.UTC(2026, 0, 7);

export interface PullFiles {
  /** Results of v1, which is deployed, and of v2, which is under review: objects, or a text as it is written. */
  readonly before: object | string;
  readonly after: object | string;
  /** `success_criteria`, in YAML's flow form: `primary_metric: accuracy, threshold: 0.8`. */
  readonly criteria: string;
  /** Further lines of each lineage.yaml. */
  readonly lineage?: string;
  readonly lineages?: readonly [string, string];
  readonly task?: string;
  /** `created` of each version. */
  readonly createds?: readonly [string, string];
  /** Files of each version beside results.json. */
  readonly files?: readonly [Tree, Tree];
  readonly policy?: Partial<Policy>;
}

const text = (content: object | string): string =>
  typeof content === 'string' ? content : JSON.stringify(content);

function version(
  name: string,
  content: object | string,
  rest: string,
  files: Tree,
  created = `2026-01-0${name.slice(1)}`,
): Tree {
  const folder = `t/versions/${name}`;
  const parent = name === 'v2' ? 'parent: v1\n' : '';
  return {
    [`${folder}/results.json`]: text(content),
    [`${folder}/lineage.yaml`]: `version: ${name}\ncreated: ${created}\n${parent}changes: [a larger rank]\n${rest}`,
    ...Object.fromEntries(Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file])),
  };
}

/** What the readers make of a pull request that adds v2, and what the rules find in it. */
function readPull(pull: PullFiles): TaskInput {
  const { before, after, criteria, lineage = '', files = [{}, {}] } = pull;
  const [first = lineage, second = lineage] = pull.lineages ?? [];
  const task = (active: string, status: string) =>
    `task_name: t\nversion: ${active}\nstatus: ${status}\nsuccess_criteria: {${criteria}}\n${pull.task ?? ''}`;
  const base: Tree = {
    't/task.yaml': task('v1', 'deployed'),
    ...version('v1', before, first, files[0], pull.createds?.[0]),
  };
  const head: Tree = {
    ...base,
    't/task.yaml': task('v2', 'evaluating'),
    ...version('v2', after, second, files[1], pull.createds?.[1]),
  };
  const [old, now_] = [read(base), read(head)];
  const changes = Object.keys(head)
    .filter((path) => base[path] !== head[path])
    .map((path) => ({ path, kind: base[path] === undefined ? ('added' as const) : ('modified' as const) }));
  const found = checkTask({
    path: 't',
    base: old.record,
    head: now_.record,
    changes,
    conflicts: [],
    dataSourceHashes: [],
    now,
  });
  return {
    path: 't',
    base: old.record,
    head: now_.record,
    changes,
    findings: [...now_.findings, ...found],
    deployedInHistory: null,
    shallow: false,
  };
}

/** The report of a pull request that adds v2, everything read from files by the readers and checked by the rules. */
export function judgeFiles(pull: PullFiles): TaskReport {
  const policy = { ...defaultPolicy, ...pull.policy };
  return buildTaskReport(readPull(pull), { basePolicy: policy, headPolicy: policy, now });
}

export const findingsOf = (pull: PullFiles): TaskInput['findings'] => readPull(pull).findings;

export const wordOf = (report: TaskReport): string => report.verdict.word;

export const primaryOf = (report: TaskReport) => report.metrics.find(({ group }) => group === 'primary');

/** The names of the metrics that are shown, the primary one first. */
export const namesOf = (report: TaskReport): readonly string[] => report.metrics.map(({ name }) => name);

export const reasonCodes = (report: TaskReport): readonly string[] =>
  [...report.verdict.reasons, ...report.comparability.reasons, ...report.notes].map(({ code }) => code);
