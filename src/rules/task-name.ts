import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { placeAt, type RuleContext } from './context.ts';

/** task_name and the directory's name differ: commands and artefact names use the one, people look for the other. */
export function nameDiffers(context: RuleContext): readonly AnyFinding[] {
  const name = context.task?.value.taskName ?? null;
  const directory = context.path.split('/').at(-1) ?? '';
  if (context.task === null || name === null || directory === '' || name === directory) return [];
  const place = placeAt(context, context.task.source, ['task_name']);
  return [finding('task/name-differs', place, { name, directory }, { suggestion: directory })];
}
