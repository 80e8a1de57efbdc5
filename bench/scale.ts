import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { taskFiles } from '../test/support/fixtures.ts';
import { temporaryRepository } from '../test/support/repo.ts';

/**
 * Whether the cost of a pull request grows with what it changes and not with the repository: the same change of one task in a
 * repository of 20 tasks and in one of 2,000, in turns: `node bench/scale.ts [cli.js]`. Prints the medians and their ratio.
 */
const RUNS = 10;
const SIZES = [20, 2_000] as const;
const LIMIT = 1.5;
const cli = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'cli.js'));

const task = (name: string, value: number) =>
  taskFiles({ name, status: 'evaluating', version: 'v1', versions: [{ version: 'v1', value }] });

async function repositoryOf(tasks: number) {
  const repository = await temporaryRepository();
  const names = Array.from({ length: tasks }, (_, index) => `task-${index}`);
  await repository.commit('Base', Object.assign({}, ...names.map((name) => task(name, 0.8))));
  await repository.branch('head');
  await repository.commit('Head', task('task-7', 0.85));
  return repository;
}

function milliseconds(cwd: string): number {
  const start = performance.now();
  const args = [cli, 'report', '--base-ref', 'main', '--head-ref', 'head', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  const taken = performance.now() - start;
  if (!stdout.includes('"path": "task-7"')) throw new Error(`No report: ${stderr}`);
  return taken;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const small = await repositoryOf(SIZES[0]);
const large = await repositoryOf(SIZES[1]);
const taken: readonly [number[], number[]] = [[], []];
for (let run = 0; run < RUNS; run += 1) {
  taken[0].push(milliseconds(small.path));
  taken[1].push(milliseconds(large.path));
}
const [few, many] = taken.map(median);
await small[Symbol.asyncDispose]();
await large[Symbol.asyncDispose]();
const ratio = (many ?? 0) / (few ?? 1);
console.log(
  `${SIZES[0]} tasks: ${few?.toFixed(0)} ms, ${SIZES[1]} tasks: ${many?.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (limit ${LIMIT})`,
);
process.exitCode = ratio > LIMIT ? 1 : 0;
