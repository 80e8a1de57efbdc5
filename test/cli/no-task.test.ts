import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { temporaryRepository } from '../support/repo.ts';
import { run } from './terminal.ts';

describe('a folder without any task', () => {
  it('is said, and is an error where a person named it', async () => {
    await using folder = await temporaryFolder({ 'models/readme.md': 'x\n' });
    const said = await run(['validate'], { cwd: folder.path });
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('No training task here') });
    for (const line of [
      ['validate', '-C', 'models'],
      ['validate', '--working-directory', 'models'],
    ]) {
      const named = await run(line, { cwd: folder.path });
      expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('task.yaml') });
    }
  });

  it('is not taken for one of which no task is touched', async () => {
    const files = { 'sentiment/task.yaml': 'task_name: sentiment\nstatus: created\n', 'docs/a.md': 'x\n' };
    await using repo = await temporaryRepository(files);
    const untouched = await run(['report', '--base-ref', 'main'], { cwd: repo.path });
    expect(untouched).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No training task is touched.'),
    });
    const named = await run(['report', '--base-ref', 'main', '-C', 'docs'], { cwd: repo.path });
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('task.yaml') });
    const here = await run(['report', '--base-ref', 'main'], { cwd: `${repo.path}/docs` });
    expect(here).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('There is no training task to judge.'),
    });
  });
});
