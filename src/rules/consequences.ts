import type { AnyFinding } from '../domain/findings/finding.ts';
import type { RuleArguments, RuleId } from '../domain/findings/rules.ts';
import { versionOfPath } from '../domain/records/version-paths.ts';

/** What contradicts itself when one part of a finished record is rewritten in one of its files only. */
const fromRewriting: Readonly<Record<RuleArguments['history/rewritten']['what'], readonly RuleId[]>> = {
  results: [
    'consistency/results-differ',
    'consistency/missing',
    'consistency/f1',
    'consistency/macro-f1',
    'consistency/accuracy',
    'consistency/refuted',
    'consistency/impossible-share',
    'consistency/confusion',
    'consistency/test-count',
    'consistency/no-data',
    'task/label-not-evaluated',
  ],
  data: [
    'consistency/data-differs',
    'consistency/missing',
    'consistency/distribution-sum',
    'consistency/test-count',
    'consistency/source-hash',
    'consistency/no-data',
    'lineage/claim-differs',
    'lineage/count-differs',
    'lineage/unmentioned-change',
  ],
  model: ['consistency/model-differs', 'consistency/missing', 'lineage/artefact-name'],
  deployment: ['lineage/deployed-before-created'],
  config: [
    'consistency/config-differs',
    'consistency/missing',
    'lineage/claim-differs',
    'lineage/unmentioned-change',
  ],
};

type Effect = (found: AnyFinding) => boolean;

/** Whether a finding is about a version, by its own place or by the other one. */
const concerns = (task: string, version: string) => (found: AnyFinding) =>
  [found.file, found.related?.file].some(
    (file) => file !== undefined && versionOfPath(task, file) === version,
  );

const isClaim = ({ rule }: AnyFinding): boolean =>
  rule === 'lineage/claim-differs' ||
  rule === 'lineage/count-differs' ||
  rule === 'lineage/unmentioned-change';

/** Which other findings a mistake explains; null where it explains none. */
function effectOf(cause: AnyFinding): Effect | null {
  const task = cause.task ?? '';
  switch (cause.rule) {
    case 'history/rewritten': {
      const about = concerns(task, cause.args.version);
      const rules = fromRewriting[cause.args.what];
      return (found) => rules.includes(found.rule) && about(found);
    }
    case 'history/origin-rewritten': {
      const about = concerns(task, cause.args.version);
      const rules: readonly RuleId[] = [
        'lineage/parent-missing',
        'lineage/parent-later',
        'lineage/orphan',
        'lineage/created-in-future',
        'lineage/deployed-before-created',
        'lineage/claim-differs',
        'lineage/count-differs',
        'lineage/unmentioned-change',
      ];
      return (found) => rules.includes(found.rule) && about(found);
    }
    case 'history/deployed-removed':
    case 'history/version-removed': {
      const { version } = cause.args;
      return (found) =>
        (found.rule === 'lineage/parent-missing' && found.args.parent === version) ||
        (found.rule === 'task/active-version-missing' && found.args.version === version) ||
        (found.rule === 'task/deployed-version-missing' && found.args.version === version) ||
        (found.rule === 'task/waiver-unknown' && found.args.value === version);
    }
    // A parent that cannot be one is nothing to compare with.
    case 'lineage/parent-later':
      return (found) => found.file === cause.file && isClaim(found);
    case 'lineage/parent-cycle': {
      const members = new Set(cause.args.cycle);
      return (found) => isClaim(found) && members.has(versionOfPath(task, found.file) ?? '');
    }
    // Scores cannot follow from a matrix over other items.
    case 'consistency/test-count':
      return (found) =>
        cause.args.from === 'confusion' &&
        found.file === cause.file &&
        (found.rule === 'consistency/confusion' || found.rule === 'consistency/accuracy');
    // A number in percent fails every check that multiplies or adds ratios.
    case 'shape/percent':
      return (found) =>
        found.file === cause.file &&
        (found.rule === 'consistency/macro-f1' || found.rule === 'consistency/accuracy');
    default:
      return null;
  }
}

/** Leaves out findings that only follow from another one: one mistake is one finding. */
export function withoutConsequences(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const effects = findings.flatMap((cause) => {
    const explains = effectOf(cause);
    return explains === null ? [] : [{ cause, explains }];
  });
  if (effects.length === 0) return findings;
  return findings.filter(
    (found) =>
      !effects.some(({ cause, explains }) => cause !== found && cause.task === found.task && explains(found)),
  );
}
