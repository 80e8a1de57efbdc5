import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { ROOT } from '../support/process.ts';

/** How long one file of tests took. */
export interface FileTime {
  /** From the root of the repository. */
  readonly file: string;
  /** Of the hooks and tests in it. */
  readonly milliseconds: number;
  readonly tests: number;
}

/** Files that take less than this are not worth a line. */
const worthSaying = 1_000;
const mostLines = 12;

/** The slowest files, longest first, with their part of the time of all files; empty when no file is slow. */
export function slowestFiles(files: readonly FileTime[]): readonly string[] {
  const total = files.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const slow = files
    .filter(({ milliseconds }) => milliseconds >= worthSaying)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, mostLines);
  if (slow.length === 0) return [];
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
  return [
    'Slowest files:',
    ...slow.map(({ file, milliseconds, tests }) => {
      const share = `${Math.round((100 * milliseconds) / total)} %`.padStart(5);
      return `${seconds(milliseconds)} ${share}  ${file} (${tests} tests)`;
    }),
    `${seconds(total)}        all ${files.length} files, one after the other`,
  ];
}

/** Says after a run where its time went, so that a slow test is seen when it comes. */
export class SlowFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => ({
      file: relative(ROOT, module.moduleId),
      milliseconds: module.diagnostic().duration,
      tests: [...module.children.allTests()].length,
    }));
    const lines = slowestFiles(files);
    if (lines.length > 0) console.log(`\n${lines.join('\n')}\n`);
  }
}
