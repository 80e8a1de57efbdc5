import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Fails unless the committed `dist/` is, byte for byte, what the source builds to. It writes nothing into the tree,
 * so that a test run never repairs what it should report.
 */

const root = join(import.meta.dirname, '..');

function files(folder: string): Map<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

/** One line for each file that is missing, left over or different; empty when both sides are the same. */
function differences(built: Map<string, Buffer>, committed: Map<string, Buffer>): string[] {
  const paths = [...new Set([...built.keys(), ...committed.keys()])].sort();
  return paths.flatMap((path) => {
    const [now, then] = [built.get(path), committed.get(path)];
    if (now === undefined) return [`left over  dist/${path}`];
    if (then === undefined) return [`missing    dist/${path}`];
    return now.equals(then) ? [] : [`different  dist/${path}`];
  });
}

function committedFiles(): Map<string, Buffer> {
  try {
    return files(join(root, 'dist'));
  } catch {
    return new Map(); // No dist at all: every built file is reported as missing.
  }
}

const target = mkdtempSync(join(tmpdir(), 'tunegate-dist-'));
try {
  const arguments_ = ['run', '--silent', 'build', '--', '--dir', target, '--logLevel', 'warn'];
  execFileSync('npm', arguments_, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const found = differences(files(target), committedFiles());
  if (found.length > 0) {
    console.error(`dist/ is not what the source builds to:\n  ${found.join('\n  ')}\nRun: npm run build`);
    process.exitCode = 1;
  }
} finally {
  rmSync(target, { recursive: true, force: true });
}
