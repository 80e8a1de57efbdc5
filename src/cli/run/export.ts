import { exportedResults } from '../../commands/export.ts';
import { activeVersion } from '../../commands/open-task.ts';
import { renderBadge, renderDvcDiff, renderModelIndex } from '../../render/export.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';
import { openTask, openWorkplace, textFlag } from '../workplace.ts';

const forms = { 'model-index': renderModelIndex, dvc: renderDvcDiff, badge: renderBadge } as const;

export const run: Run = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const { policy } = await singlePolicy(place.snapshot, invocation);
  const results = exportedResults(task, {
    version: invocation.positionals[1] ?? activeVersion(task.record),
    against: textFlag(invocation, 'against'),
    policy,
  });
  const form = textFlag(invocation, 'as');
  const render = form === 'dvc' || form === 'badge' ? forms[form] : forms['model-index'];
  return { text: render(results), exitCode: 0 };
};
