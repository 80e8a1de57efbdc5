import { expect, test } from 'vitest';
import { everyOutput, told } from './judge.ts';
import { D, production, R, repo } from './repository.ts';

const letters = 'aZ3kQ9xW7mB2vN5cT8rL1pY6sD4fG0hJeUiO';
/** Distinct texts of the form of a token. */
const tokens = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) => `ghp_${(letters + index.toString(36)).slice(-36).padStart(36, 'x')}`,
  );

test('a megabyte of tokens: found, counted, masked, and over in seconds', async () => {
  const list = tokens(24_000);
  const results = `{"macro_f1": 0.95, "notes": ${JSON.stringify(list)}}`.slice(0, 1024 * 1024);
  const started = performance.now();
  const { exit, report } = await told(
    [production],
    repo(production, D('v2', 'evaluating'), R('v2', results)),
  );
  const shown = everyOutput(report);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(exit).toBe(1);
  expect(report.findings.filter(({ rule }) => rule === 'secrets/token')).toHaveLength(100);
  expect(report.findings.find(({ rule }) => rule === 'secrets/more')?.args).toEqual({
    count: expect.any(Number),
  });
  expect(shown.length).toBeLessThan(400_000);
  expect(list.filter((token) => shown.includes(token))).toEqual([]);
});
