import { describe, expect, it, vi } from 'vitest';
import { parseDuration, parseTimestamp } from '../../src/domain/records/time.ts';

describe('timestamps', () => {
  it.each([
    ['2026-01-05', '2026-01-05T00:00:00.000Z'],
    ['2026-01-05T10:00:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05 10:00:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05t10:00', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00:00.123456', '2026-01-05T10:00:00.123Z'],
    ['2026-01-05T10:00:00+08:00', '2026-01-05T02:00:00.000Z'],
    ['2026-01-05T10:00:00+0530', '2026-01-05T04:30:00.000Z'],
    ['2026-01-05 10:00:00.5 -05', '2026-01-05T15:00:00.500Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
  ])('%s is %s in every time zone of the machine', (text, moment) => {
    for (const zone of ['UTC', 'America/New_York', 'Asia/Taipei']) {
      vi.stubEnv('TZ', zone);
      const found = parseTimestamp(text);
      expect(found).toEqual({ text, epochMs: Date.parse(moment), dateOnly: text.length === 10 });
    }
  });

  it.each([
    '2026-02-31',
    '2026-02-31T00:00:00',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-05T24:00:00',
    '2026-01-05T10:60:00',
    '2026-01-05T10:00:60',
    '2026-01-05T10:00:00+15:00',
    '2026-01-05T10',
    '2026-1-5',
    '20260105',
    '26-01-05',
    '0001-01-01',
    'yesterday',
    '',
    '2026-01-05T10:00:00Zx',
  ])('%j is none', (text) => {
    expect(parseTimestamp(text)).toBeNull();
  });
});

describe('durations', () => {
  it.each([
    ['7d', 604_800_000],
    ['12h', 43_200_000],
    ['2w', 1_209_600_000],
    ['30m', 1_800_000],
    ['2w3d', 1_468_800_000],
    ['1w1d1h1m', 694_860_000],
    ['0d', 0],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '7', 'd', '7 d', '3d2w', '7y', '-7d', '1.5d', '7D', '123456d'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
