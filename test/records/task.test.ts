import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sizeLimit } from '../../src/records/limits.ts';
import { readTask } from '../../src/records/task.ts';
import { recordEntries, taskDirectories } from '../../src/records/task-paths.ts';
import { taskFiles } from '../support/fixtures.ts';
import { contentOf, entriesOf, mustRead, only, read, summary, type Tree, withTask } from './support.ts';

const directories = (...paths: readonly string[]) =>
  taskDirectories(entriesOf(Object.fromEntries(paths.map((path) => [path, '']))));

describe('task directories', () => {
  it.each([
    [
      ['a/task.yaml', 'b/c/task.yml', 'd/tasks.yaml', 'e/xtask.yaml'],
      ['a', 'b/c'],
    ],
    [
      ['task.yaml', 'sub/task.yaml'],
      ['', 'sub'],
    ],
    [['task.yaml', 'models/x/task.yaml', 'data/task.yaml'], ['']],
    [['a/task.yaml', 'a/versions/v1/task.yaml', 'a/data/x/task.yaml', 'a/models/task.yaml'], ['a']],
    [
      ['a/task.yaml', 'a/sub/task.yaml', 'a/sub/data/task.yaml'],
      ['a', 'a/sub'],
    ],
    [
      ['data/task.yaml', 'versions/x/task.yaml'],
      ['data', 'versions/x'],
    ],
    [['node_modules/a/task.yaml', '.git/task.yaml', 'x/node_modules/task.yaml'], []],
    [['models/x/task.yaml', 'models/x/data/y/task.yaml'], ['models/x']],
  ])('%j', (paths, expected) => {
    expect(directories(...paths)).toEqual(expected);
  });

  it('has a task whose definition or directory is a link, so that it is refused', () => {
    const tree: Tree = {
      'a/task.yaml': { link: '../b' },
      b: { link: 'c' },
      c: { module: '0' },
      d: { link: 'x' },
    };
    expect(taskDirectories(entriesOf(tree))).toEqual(['a']);
    expect(taskDirectories(entriesOf(tree), ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

describe('what is read', () => {
  const tree: Tree = {
    't/task.yaml': 'task_name: t\nstatus: created\n',
    't/data_source.yaml': 'type: file\n',
    't/data/train.jsonl': '',
    't/scripts/config.yaml': '',
    't/versions/README.md': '',
    't/versions/retired.yaml': '',
    't/versions/v1/lineage.yaml': '',
    't/versions/v1/config.yml': '',
    't/versions/v1/data_snapshot.json': '',
    't/versions/v1/results.json': '',
    't/versions/v1/model_info.json': '',
    't/versions/v1/predictions.jsonl': '',
    't/versions/v1/adapter.bin': '',
    't/versions/v1/deep/lineage.yaml': '',
    't/versions/v2/lineage.yaml': { link: 'x' },
    't/benchmarks/results/v1_results.json': '',
    'tt/task.yaml': '',
  };

  it('is the record files alone', () => {
    expect(recordEntries('t', entriesOf(tree)).map(({ path }) => path)).toEqual([
      't/task.yaml',
      't/data_source.yaml',
      't/versions/retired.yaml',
      't/versions/v1/lineage.yaml',
      't/versions/v1/config.yml',
      't/versions/v1/data_snapshot.json',
      't/versions/v1/results.json',
      't/versions/v1/model_info.json',
      't/versions/v1/predictions.jsonl',
      't/benchmarks/results/v1_results.json',
    ]);
  });

  it('has a limit for each kind of file', () => {
    const files = ['a.yaml', 'a.yml', 'a.json', 'v1/results.json', 'v1_results.json', 'a.jsonl'];
    expect(files.map(sizeLimit)).toEqual([65_536, 65_536, 1_048_576, 8_388_608, 8_388_608, 8_388_608]);
  });

  it.each([
    ['t/task.yaml', 65_536],
    ['t/versions/v1/results.json', 8_388_608],
    ['t/versions/v1/model_info.json', 1_048_576],
    ['t/versions/v1/predictions.jsonl', 8_388_608],
  ])('%s is refused above its limit, read or not', (path, limit) => {
    const bytes = new Uint8Array(limit + 1).fill(0x20);
    for (const content of [contentOf(bytes), { kind: 'too-large' as const, size: limit + 1 }]) {
      const { findings } = readTask({
        path: 't',
        entries: entriesOf({ [path]: bytes }),
        contents: new Map([[path, content]]),
      });
      expect(only(findings)).toMatchObject({
        rule: 'syntax/too-large',
        file: path,
        args: { bytes: limit + 1, limit },
      });
    }
  });

  it('is a task at the root of the snapshot, too', () => {
    const { record, findings } = read(
      { 'task.yml': 'task_name: t\nstatus: created\n', 'versions/v1/lineage.yml': 'version: v1\n' },
      '',
    );
    expect(findings).toEqual([]);
    expect(record).toMatchObject({ path: '', definition: { state: 'read', file: 'task.yml' } });
    expect(record.versions).toMatchObject([
      { path: 'versions/v1', lineage: { file: 'versions/v1/lineage.yml' } },
    ]);
  });

  it('leaves out what is not handed over', () => {
    const { record, findings } = readTask({ path: 't', entries: entriesOf(tree), contents: new Map() });
    expect(record.definition.state).toBe('absent');
    expect(summary(findings)).toEqual(['error syntax/symlink t/versions/v2/lineage.yaml:1:1']);
  });
});

describe('a task', () => {
  it('has its versions in their order, experiments before the release', () => {
    const lineage = (name: string) => [`versions/${name}/lineage.yaml`, `version: ${name}\n`];
    const names = ['v10', 'v9', 'v2.1', 'v3-exp', 'v3', 'v2'];
    const { record } = read(withTask(Object.fromEntries(names.map(lineage))));
    expect(record.versions.map(({ name }) => name.text)).toEqual(['v2', 'v2.1', 'v3-exp', 'v3', 'v9', 'v10']);
  });

  it('without a mistake has no finding, and every file is read', () => {
    const files = taskFiles({ name: 't', versions: [{ version: 'v1' }, { version: 'v2', value: 0.9 }] });
    const texts = Object.fromEntries(Object.entries(files).filter(([, text]) => typeof text === 'string'));
    const { record, findings } = read(texts as Record<string, string>);
    expect(findings).toEqual([]);
    expect(record.versions.map((version) => mustRead(version.results).metrics[0]?.value)).toEqual([
      0.85, 0.9,
    ]);
    expect(record.texts).toHaveLength(Object.keys(texts).length);
  });

  it('gives findings in order of file and line', () => {
    const { findings } = read(
      withTask({
        'versions/v1/lineage.yaml': 'version: v1\npinned: x\ncreated: x\n',
        'data_source.yaml': '[',
      }),
    );
    expect(summary(findings)).toEqual([
      'error syntax/unreadable t/data_source.yaml:1:2',
      'error shape/wrong-type t/versions/v1/lineage.yaml:2:9',
      'error shape/bad-timestamp t/versions/v1/lineage.yaml:3:10',
    ]);
  });

  it('remembers retired versions', () => {
    const retired = `versions:
  - version: v1
    parent: null
    created: 2026-01-05T10:00:00
    removed: 2026-02-01
    commit: 695e0514
    deployed: true
    results: {macro_f1: 0.72}
    changes: [first]
  - nonsense
  - version: v2
`;
    const { record, findings } = read(withTask({ 'versions/retired.yaml': retired }));
    expect(only(findings)).toMatchObject({ rule: 'shape/wrong-type', line: 10 });
    expect(mustRead(record.retired)).toMatchObject([
      {
        version: 'v1',
        commit: '695e0514',
        deployed: true,
        changes: ['first'],
        results: { metrics: [{ name: 'macro_f1', path: ['versions', 0, 'results', 'macro_f1'] }] },
      },
      { version: 'v2', parent: null, results: null, deployed: false },
    ]);
  });

  it.each(['base', 'head'])('of the example has no finding above notice (%s)', (side) => {
    const root = fileURLToPath(new URL(`../../examples/finance-nlp/${side}`, import.meta.url));
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name).slice(root.length + 1));
    const tree = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path))]));
    const directories = taskDirectories(entriesOf(tree));
    expect(directories).toEqual(['entity-sentiment', 'ner-finance', 'stance-detection']);
    for (const path of directories) {
      expect(read(tree, path).findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }
  });
});

describe('both sides of a pull request', () => {
  it('are read the same with and without what was parsed before', () => {
    const files = taskFiles({ name: 't', versions: [{ version: 'v1' }] });
    const broken = { ...files, 't/versions/v2/lineage.yaml': 'version: v2\nversion: v2\n' };
    const tree: Tree = Object.fromEntries(Object.entries(broken).map(([path, text]) => [path, String(text)]));
    const entries = entriesOf(tree).map((entry) => ({ ...entry, id: entry.path }));
    const contents = new Map(entries.map(({ path }) => [path, contentOf(String(tree[path]))]));
    const parsed = new Map();
    const first = readTask({ path: 't', entries, contents, parsed });
    const again = readTask({ path: 't', entries, contents, parsed });
    expect(parsed.size).toBe(entries.length);
    expect(summary(again.findings)).toEqual(summary(first.findings));
    expect(summary(first.findings)).toEqual(['error syntax/duplicate-key t/versions/v2/lineage.yaml:2:1']);
    const changed = entries.map((entry) => ({ ...entry, id: `${entry.id} changed` }));
    readTask({ path: 't', entries: changed, contents, parsed });
    expect(parsed.size).toBe(2 * entries.length);
  });
});
