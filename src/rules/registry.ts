import type { Severity } from '../domain/findings/finding.ts';
import type { RuleId } from '../domain/findings/rules.ts';
import type { RuleCard } from './card.ts';
import { consistencyAccuracy } from './consistency/accuracy.ts';
import { consistencyConfigDiffers } from './consistency/config-differs.ts';
import { consistencyConfusion } from './consistency/confusion.ts';
import { consistencyDataDiffers } from './consistency/data-differs.ts';
import { consistencyDistributionSum } from './consistency/distribution-sum.ts';
import { consistencyF1 } from './consistency/f1.ts';
import { consistencyImpossibleShare } from './consistency/impossible-share.ts';
import { consistencyMacroF1 } from './consistency/macro-f1.ts';
import { consistencyMissing } from './consistency/missing.ts';
import { consistencyModelDiffers } from './consistency/model-differs.ts';
import { consistencyNoData } from './consistency/no-data.ts';
import { consistencyRefuted } from './consistency/refuted.ts';
import { consistencyResultsDiffer } from './consistency/results-differ.ts';
import { consistencySourceHash } from './consistency/source-hash.ts';
import { consistencyTestCount } from './consistency/test-count.ts';
import { consistencyTwoValues } from './consistency/two-values.ts';
import { historyDeployedRemoved } from './history/deployed-removed.ts';
import { historyMergeConflict } from './history/merge-conflict.ts';
import { historyNameReused } from './history/name-reused.ts';
import { historyOriginRewritten } from './history/origin-rewritten.ts';
import { historyRetiredDiffers } from './history/retired-differs.ts';
import { historyRetiredRemoved } from './history/retired-removed.ts';
import { historyRetiredUnknown } from './history/retired-unknown.ts';
import { historyRewritten } from './history/rewritten.ts';
import { historyVersionRemoved } from './history/version-removed.ts';
import { lineageArtefactName } from './lineage/artefact-name.ts';
import { lineageClaimDiffers } from './lineage/claim-differs.ts';
import { lineageCountDiffers } from './lineage/count-differs.ts';
import { lineageCreatedInFuture } from './lineage/created-in-future.ts';
import { lineageDeployedBeforeCreated } from './lineage/deployed-before-created.ts';
import { lineageEmptyFolder } from './lineage/empty-folder.ts';
import { lineageFileMissing } from './lineage/file-missing.ts';
import { lineageNoChanges } from './lineage/no-changes.ts';
import { lineageOrphan } from './lineage/orphan.ts';
import { lineageParentCycle } from './lineage/parent-cycle.ts';
import { lineageParentLater } from './lineage/parent-later.ts';
import { lineageParentMissing } from './lineage/parent-missing.ts';
import { lineageStrategy } from './lineage/strategy.ts';
import { lineageUnknownForm } from './lineage/unknown-form.ts';
import { lineageUnmentionedChange } from './lineage/unmentioned-change.ts';
import { lineageVagueChange } from './lineage/vague-change.ts';
import { lineageVersionDiffers } from './lineage/version-differs.ts';
import { secretsLiteral } from './secrets/literal.ts';
import { secretsMore } from './secrets/more.ts';
import { secretsToken } from './secrets/token.ts';
import { secretsUrl } from './secrets/url.ts';
import { settingsUnknownKey } from './settings/unknown-key.ts';
import { settingsUnknownRule } from './settings/unknown-rule.ts';
import { settingsWeakened } from './settings/weakened.ts';
import { shapeBadDuration } from './shape/bad-duration.ts';
import { shapeBadName } from './shape/bad-name.ts';
import { shapeBadTimestamp } from './shape/bad-timestamp.ts';
import { shapeLikelyTypo } from './shape/likely-typo.ts';
import { shapeMissingField } from './shape/missing-field.ts';
import { shapeNameCollision } from './shape/name-collision.ts';
import { shapeNotFinite } from './shape/not-finite.ts';
import { shapeNumberAsText } from './shape/number-as-text.ts';
import { shapeOutOfRange } from './shape/out-of-range.ts';
import { shapePassedOver } from './shape/passed-over.ts';
import { shapePercent } from './shape/percent.ts';
import { shapePythonDiffers } from './shape/python-differs.ts';
import { shapeQuoteVersion } from './shape/quote-version.ts';
import { shapeUnknownValue } from './shape/unknown-value.ts';
import { shapeUnread } from './shape/unread.ts';
import { shapeUnsafeInteger } from './shape/unsafe-integer.ts';
import { shapeWrongType } from './shape/wrong-type.ts';
import { syntaxAlias } from './syntax/alias.ts';
import { syntaxConflictMarker } from './syntax/conflict-marker.ts';
import { syntaxControlCharacter } from './syntax/control-character.ts';
import { syntaxDirective } from './syntax/directive.ts';
import { syntaxDuplicateKey } from './syntax/duplicate-key.ts';
import { syntaxEncoding } from './syntax/encoding.ts';
import { syntaxJsonNan } from './syntax/json-nan.ts';
import { syntaxKeyType } from './syntax/key-type.ts';
import { syntaxLfsPointer } from './syntax/lfs-pointer.ts';
import { syntaxMergeKey } from './syntax/merge-key.ts';
import { syntaxMultipleDocuments } from './syntax/multiple-documents.ts';
import { syntaxNotAMapping } from './syntax/not-a-mapping.ts';
import { syntaxReservedKey } from './syntax/reserved-key.ts';
import { syntaxSubmodule } from './syntax/submodule.ts';
import { syntaxSymlink } from './syntax/symlink.ts';
import { syntaxTab } from './syntax/tab.ts';
import { syntaxTag } from './syntax/tag.ts';
import { syntaxTooDeep } from './syntax/too-deep.ts';
import { syntaxTooLarge } from './syntax/too-large.ts';
import { syntaxTooManyKeys } from './syntax/too-many-keys.ts';
import { syntaxUnreadable } from './syntax/unreadable.ts';
import { taskActiveVersionMissing } from './task/active-version-missing.ts';
import { taskDeployedVersionDiffers } from './task/deployed-version-differs.ts';
import { taskDeployedVersionMissing } from './task/deployed-version-missing.ts';
import { taskDirectionUnknown } from './task/direction-unknown.ts';
import { taskExperimentalDeployed } from './task/experimental-deployed.ts';
import { taskLabelNotEvaluated } from './task/label-not-evaluated.ts';
import { taskNameDiffers } from './task/name-differs.ts';
import { taskNameTaken } from './task/name-taken.ts';
import { taskNoCriteria } from './task/no-criteria.ts';
import { taskNotChecked } from './task/not-checked.ts';
import { taskPrimaryMetricChanged } from './task/primary-metric-changed.ts';
import { taskPrimaryMetricMissing } from './task/primary-metric-missing.ts';
import { taskStatusMove } from './task/status-move.ts';
import { taskThresholdLowered } from './task/threshold-lowered.ts';
import { taskUnknownLabel } from './task/unknown-label.ts';
import { taskUpdatedBeforeCreated } from './task/updated-before-created.ts';
import { taskWaiverExpired } from './task/waiver-expired.ts';
import { taskWaiverIncomplete } from './task/waiver-incomplete.ts';
import { taskWaiverUnknown } from './task/waiver-unknown.ts';
import { taskWaiverWildcard } from './task/waiver-wildcard.ts';

/** Every rule, in the order of the documentation and of the findings in one place. One that is forgotten here is a type error. */
export const rules: { readonly [R in RuleId]: RuleCard<R> } = {
  'syntax/unreadable': syntaxUnreadable,
  'syntax/duplicate-key': syntaxDuplicateKey,
  'syntax/tab': syntaxTab,
  'syntax/encoding': syntaxEncoding,
  'syntax/control-character': syntaxControlCharacter,
  'syntax/too-large': syntaxTooLarge,
  'syntax/too-deep': syntaxTooDeep,
  'syntax/too-many-keys': syntaxTooManyKeys,
  'syntax/alias': syntaxAlias,
  'syntax/symlink': syntaxSymlink,
  'syntax/submodule': syntaxSubmodule,
  'syntax/lfs-pointer': syntaxLfsPointer,
  'syntax/conflict-marker': syntaxConflictMarker,
  'syntax/not-a-mapping': syntaxNotAMapping,
  'syntax/tag': syntaxTag,
  'syntax/directive': syntaxDirective,
  'syntax/multiple-documents': syntaxMultipleDocuments,
  'syntax/merge-key': syntaxMergeKey,
  'syntax/reserved-key': syntaxReservedKey,
  'syntax/key-type': syntaxKeyType,
  'syntax/json-nan': syntaxJsonNan,
  'shape/wrong-type': shapeWrongType,
  'shape/missing-field': shapeMissingField,
  'shape/unknown-value': shapeUnknownValue,
  'shape/likely-typo': shapeLikelyTypo,
  'shape/number-as-text': shapeNumberAsText,
  'shape/python-differs': shapePythonDiffers,
  'shape/quote-version': shapeQuoteVersion,
  'shape/percent': shapePercent,
  'shape/out-of-range': shapeOutOfRange,
  'shape/unsafe-integer': shapeUnsafeInteger,
  'shape/not-finite': shapeNotFinite,
  'shape/bad-timestamp': shapeBadTimestamp,
  'shape/bad-duration': shapeBadDuration,
  'shape/bad-name': shapeBadName,
  'shape/name-collision': shapeNameCollision,
  'shape/unread': shapeUnread,
  'shape/passed-over': shapePassedOver,
  'task/name-differs': taskNameDiffers,
  'task/name-taken': taskNameTaken,
  'task/active-version-missing': taskActiveVersionMissing,
  'task/status-move': taskStatusMove,
  'task/primary-metric-missing': taskPrimaryMetricMissing,
  'task/direction-unknown': taskDirectionUnknown,
  'task/primary-metric-changed': taskPrimaryMetricChanged,
  'task/no-criteria': taskNoCriteria,
  'task/threshold-lowered': taskThresholdLowered,
  'task/unknown-label': taskUnknownLabel,
  'task/label-not-evaluated': taskLabelNotEvaluated,
  'task/deployed-version-missing': taskDeployedVersionMissing,
  'task/deployed-version-differs': taskDeployedVersionDiffers,
  'task/experimental-deployed': taskExperimentalDeployed,
  'task/updated-before-created': taskUpdatedBeforeCreated,
  'task/waiver-incomplete': taskWaiverIncomplete,
  'task/waiver-wildcard': taskWaiverWildcard,
  'task/waiver-expired': taskWaiverExpired,
  'task/waiver-unknown': taskWaiverUnknown,
  'task/not-checked': taskNotChecked,
  'lineage/version-differs': lineageVersionDiffers,
  'lineage/strategy': lineageStrategy,
  'lineage/unknown-form': lineageUnknownForm,
  'lineage/empty-folder': lineageEmptyFolder,
  'lineage/file-missing': lineageFileMissing,
  'lineage/parent-missing': lineageParentMissing,
  'lineage/parent-later': lineageParentLater,
  'lineage/parent-cycle': lineageParentCycle,
  'lineage/orphan': lineageOrphan,
  'lineage/no-changes': lineageNoChanges,
  'lineage/vague-change': lineageVagueChange,
  'lineage/claim-differs': lineageClaimDiffers,
  'lineage/count-differs': lineageCountDiffers,
  'lineage/unmentioned-change': lineageUnmentionedChange,
  'lineage/deployed-before-created': lineageDeployedBeforeCreated,
  'lineage/created-in-future': lineageCreatedInFuture,
  'lineage/artefact-name': lineageArtefactName,
  'consistency/results-differ': consistencyResultsDiffer,
  'consistency/missing': consistencyMissing,
  'consistency/config-differs': consistencyConfigDiffers,
  'consistency/data-differs': consistencyDataDiffers,
  'consistency/model-differs': consistencyModelDiffers,
  'consistency/distribution-sum': consistencyDistributionSum,
  'consistency/source-hash': consistencySourceHash,
  'consistency/f1': consistencyF1,
  'consistency/macro-f1': consistencyMacroF1,
  'consistency/accuracy': consistencyAccuracy,
  'consistency/refuted': consistencyRefuted,
  'consistency/impossible-share': consistencyImpossibleShare,
  'consistency/test-count': consistencyTestCount,
  'consistency/confusion': consistencyConfusion,
  'consistency/no-data': consistencyNoData,
  'consistency/two-values': consistencyTwoValues,
  'history/rewritten': historyRewritten,
  'history/origin-rewritten': historyOriginRewritten,
  'history/deployed-removed': historyDeployedRemoved,
  'history/version-removed': historyVersionRemoved,
  'history/name-reused': historyNameReused,
  'history/retired-removed': historyRetiredRemoved,
  'history/retired-differs': historyRetiredDiffers,
  'history/retired-unknown': historyRetiredUnknown,
  'history/merge-conflict': historyMergeConflict,
  'secrets/literal': secretsLiteral,
  'secrets/token': secretsToken,
  'secrets/url': secretsUrl,
  'secrets/more': secretsMore,
  'settings/unknown-rule': settingsUnknownRule,
  'settings/unknown-key': settingsUnknownKey,
  'settings/weakened': settingsWeakened,
};

/** Whether `id` names a rule. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);

/** A rule's severity where no policy says another; of a rule that does not exist, the highest. */
export const usualSeverity = (id: string): Severity => (isRuleId(id) ? rules[id].severity : 'error');

/** All ids, in the order of the documentation. */
export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRuleId);
