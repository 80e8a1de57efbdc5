import { describe, expect, it } from 'vitest';
import { mustRead, only, read, withTask } from './support.ts';

describe('predictions.jsonl', () => {
  const of = (text: string) => read(withTask({ 'versions/v1/predictions.jsonl': text }));

  it('is one item a line', () => {
    const { record, findings } = of(
      '{"id": 1, "label": "正面", "prediction": "負面"}\r\n\n{"id": "b", "label": 0, "prediction": true}',
    );
    expect(findings).toEqual([]);
    expect(mustRead(record.versions[0]?.predictions)).toEqual([
      { id: '1', label: '正面', prediction: '負面' },
      { id: 'b', label: '0', prediction: 'true' },
    ]);
  });

  it('has an item once, or once for each of several answers to it', () => {
    const line = (sample: number) =>
      `{"id": "a", "sample": ${sample}, "group": "g", "label": "x", "prediction": "y"}\n`;
    const { record, findings } = of(line(0) + line(1));
    expect(findings).toEqual([]);
    const answer = { id: 'a', label: 'x', prediction: 'y', group: 'g' };
    expect(mustRead(record.versions[0]?.predictions)).toEqual([
      { ...answer, sample: '0' },
      { ...answer, sample: '1' },
    ]);
    expect(only(of(line(0) + line(0)).findings)).toMatchObject({ rule: 'syntax/duplicate-key', line: 2 });
  });

  const good = '{"id": "a", "label": "x", "prediction": "y"}\n';
  it.each([
    [`${good}{"id": "b"`, 'syntax/unreadable', 2],
    [`${good}\n["b", "x", "y"]`, 'syntax/unreadable', 3],
    [`${good}{"id": "b", "label": "x"}`, 'shape/missing-field', 2],
    [`${good}{"id": "b", "label": "x", "prediction": null}`, 'shape/missing-field', 2],
    [`${good}{"id": null, "label": "x", "prediction": "y"}`, 'shape/missing-field', 2],
    [good + good, 'syntax/duplicate-key', 2],
    ['version https://git-lfs.github.com/spec/v1\n', 'syntax/lfs-pointer', 1],
  ])('%j is a finding', (text, rule, line) => {
    const { record, findings } = of(text);
    expect(only(findings)).toMatchObject({ rule, line, severity: 'error' });
    expect(record.versions[0]?.predictions.state).toBe('broken');
  });
});
