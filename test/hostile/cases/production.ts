import { type HostileCase, pull, row } from '../case.ts';
import { D, L, production, R, repo, without } from '../repository.ts';

const missed = 'misses its target';
const bad = R('v2', 0.2);
/** v1 in production by the pointer, v0 with bad results beside it. */
const pointed = repo(D('v1', 'evaluating', 'deployed_version: v1'), R('v1', 0.9), R('v0', 0.2));

const rewritten = 'error history/rewritten';
/** v0 and v1 were deployed on these days, and nothing else says what is in production. */
const dated = (v0: string, v1: string, value: number) =>
  repo(
    D('v3', 'training'),
    R('v1', 0.9),
    R('v0', value),
    L('v0', `deployed_at: ${v0}`),
    L('v1', `deployed_at: ${v1}`),
  );

/** Moves of the pointer to production: each is a deployment, however it is written. */
export const productionCases: readonly HostileCase[] = [
  row(
    'control: a bad version under review',
    [production],
    pull(repo(production, D('v2', 'evaluating'), bad), 1, missed),
  ),
  row(
    'control: a good version is deployed',
    [production, repo(production, D('v2', 'evaluating'), R('v2', 0.95))],
    pull(repo(production, D('v2', 'deployed'), R('v2', 0.95)), 0, 'production: v1 → v2'),
  ),
  row(
    'the pointer to a bad version, the active one left alone',
    [production],
    pull(repo(production, D('v1', 'evaluating', 'deployed_version: v2'), bad), 1, 'production: v1 → v2'),
  ),
  row(
    'the pointer to a bad version, status deployed',
    [production],
    pull(repo(production, D('v1', 'deployed', 'deployed_version: v2'), bad), 1, 'production: v1 → v2'),
  ),
  row(
    'the pointer to a version without results',
    [production],
    pull(repo(production, D('v1', 'evaluating', 'deployed_version: v2'), L('v2')), 1, 'production: v1 → v2'),
  ),
  row(
    'the pointer to a version that meets the threshold and drops too far',
    [production],
    pull(
      repo(production, D('v1', 'evaluating', 'deployed_version: v2'), R('v2', 0.76)),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'the pointer to an old bad version',
    [pointed],
    pull(repo(pointed, D('v1', 'evaluating', 'deployed_version: v0')), 1, 'production: v1 → v0'),
  ),
  row(
    'the pointer to an old bad version that was deployed once: the threshold holds',
    [repo(pointed, L('v0', 'deployed_at: 2025-01-01'))],
    pull(
      repo(pointed, L('v0', 'deployed_at: 2025-01-01'), D('v1', 'evaluating', 'deployed_version: v0')),
      1,
      'production: v1 → v0',
    ),
  ),
  row(
    'the pointer to a version that is not there',
    [pointed],
    pull(
      repo(pointed, D('v1', 'evaluating', 'deployed_version: v7')),
      1,
      'production: v1 → v7',
      'error task/deployed-version-missing',
    ),
  ),
  row(
    'the pointer taken away, then a worse one',
    [pointed],
    pull(repo(pointed, D('v1', 'evaluating')), 0, 'production: v1 → none'),
    pull(repo(pointed, D('v2', 'evaluating'), R('v2', 0.76)), 1, 'worse than deployed v1'),
  ),
  row(
    'the pointer taken away together with the active version',
    [pointed],
    pull(repo(pointed, D(null, 'configuring')), 0, 'production: v1 → none'),
  ),
  row(
    'configuring without a version, and with the pointer',
    [production],
    pull(repo(production, D(null, 'configuring', 'deployed_version: v2'), bad), 1, 'production: v1 → v2'),
  ),
  row(
    'an empty version, and the pointer',
    [production],
    pull(repo(production, D('""', 'training', 'deployed_version: v2'), bad), 1, 'production: v1 → v2'),
  ),
  row(
    'archived with the pointer',
    [production],
    pull(
      repo(production, D('v2', 'archived', 'deployed_version: v2'), R('v2', 0.01)),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'archived with the pointer to another version',
    [production],
    pull(repo(production, D('v1', 'archived', 'deployed_version: v2'), bad), 1, 'production: v1 → v2'),
  ),
  row(
    'a deployed_at of a bad version',
    [production],
    pull(
      repo(production, D('v1', 'evaluating'), L('v2', 'deployed_at: 2026-02-01'), bad),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'a lineage status of a bad version, production by status beside it',
    [production],
    pull(repo(production, L('v2', 'status: deployed'), bad), 1),
  ),
  row(
    'a good active version, and the pointer to a bad one',
    [production],
    pull(
      repo(production, D('v3', 'evaluating', 'deployed_version: v2'), bad, R('v3', 0.95)),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'a bad active version, and the pointer to a good one',
    [production],
    pull(
      repo(production, D('v3', 'evaluating', 'deployed_version: v2'), R('v2', 0.95), R('v3', 0.2)),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'control: the pointer to a better version',
    [production],
    pull(
      repo(production, D('v1', 'evaluating', 'deployed_version: v2'), R('v2', 0.95)),
      0,
      'production: v1 → v2',
    ),
  ),
  row('deployed without a version', [production], pull(repo(production, D(null, 'deployed')), 1)),
  row(
    'the pointer of a task whose production is known by history alone',
    [production, repo(production, D('v2', 'training'), L('v2'))],
    pull(
      repo(production, D('v2', 'training', 'deployed_version: v2'), R('v2', 0.76)),
      1,
      'production: v1 → v2',
    ),
  ),
  row(
    'the last sign of production goes away with its lineage',
    [repo(D('v2', 'training'), R('v1', 0.9), L('v1', 'deployed_at: 2026-01-01'), L('v2'))],
    pull(repo(D('v2', 'training'), R('v1', 0.9), L('v1'), L('v2')), 1, 'production: v1 → none', rewritten),
  ),
  row(
    'the latest deployed_at is moved to a bad version of long ago',
    [dated('2025-01-01', '2026-01-01', 0.2)],
    pull(dated('2026-02-01', '2026-01-01', 0.2), 1, 'production: v1 → v0'),
  ),
  row(
    'the deployed_at of production put before that of a worse version',
    [dated('2025-01-01', '2026-01-01', 0.76)],
    pull(dated('2025-01-01', '2024-01-01', 0.76), 1, 'production: v1 → v0', rewritten),
  ),
  row(
    'going on from deployed while an old deployed_at stands: the next one is not held against the old one unsaid',
    [repo(D('v2', 'deployed'), R('v2', 0.9), R('v1', 0.76), L('v1', 'deployed_at: 2025-01-01'))],
    pull(
      repo(D('v3', 'training'), R('v2', 0.9), R('v1', 0.76), L('v1', 'deployed_at: 2025-01-01'), L('v3')),
      0,
      'production: v2 → v1',
    ),
  ),
  row(
    'production and its status go, a new version takes the seat',
    [production],
    pull(
      repo(without(production, 'mood/versions/v1/'), D('v2', 'deployed'), R('v2', 0.8)),
      1,
      'production: v1 → v2',
      'error history/deployed-removed',
    ),
  ),
];
