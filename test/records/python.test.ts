import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/records/read.ts';
import { contentOf, mustRead, read, withTask } from './support.ts';

const fixtures = fileURLToPath(new URL('../fixtures/python/', import.meta.url));
const text = (path: string) => readFileSync(fixtures + path, 'utf8');

interface Typed {
  readonly type: string;
  readonly value: string;
}
interface Plain {
  readonly text: string;
  readonly pyyaml: Typed | { readonly error: string };
}
interface Written {
  readonly value: Typed;
  readonly pyyaml?: string;
  readonly pyyaml_unicode?: string;
  readonly ruamel_safe?: string;
  readonly ruamel_round_trip?: string;
}
const plain: readonly Plain[] = JSON.parse(text('scalars/plain.json'));
const written: readonly Written[] = JSON.parse(text('scalars/written.json'));

/** A value here as Python's type and text, timestamps as text (they are kept as written). */
function asPython(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? `number ${value}` : `${typeof value} ${String(value)}`;
}

function ofPython({ type, value }: Typed): string {
  if (type === 'null') return 'null';
  if (type === 'int' || type === 'float') {
    return `number ${value === 'inf' ? 'Infinity' : value === '-inf' ? '-Infinity' : value === 'nan' ? 'NaN' : Number(value)}`;
  }
  return `${type === 'bool' ? 'boolean' : 'string'} ${value}`;
}

describe('an unquoted value in a configuration', () => {
  it.each(plain)(
    '$text is what PyYAML reads, or a finding says that it is not',
    ({ text: value, pyyaml }) => {
      const { record, findings } = read(withTask({ 'versions/v1/config.yaml': `k: ${value}\n` }));
      // What PyYAML cannot read at all fails there, loudly enough.
      if ('error' in pyyaml) return;
      const config = record.versions[0]?.config;
      if (config?.state !== 'read') {
        expect(findings.map(({ severity }) => severity)).toContain('error');
        return;
      }
      const here = asPython(config.value.get('k')?.value);
      const date = pyyaml.type === 'date' || pyyaml.type === 'datetime';
      // Integers that JavaScript cannot hold are kept as text, digit by digit.
      // Infinity and NaN stay text in a configuration, where they would differ from themselves.
      if (pyyaml.type === 'float' && /inf|nan/.test(pyyaml.value) && here === `string ${value}`) return;
      if (date || here === `string ${pyyaml.value}` || here === ofPython(pyyaml)) return;
      expect(findings.map(({ rule }) => rule)).toContain('shape/python-differs');
    },
  );
});

describe('a text that Python wrote', () => {
  const texts = written.filter(({ value }) => value.type === 'str');
  const cases = texts.flatMap(({ value, ...by }) =>
    Object.entries(by)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([writer, line]) => ({ value: value.value, writer, line })),
  );
  it.each(cases)('$value by $writer is read back in a text field', ({ value, line }) => {
    const { record, findings } = read(
      withTask({ 'versions/v1/lineage.yaml': line.replace(/^k:/, 'notes:') }),
    );
    const lineage = record.versions[0]?.lineage;
    if (lineage?.state === 'read') {
      const { notes } = lineage.value;
      // An empty text is no text: fields do not tell the two apart.
      if (notes !== value) expect(findings.map(({ rule }) => rule)).toContain('shape/wrong-type');
      else expect(notes).toBe(value);
    } else expect(findings.map(({ severity }) => severity)).toContain('error');
  });
});

describe('whole documents', () => {
  const refused: Readonly<Record<string, string>> = {
    'hand-alias-before-anchor': 'syntax/alias',
    'hand-directive-1.1': 'syntax/directive',
    'hand-duplicate-keys': 'syntax/duplicate-key',
    'hand-duplicate-number-keys': 'syntax/duplicate-key',
    'hand-empty': 'syntax/not-a-mapping',
    'hand-line-separators': 'syntax/control-character',
    'hand-merge-keys': 'syntax/merge-key',
    'hand-merge-list': 'syntax/merge-key',
    'hand-only-comment': 'syntax/not-a-mapping',
    'hand-tabs': 'syntax/tab',
    'hand-two-documents': 'syntax/multiple-documents',
    'hand-versions': 'syntax/not-a-mapping',
    'pyyaml-indent-4-markers': 'syntax/directive',
    'pyyaml-python-objects': 'syntax/tag',
    'pyyaml-types': 'syntax/tag',
    'pyyaml-utf-16': 'syntax/encoding',
    'ruamel-merge-keys': 'syntax/merge-key',
  };
  const names = readdirSync(`${fixtures}documents`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5));
  it.each(names)('%s is read, or refused for a reason', (name) => {
    const file = `documents/${name}.yaml`;
    const { parsed, findings } = readMapping({ file, task: null }, contentOf(readFileSync(fixtures + file)));
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(refused[name] === undefined ? [] : [refused[name]]);
    expect(parsed === null).toBe(refused[name] !== undefined);
  });

  it('shared objects are the same values', () => {
    const { parsed } = readMapping(
      { file: 'a.yaml', task: null },
      contentOf(text('documents/pyyaml-shared.yaml')),
    );
    const { reads } = JSON.parse(text('documents/pyyaml-shared.json'));
    expect([...(parsed?.root.entries.keys() ?? [])]).toEqual(Object.keys(reads.both));
  });
});

describe('result files', () => {
  const shapes: Readonly<Record<string, readonly [string, string]>> = {
    'guide-shape': ['guide', 'macro_f1'],
    'sklearn-report-v1': ['scikit-learn', 'macro_f1'],
    'sklearn-report-v2': ['scikit-learn', 'macro_f1'],
    'sklearn-report-number-labels': ['scikit-learn', 'macro_f1'],
    'sklearn-report-subset': ['scikit-learn', 'micro_f1'],
    'sklearn-report-zero-division-nan': ['scikit-learn', 'macro_f1'],
    'trainer-all_results': ['trainer', 'macro_f1'],
    'trainer-diverged_results': ['trainer', 'loss'],
    'trainer-predict_results': ['trainer', 'loss'],
    'trainer-test_results': ['trainer', 'loss'],
    'lm-eval': ['lm-eval', 'entity_sentiment.acc'],
  };
  it.each(Object.entries(shapes))('%s', (name, [shape, metric]) => {
    const { record, findings } = read(withTask({ 'versions/v1/results.json': text(`results/${name}.json`) }));
    const results = mustRead(record.versions[0]?.results);
    expect(results.shape).toBe(shape);
    expect(results.metrics.map((found) => found.name)).toContain(metric);
    expect(findings.filter(({ rule }) => rule !== 'syntax/json-nan')).toEqual([]);
  });

  it.each(['v1', 'v2'])('predictions-%s', (name) => {
    const predictions = text(`results/predictions-${name}.jsonl`);
    const { record } = read(withTask({ 'versions/v1/predictions.jsonl': predictions }));
    expect(mustRead(record.versions[0]?.predictions)).toHaveLength(160);
  });
});
