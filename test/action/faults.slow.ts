import { test } from 'vitest';
import { everyKind, faultTable } from './fault-table.ts';

test('a fault that goes by', async () => {
  console.log(await faultTable(1, everyKind));
});

test('a fault that stays', async () => {
  console.log(await faultTable(Number.POSITIVE_INFINITY, everyKind));
});
