import { rollback } from '../../commands/rollback.ts';
import { judgedRun } from '../gated-run.ts';

export const run = judgedRun('rollback', (task, pair, judging, version) =>
  rollback(task, pair, { ...judging, version }),
);
