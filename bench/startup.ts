import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * How long the CLI takes for the example, beside a Node that does nothing: `node bench/startup.ts [cli.js] [node]`, where the
 * second is the Node to measure (an older one cannot run this file itself).
 * The two take turns, so that whatever else the machine does weighs on both; prints the medians and their ratio.
 */
const ROOT = join(import.meta.dirname, '..');
const RUNS = 20;
const LIMIT = 2.5;

const cli = process.argv[2] ?? join(ROOT, 'dist', 'cli.js');
const node = process.argv[3] ?? process.execPath;
const sides = ['base', 'head'].map((side) => join(ROOT, 'examples', 'finance-nlp', side));
const report = [cli, 'report', '--base-ref', sides[0] ?? '', '--head-ref', sides[1] ?? ''];
const nothing = ['-e', '0'];

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

const bare: number[] = [];
const full: number[] = [];
for (let run = -2; run < RUNS; run += 1) {
  const [one, other] = [milliseconds(nothing), milliseconds(report)];
  // The first two fill the caches: the file system's and that of compiled code.
  if (run < 0) continue;
  bare.push(one);
  full.push(other);
}
const ratio = median(full) / median(bare);
const { stdout: version } = spawnSync(node, ['--version'], { encoding: 'utf8' });
console.log(`Node ${version.trim()}, median of ${RUNS} runs`);
console.log(`  node -e 0        ${median(bare).toFixed(1)} ms`);
console.log(`  tunegate report  ${median(full).toFixed(1)} ms`);
console.log(`  ratio            ${ratio.toFixed(2)} (at most ${LIMIT})`);
process.exitCode = ratio <= LIMIT ? 0 : 1;
