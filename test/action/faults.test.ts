import { expect, test } from 'vitest';
import { FAULT_KINDS } from '../support/github/faults.ts';
import { SITES } from './fault-sites.ts';
import { faultTable } from './fault-table.ts';

// The slow tier has every kind at every site, once and for ever.
test('every request meets a fault, and every fault a request', async () => {
  expect(new Set(SITES.flatMap(({ tried }) => tried))).toEqual(new Set(FAULT_KINDS));
  await faultTable(1, ({ tried }) => tried);
}, 120_000);
