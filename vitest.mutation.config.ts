import { defineConfig } from 'vitest/config';

/**
 * For `npm run mutate` alone: the tests of the pure core. Those that start processes or read the built files would say
 * nothing about a mutant, which lives in a copy of the source only.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    include: [
      'test/{domain,rules}/**/*.test.ts',
      'test/retention/retire.test.ts',
      'test/render/{escape,headline,messages}.test.ts',
    ],
    // Mutated code is instrumented and slower: property tests and the mistakes of all rules take longer than 5 seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/setup/node-version.ts'],
    env: { TZ: 'Asia/Taipei', LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
  },
});
