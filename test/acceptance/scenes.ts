import type { Files } from '../support/files.ts';
import { type TaskFixture, taskFiles, type VersionFixture } from '../support/fixtures.ts';

/** A pull request as the files of its two sides. */
export interface Scene {
  readonly base: Files;
  readonly head: Files;
}

const v1: VersionFixture = { version: 'v1', value: 0.8, testCount: 300 };

/** The task `mood` with v1 in production; the head has what is given beside it. */
export const deployed = (more: Partial<TaskFixture> = {}): Files =>
  taskFiles({ name: 'mood', status: 'deployed', threshold: 0.75, versions: [v1], ...more });

/** The usual pull request: v1 (macro F1 80 % on 300 items, target 75 %) is deployed, v2 is under review. */
export const next = (
  v2: Partial<VersionFixture>,
  { head = {}, base = {} }: { head?: Partial<TaskFixture>; base?: Partial<TaskFixture> } = {},
): Scene => ({
  base: deployed(base),
  head: taskFiles({
    name: 'mood',
    threshold: 0.75,
    versions: [base.versions?.[0] ?? v1, { version: 'v2', testCount: 300, config: { epochs: 6 }, ...v2 }],
    ...head,
  }),
});

/** The same with tunegate.yaml on both sides. */
export const under = (policy: string, { base, head }: Scene): Scene => ({
  base: { ...base, 'tunegate.yaml': policy },
  head: { ...head, 'tunegate.yaml': policy },
});

export const waiver = {
  gate: 'threshold',
  version: 'v2',
  reason: 'Agreed with legal',
  owner: 'ann',
  expires: '2099-01-01',
};
