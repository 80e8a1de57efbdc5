import { describe, expect, it } from 'vitest';
import { taskFilePlaces } from '../../src/commands/affected.ts';

const modified = (path: string) => ({ path, kind: 'modified' as const });

describe('where the task of a change can be', () => {
  it('is any folder above it, and its own place', () => {
    expect(taskFilePlaces([modified('a/versions/v1/lineage.yaml')])).toEqual(
      ['', 'a/versions/v1/lineage.yaml/', 'a/', 'a/versions/', 'a/versions/v1/'].flatMap((folder) => [
        `${folder}task.yaml`,
        `${folder}task.yml`,
      ]),
    );
  });

  it('is nowhere without a change', () => {
    expect(taskFilePlaces([])).toEqual([]);
  });

  it('is everywhere when much changes', () => {
    expect(
      taskFilePlaces(Array.from({ length: 65 }, (_, index) => modified(`task-${index}/task.yaml`))),
    ).toEqual(['']);
  });
});
