import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { findTask } from '../../commands/find-task.ts';
import { listTasks } from '../../commands/list.ts';
import { UsageError } from '../../domain/errors.ts';
import { defaultPolicy } from '../../domain/judge/policy.ts';
import { nearest } from '../../domain/nearest.ts';
import { tool } from '../../tool-version.ts';
import { shells } from '../completion-scripts.ts';
import { completionTable } from '../completion-table.ts';
import type { TextFormat } from '../formats.ts';
import type { Invocation, Run } from '../invocation.ts';

/** Shells expand what they are offered (bash runs `$(...)` in it): names with anything else than these are left out. */
const harmless = /^[\p{L}\p{N}_./-]+$/u;

export const run: Run<TextFormat> = async (invocation) => {
  const [what = '', task] = invocation.positionals;
  const script = shells.get(what);
  if (script !== undefined) return { text: script(completionTable(invocation.commands)), exitCode: 0 };
  if (what === 'tasks' || what === 'versions') {
    const names = await namesOf(invocation, what === 'tasks' ? null : (task ?? ''));
    return { text: names.filter((name) => harmless.test(name)).join('\n'), exitCode: 0 };
  }
  const known = [...shells.keys(), 'tasks', 'versions'];
  const likely = nearest(what, known);
  const hint = likely === null ? `one of ${known.join(', ')}` : `Did you mean ${likely}?`;
  throw new UsageError(`There is no completion for "${what}": ${hint}`);
};

async function namesOf({ workingDirectory }: Invocation, task: string | null): Promise<readonly string[]> {
  const snapshot = await openWorkingDirectory(workingDirectory);
  if (task === null) {
    const { tasks } = await listTasks(snapshot, defaultPolicy, tool);
    return tasks.map(({ path, taskName }) => (path === '' ? '.' : taskName));
  }
  const { record } = await findTask(snapshot, task);
  return record.versions.map(({ name }) => name.text);
}
