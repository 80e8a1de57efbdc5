import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VersionStrategy } from '../../src/domain/records/version-name.ts';
import {
  compareVersions,
  fitsStrategy,
  nextVersion,
  parseVersionName,
} from '../../src/domain/records/version-name.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const order = (...names: string[]) =>
  names
    .map((name) => parseVersionName(name, 'entity-sentiment'))
    .sort(compareVersions)
    .map((name) => name.text);

describe('parseVersionName', () => {
  test.each([
    ['v2', 'semantic', false, '', [2, 0]],
    ['v2.1', 'semantic', false, '', [2, 1]],
    ['v0', 'semantic', false, '', [0, 0]],
    ['v3-exp', 'semantic', true, '', [3, 0]],
    ['v3-exp2', 'semantic', true, '2', [3, 0]],
    ['v3-exp-focal-loss', 'semantic', true, 'focal-loss', [3, 0]],
    ['v2.1-exp', 'semantic', true, '', [2, 1]],
    ['2025-01-07', 'date', false, '', [day('2025-01-07')]],
    ['20250107', 'date', false, '', [day('2025-01-07')]],
    ['entity-sentiment-2025-01-07', 'date', false, '', [day('2025-01-07')]],
    ['2025-01-07-exp', 'date', true, '', [day('2025-01-07')]],
    ['entity-sentiment-2025-01-07-exp2', 'date', true, '2', [day('2025-01-07')]],
    ['2024-02-29', 'date', false, '', [day('2024-02-29')]],
    ['v2-20250107', 'hybrid', false, '', [2, day('2025-01-07') * 86_400]],
    ['v2_1736236800', 'hybrid', false, '', [2, 1_736_236_800]],
    ['v2-20250107-exp', 'hybrid', true, '', [2, day('2025-01-07') * 86_400]],
    ['v2_1736236800-exp-lr', 'hybrid', true, 'lr', [2, 1_736_236_800]],
  ] as const)('%s is %s', (text, strategy, experimental, experiment, numbers) => {
    expect(parseVersionName(text, 'entity-sentiment')).toEqual({
      text,
      strategy,
      experimental,
      experiment,
      order: numbers,
    });
  });

  test.each([
    'V2',
    'v02',
    'v2.',
    'v2.1.3',
    'v',
    'v-1',
    '2025-02-29',
    '2025-13-01',
    '20250231',
    '2025-1-7',
    '2025-0107',
    'v2-20250231',
    'v2-2025',
    'other-task-2025-01-07',
    'v3exp',
    'v3-exp-',
    'v3-experiment',
    'final',
    '',
    'v2\n',
    `v${'9'.repeat(10)}`,
  ])('%j has no known form', (text) => {
    expect(parseVersionName(text, 'entity-sentiment')).toMatchObject({ strategy: null, order: [] });
  });

  test('a name before a date counts only when it is the task name', () => {
    expect(parseVersionName('entity-sentiment-2025-01-07').strategy).toBeNull();
  });
});

describe('compareVersions', () => {
  test('semantic by number, an experiment just before its release', () => {
    expect(order('v10', 'v3', 'v2', 'v3-exp', 'v2.10', 'v9', 'v2.2', 'v1')).toEqual([
      'v1',
      'v2',
      'v2.2',
      'v2.10',
      'v3-exp',
      'v3',
      'v9',
      'v10',
    ]);
  });
  test('dates by day in every form', () => {
    expect(order('2025-02-01', '20250115', 'entity-sentiment-2025-01-20', '2025-02-01-exp')).toEqual([
      '20250115',
      'entity-sentiment-2025-01-20',
      '2025-02-01-exp',
      '2025-02-01',
    ]);
  });
  test('hybrid by number, then time', () => {
    expect(order('v10-20250101', 'v2_1736236801', 'v2-20250107', 'v2-20250107-exp')).toEqual([
      'v2-20250107-exp',
      'v2-20250107',
      'v2_1736236801',
      'v10-20250101',
    ]);
  });
  test('a change of strategy keeps numbers in order; unknown names are last', () => {
    expect(order('final', 'v3-20250115', 'v2', 'v4', '2025-01-01')).toEqual([
      'v2',
      'v3-20250115',
      'v4',
      '2025-01-01',
      'final',
    ]);
  });
  test('ties by creation, those without a time first, then by name with numbers', () => {
    const [a, b] = [parseVersionName('v3-exp-a'), parseVersionName('v3-exp-b')];
    expect(compareVersions(a, b)).toBeLessThan(0);
    expect(compareVersions(a, b, { createdA: 2, createdB: 1 })).toBeGreaterThan(0);
    expect(compareVersions(a, b, { createdA: 2, createdB: null })).toBeGreaterThan(0);
    expect(order('v3-exp10', 'v3-exp2', 'v3-exp')).toEqual(['v3-exp', 'v3-exp2', 'v3-exp10']);
  });
});

const number = fc.nat({ max: 12 });
const date = fc.date({
  min: new Date('2024-12-25T00:00:00Z'),
  max: new Date('2025-01-20T00:00:00Z'),
  noInvalidDate: true,
});
const suffix = fc.constantFrom('', '', '-exp', '-exp2', '-exp-name', '-exp02');
const iso = (value: Date) => value.toISOString().slice(0, 10);
const names = {
  semantic: fc
    .tuple(number, fc.option(number), suffix)
    .map(([major, minor, exp]) => `v${major}${minor === null ? '' : `.${minor}`}${exp}`),
  date: fc
    .tuple(date, fc.constantFrom('', 'task-'), fc.boolean(), suffix)
    .map(([value, prefix, compact, exp]) =>
      compact ? `${iso(value).replaceAll('-', '')}${exp}` : `${prefix}${iso(value)}${exp}`,
    ),
  hybrid: fc
    .tuple(number, date, fc.boolean(), suffix)
    .map(([n, value, stamp, exp]) =>
      stamp
        ? `v${n}_${Math.floor(value.getTime() / 1000)}${exp}`
        : `v${n}-${iso(value).replaceAll('-', '')}${exp}`,
    ),
} as const;
const anyVersion = fc.record({
  name: fc
    .oneof(names.semantic, names.date, names.hybrid, fc.string({ maxLength: 4 }))
    .map((text) => parseVersionName(text, 'task')),
  created: fc.option(fc.nat({ max: 3 })),
});
type AnyVersion = typeof anyVersion extends fc.Arbitrary<infer T> ? T : never;
const compare = (a: AnyVersion, b: AnyVersion) =>
  Math.sign(compareVersions(a.name, b.name, { createdA: a.created, createdB: b.created }));

describe('properties', () => {
  test('the order is total: antisymmetric, transitive, zero for the same name only', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) === 0) expect([a.name.text, a.created]).toEqual([b.name.text, b.created]);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('every name of a strategy parses to it and keeps its text', () => {
    for (const strategy of ['semantic', 'date', 'hybrid'] as const) {
      fc.assert(
        fc.property(names[strategy], (text) => {
          const name = parseVersionName(text, 'task');
          expect(name.text).toBe(text);
          expect(fitsStrategy(name, strategy)).toBe(true);
          expect(name.experimental).toBe(text.includes('-exp'));
        }),
      );
    }
  });

  test.each(['semantic', 'date', 'hybrid'] satisfies VersionStrategy[])(
    'next of %s fits, is new, and comes after all',
    (strategy) => {
      fc.assert(
        fc.property(
          fc.array(names[strategy], { maxLength: 6 }),
          fc.boolean(),
          fc.boolean(),
          (texts, minor, exp) => {
            const existing = texts.map((text) => parseVersionName(text, 'task'));
            const now = Date.UTC(2025, 0, 10, 12);
            const found = nextVersion(strategy, existing, { minor, exp: exp && '', now });
            if (typeof found !== 'string') {
              expect(strategy).not.toBe('semantic');
              return;
            }
            const next = parseVersionName(found, 'task');
            const day = Math.floor(now / 86_400_000);
            if (strategy === 'date') expect(next.order[0]).toBe(day);
            if (strategy === 'hybrid') expect([day * 86_400, now / 1000]).toContain(next.order[1]);
            expect(fitsStrategy(next, strategy)).toBe(true);
            expect(next.experimental).toBe(exp);
            expect(texts).not.toContain(next.text);
            for (const name of existing) {
              if (minor && name.experimental) continue;
              // An experiment of the day of a release stands just before it.
              if (exp && strategy === 'date' && name.order[0] === day) continue;
              expect(
                compareVersions(name, next, { createdA: null, createdB: now }),
                `${name.text} before ${next.text}`,
              ).toBeLessThan(0);
            }
          },
        ),
        { numRuns: 1000 },
      );
    },
  );
});
