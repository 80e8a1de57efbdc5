import { describe, expect, it } from 'vitest';
import { mustRead, only, read, withTask } from './support.ts';

/** Findings of a lineage file with this content; a task.yaml stands beside it. */
const ofLineage = (content: string | Uint8Array) => read(withTask({ 'versions/v1/lineage.yaml': content }));
const ofResults = (content: string | Uint8Array) => read(withTask({ 'versions/v1/results.json': content }));

describe('texts that are read', () => {
  it('takes the shared objects that PyYAML writes', () => {
    const { record, findings } = ofLineage(
      'version: v1\ndata: {train_count: 7}\nresults:\n  dev: &id001\n    macro_f1: 0.8\n  test: *id001\n',
    );
    expect(findings).toEqual([]);
    const value = mustRead(record.versions[0]?.lineage);
    expect(value.data?.trainCount).toBe(7);
    expect(value.results?.metrics.map(({ key, value: number }) => [key, number])).toEqual([
      ['dev.macro_f1', 0.8],
      ['test.macro_f1', 0.8],
    ]);
  });

  it('reads 1e-5 as a number and notes that PyYAML does not', () => {
    const { record, findings } = read(
      withTask({ 'versions/v1/config.yaml': 'epochs: 6\nlearning_rate: 1e-5\n' }),
    );
    expect(mustRead(record.versions[0]?.config).get('learning_rate')?.value).toBe(0.00001);
    expect(only(findings)).toMatchObject({
      rule: 'shape/python-differs',
      severity: 'notice',
      line: 2,
      column: 16,
      suggestion: '1.0e-5',
      args: { key: 'learning_rate', text: '1e-5', python: 'text', here: 'number' },
    });
  });

  it('keeps a hash that looks like a number', () => {
    const { record } = read(
      withTask({ 'versions/v1/config.yaml': 'commit: 695e0514\nlong: 9007199254740993\n' }),
    );
    const config = mustRead(record.versions[0]?.config);
    expect(config.get('commit')?.value).toBe('695e0514');
    expect(config.get('long')?.value).toBe('9007199254740993');
  });

  it('keeps the version 1.10 and asks for quotes', () => {
    const { record, findings } = read(
      withTask({ 'versions/1.10/lineage.yaml': 'version: 1.10\nparent: 1.1\n' }),
    );
    expect(mustRead(record.versions[0]?.lineage)).toMatchObject({ version: '1.10', parent: '1.1' });
    expect(only(findings)).toMatchObject({
      rule: 'shape/quote-version',
      line: 1,
      column: 10,
      suggestion: '"1.10"',
    });
  });

  it('refuses a date that is in no calendar, and reads the rest', () => {
    const { record, findings } = ofLineage('version: v1\ncreated: 2026-02-31T00:00:00\nnotes: x\n');
    expect(only(findings)).toMatchObject({
      rule: 'shape/bad-timestamp',
      severity: 'error',
      line: 2,
      column: 10,
    });
    expect(mustRead(record.versions[0]?.lineage)).toMatchObject({ created: null, notes: 'x' });
  });

  it('reads NaN in JSON as not a number, and says so', () => {
    const { record, findings } = ofResults('{"macro_f1": 0.8,\n "accuracy": NaN, "loss": -Infinity}');
    expect(only(findings)).toMatchObject({
      rule: 'syntax/json-nan',
      severity: 'warning',
      line: 2,
      args: { token: 'NaN' },
    });
    const { metrics } = mustRead(record.versions[0]?.results);
    expect(metrics.map(({ value }) => value)).toEqual([0.8, Number.NaN, Number.NEGATIVE_INFINITY]);
  });

  it('keeps .nan as not a number', () => {
    const { record, findings } = ofLineage('version: v1\nresults:\n  accuracy: .nan\n');
    expect(only(findings)).toMatchObject({ rule: 'shape/not-finite', line: 3, column: 13 });
    expect(mustRead(record.versions[0]?.lineage).results?.metrics[0]?.value).toBeNaN();
  });

  it.each(['""', '~', 'null', ''])('a metric without a number is a mistake, not zero: %s', (text) => {
    const { record, findings } = ofLineage(`version: v1\nresults:\n  accuracy: ${text}\n`);
    expect(only(findings)).toMatchObject({ rule: 'shape/wrong-type', severity: 'error', line: 3 });
    expect(mustRead(record.versions[0]?.lineage).results?.metrics).toEqual([]);
  });

  it('refuses an integer that loses digits', () => {
    const { findings } = ofLineage('version: v1\ndata:\n  train_count: 9007199254740993\n');
    expect(only(findings)).toMatchObject({
      rule: 'shape/unsafe-integer',
      severity: 'error',
      line: 3,
      column: 16,
    });
    expect(only(ofResults('{"tokens_seen": 9007199254740993}').findings).rule).toBe('shape/unsafe-integer');
  });

  it('takes off a byte order mark at the start', () => {
    const { record, findings } = ofLineage('\uFEFFversion: v1\n');
    expect(findings).toEqual([]);
    expect(mustRead(record.versions[0]?.lineage).version).toBe('v1');
  });

  it('reads CRLF as LF, line numbers included', () => {
    const text = 'version: v1\nnotes: |\n  one\n  two\nparent: v 0\n';
    const [lf, crlf] = [ofLineage(text), ofLineage(text.replaceAll('\n', '\r\n'))];
    expect(mustRead(crlf.record.versions[0]?.lineage).notes).toBe('one\ntwo\n');
    expect(crlf.findings).toEqual(lf.findings);
    expect(only(crlf.findings)).toMatchObject({ rule: 'shape/bad-name', line: 5, column: 9 });
  });
});
