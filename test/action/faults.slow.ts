import { test } from 'vitest';
import { faultTable } from './fault-table.ts';

test('a fault that goes by', async () => {
  await faultTable(1);
});

test('a fault that stays', async () => {
  await faultTable(Number.POSITIVE_INFINITY);
});
