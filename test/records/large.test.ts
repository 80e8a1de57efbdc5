import { expect, test } from 'vitest';
import { readFile } from './read-all.ts';

test('results with the samples of a harness are read beyond 1 MiB, in time in proportion', () => {
  const samples = Array.from({ length: 20_000 }, (_, id) => ({
    id,
    target: 'a',
    resps: ['some text, some text', 'b'],
  }));
  const text = JSON.stringify({ accuracy: 0.8, n: 20_000, samples });
  expect(text.length).toBeGreaterThan(1024 * 1024);
  const started = performance.now();
  const { results, rules } = readFile(text);
  expect([results.metrics.length, rules]).toEqual([1, ['shape/unread']]);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a file that is all metrics ends with a finding, not with a long wait', () => {
  const section = Object.fromEntries(Array.from({ length: 190 }, (_, i) => [`metric_${i}`, 0.5]));
  const file = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`section_${i}`, section]));
  const started = performance.now();
  expect(readFile(file).rules).toEqual(['syntax/too-many-keys']);
  expect(performance.now() - started).toBeLessThan(10_000);
});
