import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * How long the CLI takes, beside a Node that does nothing: `node bench/startup.ts [cli.js] [node]`, where the second is the
 * Node to measure (an older one cannot run this file itself). All take turns, so that whatever else the machine does weighs
 * on all of them; prints the medians and their ratios. Fails where the report of the example takes too long.
 */
const ROOT = join(import.meta.dirname, '..');
const RUNS = 20;
const LIMIT = 2.5;

const cli = process.argv[2] ?? join(ROOT, 'dist', 'cli.js');
const node = process.argv[3] ?? process.execPath;
const [base = '', head = ''] = ['base', 'head'].map((side) => join(ROOT, 'examples', 'finance-nlp', side));
const NOTHING = 'node -e 0';
const REPORT = 'tunegate report';
const lines: Readonly<Record<string, readonly string[]>> = {
  [NOTHING]: ['-e', '0'],
  'tunegate --help': [cli, '--help'],
  'tunegate list': [cli, 'list', '--working-directory', head],
  [REPORT]: [cli, 'report', '--base-ref', base, '--head-ref', head],
};

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(node, [...args], { encoding: 'utf8' });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle - 1)] ?? 0)) / 2;
}

const taken = new Map<string, number[]>(Object.keys(lines).map((name) => [name, []]));
for (let run = -2; run < RUNS; run += 1) {
  for (const [name, args] of Object.entries(lines)) {
    const one = milliseconds(args);
    // The first two fill the caches: the file system's and that of compiled code.
    if (run >= 0) taken.get(name)?.push(one);
  }
}
const bare = median(taken.get(NOTHING) ?? []);
const { stdout: version } = spawnSync(node, ['--version'], { encoding: 'utf8' });
console.log(`Node ${version.trim()}, median of ${RUNS} runs`);
for (const [name, numbers] of taken) {
  const ratio = median(numbers) / bare;
  const limit = name === REPORT ? ` (at most ${LIMIT})` : '';
  console.log(
    `  ${name.padEnd(16)} ${median(numbers).toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)}${limit}`,
  );
}
process.exitCode = median(taken.get(REPORT) ?? []) / bare <= LIMIT ? 0 : 1;
