import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { type TaskStatus, taskStatuses } from '../domain/records/records.ts';
import { nearest } from '../records/nearest.ts';
import { placeAt, type RuleContext } from './context.ts';

/** In which statuses the active version must have a folder. */
const needsFolder: readonly TaskStatus[] = ['evaluating', 'deployed'];

const back: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  created: [],
  configuring: [],
  training: [],
  evaluating: ['configuring', 'training'],
  deployed: ['configuring', 'training', 'evaluating'],
  archived: ['configuring'],
};

/** The statuses that a task may go to: forward along the chain, back to iterate, and into the archive from anywhere. */
function legalMoves(from: TaskStatus): readonly TaskStatus[] {
  const chain = taskStatuses.filter((status) => status !== 'archived');
  const forward = from === 'archived' ? [] : chain.slice(chain.indexOf(from) + 1);
  const legal: readonly TaskStatus[] = [...back[from], ...forward, 'archived'];
  return legal.filter((status) => status !== from);
}

/** The status goes a way that the life of a task does not know. */
export function statusMove(context: RuleContext): readonly AnyFinding[] {
  const from = context.baseTask?.status ?? null;
  const to = context.task?.value.status ?? null;
  if (context.task === null || from === null || to === null || from === to) return [];
  const legal = legalMoves(from);
  if (legal.includes(to)) return [];
  return [
    finding('task/status-move', placeAt(context, context.task.source, ['status']), { from, to, legal }),
  ];
}

/** The active version has no folder, although the status needs one. */
export function activeVersion(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const [version, status] = [task?.value.version ?? null, task?.value.status ?? null];
  if (task === null || version === null || status === null) return [];
  if (context.versions.has(version) || !needsFolder.includes(status)) return [];
  const place = placeAt(context, task.source, ['version']);
  const suggestion = nearest(version, context.versions.keys());
  return [finding('task/active-version-missing', place, { version, status }, { suggestion })];
}
