import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { SlowFiles } from './test/setup/slow-files.ts';

/**
 * Three tiers, each a project of its own, by the end of the file's name:
 * `*.test.ts` runs in `npm test`; `*.slow.ts` takes minutes; `*.extra.ts` needs tools beside Node (a browser, act).
 */
const tier = (name: string, suffix: string, seconds: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/**/*.${suffix}.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
  },
});

export default defineConfig({
  test: {
    // Own processes: tests change the working directory and start git and the built files.
    pool: 'forks',
    // One process runs many files: starting it and loading the modules anew for each took a fifth of all the time.
    isolate: false,
    // Half of the time of a run against the stand-in GitHub is waiting: a second between two writes, a `retry-after`.
    maxWorkers: availableParallelism() + 1,
    // Says at the end where the time went.
    reporters: ['default', new SlowFiles()],
    slowTestThreshold: 2_000,
    exclude: [...configDefaults.exclude, 'test/fixtures/**'],
    globalSetup: ['test/setup/node-version.ts'],
    // Far from UTC and from the reader's language, so that a date or a sort that leans on the machine shows.
    env: { TZ: 'Asia/Taipei', LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
    restoreMocks: true,
    unstubEnvs: true,
    // A tier without files is an error in `npm test` only; the others may be empty.
    projects: [tier('unit', 'test', 30), tier('slow', 'slow', 600), tier('extra', 'extra', 180)],
  },
});
