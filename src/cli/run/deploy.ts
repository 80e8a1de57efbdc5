import { deploy } from '../../commands/deploy.ts';
import { activeVersion } from '../../commands/open-task.ts';
import { judgedRun } from '../gated-run.ts';

export const run = judgedRun('deploy', (task, pair, judging, version) =>
  deploy(task, pair, { ...judging, version: version ?? activeVersion(task.record) }),
);
