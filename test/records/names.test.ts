import { describe, expect, it } from 'vitest';
import { only, read, summary, type Tree, withTask } from './support.ts';

/** Findings of a lineage file with this content; a task.yaml stands beside it. */
const ofLineage = (content: string | Uint8Array) => read(withTask({ 'versions/v1/lineage.yaml': content }));

describe('links and names', () => {
  const links: Tree = {
    't/task.yaml': 'task_name: t\nstatus: created\n',
    't/versions/v1/lineage.yaml': { link: '/etc/passwd' },
    't/versions/v2/results.json': { link: '/dev/zero' },
    't/versions/v3': { link: '../v1' },
    't/versions/v4': { module: 'a'.repeat(40) },
    't/models/base': { link: '/mnt/models' },
  };
  it('refuses symbolic links and submodules among the records', () => {
    const { record, findings } = read(links);
    expect(summary(findings)).toEqual([
      'error syntax/symlink t/versions/v1/lineage.yaml:1:1',
      'error syntax/symlink t/versions/v2/results.json:1:1',
      'error syntax/symlink t/versions/v3:1:1',
      'error syntax/submodule t/versions/v4:1:1',
    ]);
    expect(record.versions.map(({ lineage: file, results: other }) => [file.state, other.state])).toEqual([
      ['broken', 'absent'],
      ['absent', 'broken'],
    ]);
  });

  it('refuses a task directory that became a submodule', () => {
    const { record, findings } = read({ t: { module: 'b'.repeat(40) } });
    expect(summary(findings)).toEqual(['error syntax/submodule t:1:1']);
    expect(record.definition.state).toBe('broken');
  });

  it.each([
    '../../etc',
    '..',
    'a/b',
    'C:\\x',
    'con',
    'CON.txt',
    '.git',
    'v'.repeat(300),
    'v1 ',
    'a..b',
    '正面',
    'v\u202E1',
    'v\u200B1',
    'v1.',
  ])('refuses the name %j as a value', (name) => {
    const { findings } = ofLineage(`version: v1\nparent: ${JSON.stringify(name)}\n`);
    expect(only(findings)).toMatchObject({ rule: 'shape/bad-name', severity: 'error', line: 2, column: 9 });
  });

  it.each(['con', '.git', 'v1 ', 'v'.repeat(65), '正面'])('refuses the name %j as a folder', (name) => {
    const { record, findings } = read(withTask({ [`versions/${name}/lineage.yaml`]: 'version: v1\n' }));
    expect(only(findings)).toMatchObject({ rule: 'shape/bad-name', args: { key: 'versions' } });
    expect(record.versions).toHaveLength(1);
  });

  it('finds folders that collide where case does not count', () => {
    const file = 'version: v1\n';
    const { findings } = read(
      withTask({ 'versions/v1/lineage.yaml': file, 'versions/V1/lineage.yaml': file }),
    );
    expect(only(findings)).toMatchObject({ rule: 'shape/name-collision', args: { name: 'V1', other: 'v1' } });
  });
});
