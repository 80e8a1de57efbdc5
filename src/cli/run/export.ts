import { exportedResults } from '../../commands/export.ts';
import { activeVersion } from '../../commands/open-task.ts';
import type { ExportedResults } from '../../domain/documents/exported.ts';
import { renderBadge, renderDvcDiff, renderModelIndex } from '../../render/export.ts';
import { exportForms, type TextFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';
import { openTask, openWorkplace, textFlag } from '../workplace.ts';

const writers: Readonly<Record<(typeof exportForms)[number], (results: ExportedResults) => string>> = {
  'model-index': renderModelIndex,
  dvc: renderDvcDiff,
  badge: renderBadge,
};

export const run: Run<TextFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const { policy } = await singlePolicy(place.snapshot, invocation);
  const results = exportedResults(task, {
    version: invocation.positionals[1] ?? activeVersion(task.record),
    against: textFlag(invocation, 'against'),
    policy,
  });
  const wanted = textFlag(invocation, 'as');
  const form = exportForms.find((one) => one === wanted) ?? 'model-index';
  return { text: writers[form](results), exitCode: 0 };
};
