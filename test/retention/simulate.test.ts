import { expect, test } from 'vitest';
import { simulateCleanup } from '../../src/commands/simulate-cleanup.ts';
import { UsageError } from '../../src/domain/errors.ts';
import {
  renderSimulationJson,
  renderSimulationMarkdown,
  renderSimulationTerminal,
} from '../../src/render/plan/simulation.ts';
import { run } from '../cli/terminal.ts';
import { listAt } from '../support/json.ts';
import { temporaryRepository } from '../support/repo.ts';
import { onPlanBed } from './plan-bed.ts';
import { manyVersions } from './support.ts';

const simulated = (policies: string) =>
  onPlanBed(manyVersions(12), (target, open, options) => simulateCleanup(target, open, options, policies));

const counts = async (policies: string) =>
  (await simulated(policies)).map(({ text, kept, removed }) => [text, kept.length, removed.length]);

test('tries five policies when nobody says which, each against the whole', async () => {
  expect(await counts('')).toEqual([
    ['now', 3, 9],
    ['1', 1, 11],
    ['3', 3, 9],
    ['5', 5, 7],
    ['10', 10, 2],
  ]);
});

test('names what each would keep, and what a checkout would lose', async () => {
  const [own, wide] = await simulated('now; keep_recent=2, keep_best=false, cleanup_exp_after=2w');
  expect(own?.kept).toEqual(['sent/v10', 'sent/v11', 'sent/v12']);
  expect(wide).toMatchObject({
    text: 'keep_recent=2, keep_best=false, cleanup_exp_after=2w',
    kept: ['sent/v11', 'sent/v12'],
  });
  expect(own?.bytes).toBeGreaterThan(123_000_000);
  expect(wide?.bytes).toBeGreaterThan(own?.bytes ?? 0);
});

test.each(['keep_recnt=5', 'keep_recent=0', '0', 'keep_best=yes', 'cleanup_exp_after=7', 'now, 3'])(
  'refuses %s',
  async (policies) => {
    await expect(simulated(policies)).rejects.toThrow(UsageError);
  },
);

test('is one page: a line a policy in every form', async () => {
  const rows = await simulated('');
  expect(
    renderSimulationTerminal(rows, { language: 'en', color: false, width: 100 }).split('\n').length,
  ).toBeLessThan(25);
  expect(renderSimulationMarkdown(rows, 'zh-TW').trim().split('\n')).toHaveLength(2 + 5);
  const document: unknown = JSON.parse(renderSimulationJson(rows));
  expect(document).toMatchObject({
    schema: 'tunegate.simulation/1',
    policies: [{ policy: 'now' }, {}, {}, {}, {}],
  });
});

test('is a flag of the command line', async () => {
  await using repo = await temporaryRepository(manyVersions(12));
  const { stdout, code } = await run(['cleanup', '--simulate', '--json'], { cwd: repo.path });
  expect([code, listAt(JSON.parse(stdout), 'policies').length]).toEqual([0, 5]);
  const wrong = await run(['cleanup', '--simulate=keep_recnt=5'], { cwd: repo.path });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean keep_recent?')]);
});
