import { newTask } from '../../commands/new-task.ts';
import { UsageError } from '../../domain/errors.ts';
import { deployTargets } from '../../domain/records/records.ts';
import { versionStrategies } from '../../domain/records/version-name.ts';
import type { DocumentFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { finish, openWorkplace, textFlag } from '../workplace.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const [path = ''] = invocation.positionals;
  const text = (name: string, fallback: string) => textFlag(invocation, name) ?? fallback;
  const threshold = text('threshold', '0.80');
  if (!/^-?\d+(?:\.\d+)?$/.test(threshold)) {
    throw new UsageError(`--threshold is "${threshold}", but must be a number such as 0.80.`);
  }
  const created = await newTask(place.snapshot, {
    path,
    type: text('type', 'classification'),
    domain: text('domain', 'general'),
    textLanguage: text('text-language', place.style.language),
    labels: text('labels', '')
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== ''),
    metric: text('metric', 'macro_f1'),
    threshold,
    strategy: versionStrategies.find((one) => one === textFlag(invocation, 'strategy')) ?? 'semantic',
    target: deployTargets.find((one) => one === textFlag(invocation, 'target')) ?? 'local',
    baseModel: text('base-model', 'Qwen/Qwen3-4B'),
    language: place.style.language,
    now: invocation.now,
  });
  const taskName = created.path.split('/').at(-1) ?? created.path;
  return await finish(invocation, place, 'new-task', { path: created.path, taskName }, created);
};
