import { distributionSum, noData, sourceHash } from './consistency-data.ts';
import { configDiffers, dataDiffers, modelDiffers } from './consistency-files.ts';
import { accuracy, testCount } from './consistency-items.ts';
import { classConfusion, classF1, macroMean } from './consistency-scores.ts';
import type { TaskRule, VersionRule } from './context.ts';
import { nameReused, originRewritten, retiredRemoved } from './history-removed.ts';
import { historyRewritten } from './history-rewritten.ts';
import { artefactNames } from './lineage-artefacts.ts';
import { claims, countClaims, noChanges, unmentioned, vagueChanges } from './lineage-changes.ts';
import { nameForm, versionDiffers } from './lineage-name.ts';
import { createdInFuture, deployedBeforeCreated } from './lineage-times.ts';
import { noRecord, orphans, parentCycles, parentLater, parentMissing } from './lineage-tree.ts';
import { notChecked } from './not-checked.ts';
import { resultsDiffer, resultsMissing } from './results-differ.ts';
import { secrets } from './secrets-rules.ts';
import { criteriaChanged, noCriteria, percentMix, primaryMetricMissing } from './task-criteria.ts';
import { deployedVersion, experimentalDeployed, updatedBeforeCreated } from './task-deployed.ts';
import { labelNotEvaluated, unknownLabel } from './task-labels.ts';
import { nameDiffers } from './task-name.ts';
import { activeVersion, statusMove } from './task-status.ts';
import { waivers } from './task-waivers.ts';

/** Rules that look at a task as a whole, in the order of their findings. */
export const taskRules: readonly TaskRule[] = [
  nameDiffers,
  statusMove,
  activeVersion,
  deployedVersion,
  experimentalDeployed,
  updatedBeforeCreated,
  noCriteria,
  primaryMetricMissing,
  percentMix,
  criteriaChanged,
  waivers,
  parentCycles,
  parentLater,
  orphans,
  sourceHash,
  retiredRemoved,
  secrets,
  notChecked,
];

/** Rules that look at one version at a time; run over the versions that the pull request adds or changes. */
export const versionRules: readonly VersionRule[] = [
  versionDiffers,
  nameForm,
  noRecord,
  parentMissing,
  deployedBeforeCreated,
  createdInFuture,
  noChanges,
  vagueChanges,
  claims,
  countClaims,
  unmentioned,
  artefactNames,
  unknownLabel,
  labelNotEvaluated,
  resultsDiffer,
  resultsMissing,
  configDiffers,
  dataDiffers,
  modelDiffers,
  noData,
  distributionSum,
  testCount,
  classConfusion,
  classF1,
  macroMean,
  accuracy,
  nameReused,
  historyRewritten,
  originRewritten,
];
