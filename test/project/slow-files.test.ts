import { expect, test } from 'vitest';
import { type FileTime, slowestFiles } from '../setup/slow-files.ts';

const file = (name: string, milliseconds: number): FileTime => ({ file: name, milliseconds, tests: 3 });

test('the slowest files come first, with their part of the whole', () => {
  expect(slowestFiles([file('a', 1_000), file('b', 200), file('c', 2_800)])).toEqual([
    'Slowest files:',
    '   2.8 s  70 %  c (3 tests)',
    '   1.0 s  25 %  a (3 tests)',
    '   4.0 s        all 3 files, one after the other',
  ]);
});

test('twelve lines at most', () => {
  const many = Array.from({ length: 30 }, (_, index) => file(`f${index}`, 1_000 + index));
  const lines = slowestFiles(many);
  expect(lines).toHaveLength(14);
  expect(lines[1]).toContain('f29 ');
  expect(lines[12]).toContain('f18 ');
});

test('where no file is slow nothing is said', () => {
  expect(slowestFiles([file('a', 999)])).toEqual([]);
});
