import { describe, expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { type TaskFixture, taskFiles, type VersionFixture } from '../support/fixtures.ts';
import { temporaryRepository } from '../support/repo.ts';
import { judge } from './pull.ts';

/** Three versions on the base; the pull request adds v4, whose parent is v3. */
const [v1, v2, v3]: readonly VersionFixture[] = [
  { version: 'v1', value: 0.81 },
  { version: 'v2', value: 0.82, config: { epochs: 7 } },
  { version: 'v3', value: 0.83, config: { epochs: 6 } },
];
const old = [v1, v2, v3].flatMap((version) => version ?? []);
const v4: VersionFixture = { version: 'v4', value: 0.85, config: { epochs: 5 } };

const task = (versions: readonly VersionFixture[], more: Partial<TaskFixture> = {}) =>
  taskFiles({ name: 'mood', versions, ...more });

/** Version and rule of the baseline, for a base that says this of its task. */
async function baseline(base: Partial<TaskFixture>, head: Partial<TaskFixture> = {}, ...flags: string[]) {
  const judged = await judge(task(old, base), task([...old, v4], head), ...flags);
  return {
    ...judged,
    found: judged.task.baseline && [judged.task.baseline.version, judged.task.baseline.rule],
  };
}

describe('the five rules for the baseline, first hit wins', () => {
  test('1. deployed_version of the base, though its status says otherwise', async () => {
    const { found, en } = await baseline({ status: 'deployed', task: { deployed_version: 'v1' } });
    expect(found).toEqual(['v1', 'deployed-version']);
    expect(en).toContain('Compared with v1, deployed according to <code>deployed_version</code>.');
  });
  test('2. the active version of a base with status deployed', async () => {
    const { found, zh } = await baseline({ status: 'deployed', version: 'v2' });
    expect(found).toEqual(['v2', 'status-deployed']);
    expect(zh).toContain('比較對象為 v2（依 <code>task.yaml</code> 為部署中的版本）。');
  });
  test('3. the lineage that was deployed last', async () => {
    const deployed = old.map((version) => ({
      ...version,
      lineage:
        version.version === 'v1'
          ? { deployed_at: '2026-01-09T00:00:00' }
          : version.version === 'v2'
            ? { deployed_at: '2026-01-08T00:00:00' }
            : {},
    }));
    const { task: report } = await judge(task(deployed), task([...deployed, v4]));
    expect(report.baseline).toMatchObject({ version: 'v1', rule: 'lineage-deployed' });
  });
  test('4. the last commit with status deployed', async () => {
    await using source = await temporaryRepository(task(old, { status: 'deployed', version: 'v2' }));
    await source.commit('Iterate', task(old, { status: 'training' }));
    await source.commit('v4', task([...old, v4]));
    const line = ['report', '--base-ref', 'HEAD~1', '--head-ref', 'HEAD', '--json'];
    const { stdout } = await run(line, { cwd: source.path });
    expect(JSON.parse(stdout)).toMatchObject({
      tasks: [{ baseline: { version: 'v2', rule: 'history' }, candidate: { version: 'v4' } }],
    });
  });
  test('5. nothing deployed: the parent, else the active version of the base, else nothing', async () => {
    expect((await baseline({})).found).toEqual(['v3', 'parent']);
    const alone = { ...v4, parent: null };
    const active = await judge(task(old, { version: 'v2' }), task([...old, alone]));
    expect(active.task.baseline).toMatchObject({ version: 'v2', rule: 'active' });
    const first = await judge({ 'other.txt': '' }, task([alone]));
    expect(first.task.baseline).toBeNull();
    expect(first.task.verdict.reasons.map(({ code }) => code)).toEqual(['new-task', 'threshold-met']);
  });
  test('the setting goes before all of them', async () => {
    for (const [choice, version] of [
      ['parent', 'v3'],
      ['active', 'v2'],
      ['v1', 'v1'],
    ] as const) {
      const { found } = await baseline({ status: 'deployed', version: 'v2' }, {}, '--baseline', choice);
      expect(found).toEqual([version, 'explicit']);
    }
  });
});
