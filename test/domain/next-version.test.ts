import { describe, expect, test } from 'vitest';
import type { VersionStrategy } from '../../src/domain/records/version-name.ts';
import { nextVersion, parseVersionName } from '../../src/domain/records/version-name.ts';

describe('nextVersion', () => {
  const next = (
    strategy: VersionStrategy,
    texts: string[],
    options: { minor?: boolean; exp?: string | false } = {},
  ) =>
    nextVersion(
      strategy,
      texts.map((text) => parseVersionName(text, 'ner')),
      { minor: false, exp: false, now: Date.UTC(2025, 0, 15, 9), ...options },
    );
  test.each([
    ['semantic', [], {}, 'v1'],
    ['semantic', [], { exp: '' }, 'v1-exp'],
    ['semantic', ['v1', 'v2', 'v2.1'], {}, 'v3'],
    ['semantic', ['v1', 'v2', 'v3-exp'], {}, 'v3'],
    ['semantic', ['v1', 'v2', 'v3-exp'], { minor: true }, 'v2.1'],
    ['semantic', ['v1', 'v2'], { exp: '' }, 'v3-exp'],
    ['semantic', ['v2', 'v3-exp'], { exp: '' }, 'v3-exp2'],
    ['semantic', ['v2'], { exp: '', minor: true }, 'v2.1-exp'],
    ['date', [], {}, '2025-01-15'],
    ['date', ['20250107'], {}, '20250115'],
    ['date', ['ner-2025-01-07'], {}, 'ner-2025-01-15'],
    ['date', ['2025-01-15-exp'], {}, '2025-01-15'],
    ['date', ['2025-01-07'], { exp: '' }, '2025-01-15-exp'],
    ['date', ['2025-01-15'], { exp: '' }, '2025-01-15-exp'],
    ['date', ['2025-01-15', '2025-01-15-exp'], { exp: '' }, '2025-01-15-exp2'],
    ['date', ['2025-01-15'], { exp: 'focal' }, '2025-01-15-exp-focal'],
    ['semantic', ['v2'], { exp: 'focal' }, 'v3-exp-focal'],
    ['hybrid', [], {}, 'v1-20250115'],
    ['hybrid', ['v1-20250105', 'v2-20250107'], {}, 'v3-20250115'],
    ['hybrid', ['v2-20250107'], { minor: true }, 'v2-20250115'],
    ['hybrid', ['v2-20250115'], { minor: true }, 'v2_1736931600'],
    ['hybrid', ['v2-20250115-exp'], {}, 'v2-20250115'],
    ['hybrid', ['v2-20250115'], {}, 'v3-20250115'],
    ['hybrid', ['v2-20250107', 'v2_1736300000'], {}, 'v3-20250115'],
    ['hybrid', ['v2-20250120-exp'], {}, 'v3-20250115'],
    ['hybrid', ['v2'], { minor: true }, 'v2-20250115'],
    ['hybrid', ['v2_1736236800'], {}, 'v3_1736931600'],
    ['hybrid', ['v2'], {}, 'v3-20250115'],
  ] as const)('%s after %j %j is %s', (strategy, texts, options, expected) => {
    expect(next(strategy, [...texts], options)).toBe(expected);
  });

  test.each([
    ['date', ['2025-01-15'], {}, { kind: 'taken', by: '2025-01-15' }],
    ['date', ['20250115'], {}, { kind: 'taken', by: '20250115' }],
    ['date', ['2025-01-16'], {}, { kind: 'dated-ahead', by: '2025-01-16' }],
    ['date', ['2025-01-16-exp'], { exp: '' }, { kind: 'dated-ahead', by: '2025-01-16-exp' }],
    ['date', ['2025-01-07'], { minor: true }, { kind: 'no-minor' }],
    ['date', [], { minor: true }, { kind: 'no-minor' }],
    ['hybrid', ['v2-20250120'], { minor: true }, { kind: 'dated-ahead', by: 'v2-20250120' }],
    ['hybrid', ['v2_1736931600'], { minor: true }, { kind: 'taken', by: 'v2_1736931600' }],
  ] as const)('%s after %j %j has no true name', (strategy, texts, options, expected) => {
    expect(next(strategy, [...texts], options)).toEqual(expected);
  });
});
