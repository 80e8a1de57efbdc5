import { describe, expect, test } from 'vitest';
import { addRetired, type RetiredEntry } from '../../src/records/retire.ts';
import { readTask } from '../../src/records/task.ts';

const file = { file: 'sent/versions/retired.yaml', task: 'sent' };
const sha = '1234567890123456789012345678901234567890';

const one = (version: string, more: Partial<RetiredEntry> = {}): RetiredEntry => ({
  version,
  parent: null,
  created: '2026-01-05T10:00:00',
  removed: '2026-11-22',
  commit: sha,
  deployed: false,
  results: null,
  primary: 'macro_f1',
  changes: [],
  ...more,
});

const results = (
  values: Readonly<Record<string, number>>,
  classes: Readonly<Record<string, number>> = {},
) => ({
  shape: 'guide' as const,
  metrics: Object.entries(values).map(([name, value]) => ({
    name,
    key: name,
    split: null,
    value,
    decimals: null,
    standardError: name === 'macro_f1' ? 0.01 : null,
    runs: null,
    n: null,
    numerator: null,
    whole: true,
    higherIsBetter: null,
    test: null,
    path: [name],
  })),
  facts: [],
  withoutResult: 0,
  instrument: new Map<string, string>(),
  perClass: Object.entries(classes).map(([label, value]) => ({
    label,
    precision: null,
    recall: null,
    f1: { value, decimals: 1 },
    support: 3,
    path: [label],
  })),
  confusion: null,
  sampleCount: null,
  evaluated: null,
});

/** The file as every command reads it. */
function readBack(text: string | null) {
  const bytes = new TextEncoder().encode(text ?? '');
  const entries = [{ path: file.file, kind: 'file' as const, id: '' }];
  const { record, findings } = readTask({
    path: 'sent',
    entries,
    contents: new Map([[file.file, { kind: 'bytes', bytes }]]),
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return record.retired.state === 'read' ? record.retired.value : [];
}

describe('versions/retired.yaml', () => {
  test('what is written is what every command reads', () => {
    const full = one('v2', {
      parent: 'v1',
      deployed: true,
      results: results({ accuracy: 0.8, macro_f1: 0.81, bad: Number.NaN }, { 中立: 0.7, 'yes: no': 0.5 }),
      changes: ['LoRA r 32 → 64', '- x: "y" # z', '2026-01-05', 'no'],
    });
    const text = addRetired(file, null, [one('2025-01-07', { created: null }), full]);
    expect(text).toMatch(/^# Versions that were cleaned up/);
    const [date, v2] = readBack(text);
    expect(date).toMatchObject({
      version: '2025-01-07',
      parent: null,
      created: null,
      commit: sha,
      deployed: false,
      results: null,
      changes: [],
    });
    expect(v2).toMatchObject({ version: 'v2', parent: 'v1', deployed: true, changes: full.changes });
    expect(v2?.created?.text).toBe('2026-01-05T10:00:00');
    expect(v2?.removed?.text).toBe('2026-11-22');
    expect(
      v2?.results?.metrics.map(({ name, value, standardError }) => [name, value, standardError]),
    ).toEqual([
      ['macro_f1', 0.81, 0.01],
      ['accuracy', 0.8, null],
      ['bad', Number.NaN, null],
    ]);
    expect(v2?.results?.perClass.map(({ label, f1 }) => [label, f1?.value])).toEqual([
      ['中立', 0.7],
      ['yes: no', 0.5],
    ]);
  });

  test.each([
    [
      'indented',
      '# mine\nversions:\n  # the first\n  - version: v0   # kept\n    extra: |\n      as it is\n',
    ],
    ['not indented', 'versions:\n- version: v0\n  parent: ~\n'],
    ['without a last line end', 'versions:\n  - version: v0'],
    ['with something behind', 'versions:\n  - version: v0\n\n# end\nother: 1\n'],
    ['with Windows line ends', 'versions:\r\n  - version: v0\r\n'],
    ['with a document end', '---\nversions:\n  - version: v0\n...\n'],
  ])('a list %s keeps its bytes and gets one entry more', (_, text) => {
    const result = addRetired(file, text, [one('v1', { changes: ['x'] })]) ?? '';
    expect(readBack(result).map(({ version }) => version)).toEqual(['v0', 'v1']);
    // All of the old text is there, with one piece put in.
    const start = [...text].findIndex((character, index) => result[index] !== character);
    const same = start < 0 ? text.length : start;
    expect(result.startsWith(text.slice(0, same)) && result.endsWith(text.slice(same))).toBe(true);
    if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each([
    'versions: []\n',
    'versions:\n',
    'other: 1\n',
    '{}\n',
    '# nothing\nversions: [{version: v0}]\n',
  ])('another form, %j, is written anew without loss', (text) => {
    const versions = readBack(addRetired(file, text, [one('v1')])).map(({ version }) => version);
    expect(versions).toEqual(text.includes('v0') ? ['v0', 'v1'] : ['v1']);
    expect(addRetired(file, text, [one('v1')])).toContain(text.includes('other') ? 'other: 1' : '');
  });

  test('what it already remembers is not written again', () => {
    const text = addRetired(file, null, [one('v1')]);
    expect(addRetired(file, text, [one('v1', { removed: '2027-01-01' })])).toBe(text);
    expect(readBack(addRetired(file, text, [one('v1'), one('v2')])).map(({ version }) => version)).toEqual([
      'v1',
      'v2',
    ]);
  });

  test.each([
    ['no list', 'versions: 3\n'],
    ['an entry without a name', 'versions:\n  - parent: v1\n'],
    ['broken', 'versions: [\n'],
    ['not a mapping', '- v1\n'],
    ['two documents', 'versions: []\n---\na: 1\n'],
  ])('%s is no place to write to', (_, text) => {
    expect(addRetired(file, text, [one('v1')])).toBeNull();
  });

  test('a file that is nearly full takes short entries, a full one none', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`metric_${index}`, 0.5]));
    const long = one('v1', { results: results({ ...many, macro_f1: 0.9 }), changes: ['x'.repeat(2_000)] });
    const filled = (bytes: number) => `versions:\n  - version: v0\n    note: ${'x'.repeat(bytes)}\n`;
    const short = addRetired(file, filled(63_000), [long]);
    expect(readBack(short)[1]).toMatchObject({ version: 'v1', changes: [] });
    expect(readBack(short)[1]?.results?.metrics.map(({ name }) => name)).toEqual(['macro_f1']);
    expect(addRetired(file, filled(65_400), [long])).toBeNull();
    expect(addRetired(file, filled(70_000), [long])).toBeNull();
  });

  test('names that would poison an object are no entry', () => {
    const text = addRetired(file, null, [one('v1', { results: results(JSON.parse('{"__proto__": 1}')) })]);
    expect(text === null || readBack(text)[0]?.version === 'v1').toBe(true);
  });
});
