import { deploy } from '../../commands/deploy.ts';
import { activeVersion } from '../../commands/work.ts';
import { judgedRun } from '../judged.ts';

export const run = judgedRun('deploy', (task, pair, judging, version) =>
  deploy(task, pair, { ...judging, version: version ?? activeVersion(task.record) }),
);
