import type { TaskRule, VersionRule } from './context.ts';
import { historyRewritten } from './history-rewritten.ts';
import { nameCollisions, nameForm, versionDiffers } from './lineage-name.ts';
import { noRecord, orphans, parentCycles, parentLater, parentMissing } from './lineage-tree.ts';
import { resultsDiffer } from './results-differ.ts';
import { nameDiffers } from './task-name.ts';
import { activeVersion, statusMove } from './task-status.ts';

/** Rules that look at a task as a whole, in the order of their findings. */
export const taskRules: readonly TaskRule[] = [
  nameDiffers,
  statusMove,
  activeVersion,
  nameCollisions,
  parentCycles,
  parentLater,
  orphans,
];

/** Rules that look at one version at a time; run over the versions that the pull request adds or changes. */
export const versionRules: readonly VersionRule[] = [
  versionDiffers,
  nameForm,
  noRecord,
  parentMissing,
  resultsDiffer,
  historyRewritten,
];
