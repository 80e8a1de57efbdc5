import { test } from 'vitest';
import { faultTable } from './fault-table.ts';

// The slow tier has all kinds, and faults that stay.
const KINDS = [403, 404, 409, 422, 429, 502, 'reset', 'time-out', 'half-answer', 'stored-then-502'] as const;

test('every request meets every kind of fault, once', () => faultTable(1, KINDS), 240_000);
