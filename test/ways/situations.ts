import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import type { Repository } from '../support/repo.ts';

/** A branch `feature` and a base `main` that has moved since, and what every report on it must say. */
export interface Situation {
  readonly name: string;
  /** The base at the beginning, each state a commit. */
  readonly past: readonly Files[];
  /** What the branch does, from the last state of the base. */
  readonly branch: (repo: Repository) => Promise<unknown>;
  /** What happens on the base meanwhile. */
  readonly meanwhile?: Files;
  /** Exit status, verdicts by task, and findings that are errors. */
  readonly says: string;
  /** Git cannot merge it, so that GitHub has no merge commit and starts no run of `pull_request`. */
  readonly conflict?: true;
}

const V1: VersionFixture = { version: 'v1', value: 0.82, lineage: { status: 'deployed' } };
const V2: VersionFixture = { version: 'v2', value: 0.9, trainCount: 900 };

/** Files of a task, its task.yaml as it was before: what is left alone must not differ. */
const versionFiles = (versions: readonly VersionFixture[], name = 'sentiment'): Files => {
  const { [`${name}/task.yaml`]: _, ...rest } = taskFiles({ name, versions });
  return rest;
};
const taskYaml = (version: string, threshold = 0.8, status = 'evaluating'): string =>
  [
    'task_name: sentiment',
    `version: ${version}`,
    `status: ${status}`,
    'task_type: classification',
    'output_format:',
    '  schema:',
    '    sentiment:',
    '      enum: [positive, negative, neutral]',
    'success_criteria:',
    '  primary_metric: macro_f1',
    `  threshold: ${threshold}`,
    'created: 2026-01-05T10:00:00',
    '',
  ].join('\n');

const start: Files = {
  ...versionFiles([V1]),
  'sentiment/task.yaml': taskYaml('v1'),
  ...taskFiles({ name: 'topic', versions: [{ version: 'v1', value: 0.85 }] }),
  'README.md': 'Models\n',
};
const addsV2: Files = { ...versionFiles([V1, V2]), 'sentiment/task.yaml': taskYaml('v2') };
const commits = (message: string, files: Files) => (repo: Repository) => repo.commit(message, files);
const v2 = commits('Train v2', addsV2);

/** Production in task.yaml alone, so that only history knows what was there before. */
const quiet: VersionFixture = { version: 'v1', value: 0.82 };
const deployed = (version: string, versions: readonly VersionFixture[]): Files => ({
  ...versionFiles(versions),
  'sentiment/task.yaml': taskYaml(version, 0.8, 'deployed'),
});

export const situations: readonly Situation[] = [
  {
    name: 'branch behind',
    past: [start],
    branch: v2,
    meanwhile: { 'README.md': 'Models of ours\n' },
    says: '0 sentiment:adopt',
  },
  {
    name: 'base moved in the same task',
    past: [start],
    branch: v2,
    meanwhile: {
      'sentiment/data_source.yaml': 'type: file\npath: data/train.jsonl\n# checked in May\n',
      'sentiment/versions/v1/notes.md': 'Served since May\n',
    },
    says: '0 sentiment:adopt',
  },
  {
    name: 'base moved in another task',
    past: [start],
    branch: v2,
    meanwhile: taskFiles({
      name: 'topic',
      versions: [
        { version: 'v1', value: 0.85 },
        { version: 'v2', value: 0.7 },
      ],
    }),
    says: '0 sentiment:adopt',
  },
  {
    name: 'threshold raised on base',
    past: [start],
    branch: v2,
    meanwhile: { 'sentiment/task.yaml': taskYaml('v1', 0.95) },
    says: '1 sentiment:reject',
  },
  {
    name: 'version deployed on base',
    past: [start],
    branch: v2,
    meanwhile: versionFiles([
      { ...V1, version: 'v0', parent: null, created: '2026-01-03T10:00:00', value: 0.93 },
    ]),
    says: '0 sentiment:adopt',
  },
  {
    name: 'conflict in task.yaml',
    past: [start],
    branch: v2,
    meanwhile: {
      ...versionFiles([V1, { ...V2, version: 'v1.5', value: 0.86 }]),
      'sentiment/task.yaml': taskYaml('v1.5'),
    },
    says: '1 sentiment:hold history/merge-conflict',
    conflict: true,
  },
  {
    name: 'rename',
    past: [start],
    branch: async (repo) => {
      await repo.git('mv', 'sentiment', 'mood');
      return repo.commit('Call it mood');
    },
    meanwhile: { 'README.md': 'Models of ours\n' },
    says: '0 mood:acceptable',
  },
  {
    name: 'revert',
    past: [{ ...start, ...deployed('v1', [quiet]) }, deployed('v2', [quiet, V2])],
    branch: (repo) => repo.git('revert', '--no-edit', 'HEAD'),
    meanwhile: { 'README.md': 'Models of ours\n' },
    says: '0 sentiment:rollback',
  },
  {
    name: 'removal',
    past: [start],
    branch: async (repo) => {
      await repo.git('rm', '-r', '--quiet', 'sentiment');
      return repo.commit('Drop the task');
    },
    meanwhile: { 'README.md': 'Models of ours\n' },
    says: '1 sentiment:hold history/deployed-removed',
  },
  {
    name: 'notes only',
    past: [start],
    branch: async (repo) => {
      const path = 'sentiment/versions/v1/lineage.yaml';
      const text = await repo.git('show', `HEAD:${path}`);
      return repo.commit('Note', { [path]: `${text}\nnotes: Served since May\n` });
    },
    meanwhile: { 'README.md': 'Models of ours\n' },
    says: '0 sentiment:acceptable',
  },
];
