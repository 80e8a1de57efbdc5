import { test } from 'vitest';
import { situations } from './situations.ts';
import { tableOfWays } from './table.ts';

test('the same pull request gets the same report, whichever way it is run', async () => {
  process.stdout.write(`${await tableOfWays(situations)}\n`);
}, 300_000);
