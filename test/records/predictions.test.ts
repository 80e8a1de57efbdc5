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

  it.each([
    ['correct', true, false],
    ['is_correct', 1, 0],
    ['ok', true, false],
    ['passed', true, false],
    ['score', 1, 0],
    ['exact_match', 1.0, 0.0],
  ])('may say only whether an answer is right: %s', (key, right, wrong) => {
    const { record, findings } = of(
      `{"id": 1, "${key}": ${right}}\n{"doc_id": 2, "${key}": ${wrong}}\n{"id": 3, "${key}": 1, "group": "g"}\n`,
    );
    expect(findings).toEqual([]);
    expect(mustRead(record.versions[0]?.predictions)).toEqual([
      { id: '1', label: 'right', prediction: 'right', flag: true },
      { id: '2', label: 'right', prediction: 'wrong', flag: true },
      { id: '3', label: 'right', prediction: 'right', flag: true, group: 'g' },
    ]);
  });

  it('has items without a result: an error, or nothing as the prediction', () => {
    const { record, findings } = of(
      '{"id": 1, "label": "a", "prediction": "a"}\n{"id": 2, "error": "timeout"}\n{"id": 3, "label": "b", "prediction": null}\n',
    );
    expect(findings).toEqual([]);
    expect(mustRead(record.versions[0]?.predictions).map(({ id }) => id)).toEqual(['1']);
  });

  it.each(['{"ok": true}', '{"prompt": "a", "output": "b"}', '{"id": 1, "score": 0.5}', '{"score": 0.5}'])(
    '%s is another form: passed over with a notice',
    (line) => {
      const { record, findings } = of(`${line}\n${line}\n`);
      expect(only(findings)).toMatchObject({ rule: 'shape/unread', severity: 'notice', line: 1 });
      expect(record.versions[0]?.predictions.state).toBe('absent');
    },
  );

  const good = '{"id": "a", "label": "x", "prediction": "y"}\n';
  it.each([
    [`${good}{"id": "b"`, 'syntax/unreadable', 2],
    [`${good}\n["b", "x", "y"]`, 'syntax/unreadable', 3],
    [`${good}{"id": "b", "label": "x"}`, 'shape/missing-field', 2],
    [`${good}{"id": null, "label": "x", "prediction": "y"}`, 'shape/missing-field', 2],
    [good + good, 'syntax/duplicate-key', 2],
    ['version https://git-lfs.github.com/spec/v1\n', 'syntax/lfs-pointer', 1],
  ])('%j is a finding', (text, rule, line) => {
    const { record, findings } = of(text);
    expect(only(findings)).toMatchObject({ rule, line, severity: 'error' });
    expect(record.versions[0]?.predictions.state).toBe('broken');
  });
});
