import { defineConfig } from 'vitest/config';

/**
 * For `npm run mutate` alone: the tests of the pure core. Those that start processes or read the built files would say
 * nothing about a mutant, which lives in a copy of the source only.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    include: ['test/{domain,rules}/**/*.test.ts'],
    globalSetup: ['test/setup/node-version.ts'],
    env: { TZ: 'Asia/Taipei', NO_COLOR: '1' },
  },
});
