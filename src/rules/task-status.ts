import { type AnyFinding, finding } from '../domain/finding.ts';
import { type TaskStatus, taskStatuses } from '../domain/records.ts';
import { nearest } from '../records/nearest.ts';
import { placeAt, type RuleContext } from './context.ts';

/** From which statuses on task.yaml must name a version, and its folder must exist (SPEC section 1). */
const needsVersion: readonly TaskStatus[] = ['training', 'evaluating', 'deployed'];
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
export function legalMoves(from: TaskStatus): readonly TaskStatus[] {
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

/** task.yaml names no active version, or one without a folder, although the status needs one. */
export function activeVersion(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const status = task?.value.status ?? null;
  if (task === null || status === null) return [];
  const { version } = task.value;
  if (version === null) {
    if (!needsVersion.includes(status)) return [];
    return [finding('task/no-active-version', placeAt(context, task.source, ['status'], 'key'), { status })];
  }
  if (context.versions.has(version) || !needsFolder.includes(status)) return [];
  const place = placeAt(context, task.source, ['version']);
  const suggestion = nearest(version, [...context.versions.keys()]);
  return [finding('task/active-version-missing', place, { version, status }, { suggestion })];
}
