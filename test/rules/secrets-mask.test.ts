import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, maskerFor } from '../../src/rules/secrets/mask.ts';
import { secretValues, withoutSecrets } from '../../src/rules/secrets/redact.ts';
import { mustRead, read } from '../records/support.ts';
import { check } from './support.ts';

describe('masking what is printed', () => {
  const position = () => ({ line: 1, column: 1 });
  const files = [
    { file: 'a.yaml', text: 'password: hunter2\nurl: postgres://u:s3cr3t@h\n', position },
    { file: 'b.jsonl', text: '{"password": "in predictions"}\n', position },
  ];

  it('knows the values of the files', () => {
    expect([...secretValues(files)].sort()).toEqual(['hunter2', 'in predictions', 's3cr3t']);
  });

  it('takes them out of any plain data, and leaves the data itself alone', () => {
    const report = { a: ['x hunter2 y', 1, null], b: { c: 's3cr3t', d: true }, e: new Map([['hunter2', 1]]) };
    expect(masked(report, maskerFor(secretValues(files)))).toEqual({
      a: ['x *** y', 1, null],
      b: { c: '***', d: true },
      e: new Map([['***', 1]]),
    });
    expect(report.b.c).toBe('s3cr3t');
    expect(masked(report, maskerFor([]))).toBe(report);
    // A long value is cut where it is shown.
    const long = maskerFor(['abcdefghijklmnopqrstuvwxyz']);
    expect(masked(['see abcdefghijklmno…'], long)).toEqual(['see ***…']);
    expect(masked(['abcdefghijk'], long)).toEqual(['abcdefghijk']);
  });

  it('masks the longest of values that begin alike, and does so in any order', () => {
    const values = ['abcd', 'abcdefgh', 'abcdefghijklmnop', 'abcdxyz', 'bcde'];
    for (const order of [values, values.toReversed()]) {
      const hide = maskerFor(order);
      expect(hide?.('1 abcd 2 abcdefgh 3 abcdefghijklmnop 4 abcdxyzt 5 bcdef 6 abc')).toBe(
        '1 *** 2 *** 3 *** 4 ***t 5 ***f 6 abc',
      );
    }
  });

  it('agrees with masking by looking for each value', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), fc.array(letters), (values, parts) => {
        const text = parts.join(' ');
        const left = maskerFor(values)?.(text) ?? text;
        expect(values.filter((value) => left.includes(value))).toEqual([]);
      }),
    );
  });

  it('takes them out of a record and its findings, and keeps the texts for the rules', () => {
    const config =
      'hub: ghp-ordinary\nhub_token: s3cr3t-value\nurl: https://u:pass-word@h/x\nseed: s3cr3t-value\n';
    const { record, findings } = read({
      't/task.yaml': 'task_name: t\nstatus: s3cr3t-value\n',
      't/versions/v1/config.yaml': config,
    });
    const safe = withoutSecrets({ record, findings });
    const values = mustRead(safe.record.versions[0]?.config);
    expect([...values.values()].map(({ value }) => value)).toEqual([
      'ghp-ordinary',
      '***',
      'https://u:***@h/x',
      '***',
    ]);
    expect(safe.findings.map(({ args }) => args)).toMatchObject([{ key: 'status', found: '***' }]);
    expect(JSON.stringify(safe.record.texts)).toContain('s3cr3t-value');
    expect(JSON.stringify(mustRead(record.versions[0]?.config).get('hub_token'))).toContain('s3cr3t-value');
  });

  it('masks entries of changes in findings', () => {
    const lineage =
      'version: v2\nparent: v1\nconfig: {epochs: 6}\nchanges: ["epochs 9 → 6 password=hunter2!"]\n';
    const tree = {
      'demo/task.yaml': 'task_name: demo\nstatus: created\n',
      'demo/versions/v1/lineage.yaml': 'version: v1\nconfig: {epochs: 8}\nchanges: [first version]\n',
      'demo/versions/v2/lineage.yaml': lineage,
    };
    const found = check(tree);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['lineage/claim-differs', 'secrets/literal']);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });
});
