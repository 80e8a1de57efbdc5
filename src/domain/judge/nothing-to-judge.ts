import { type Reason, reason } from '../reasons/reason.ts';
import { isBetter } from '../records/direction.ts';
import { primaryValue } from '../records/primary-value.ts';
import { definitionOf, readValue, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { versionOfPath } from '../records/version-paths.ts';
import type { BaselineDecision } from './baseline.ts';
import type { Criteria } from './criteria.ts';
import type { TaskInput } from './task-input.ts';

/**
 * Why a pull request puts no version of the task under review: it cleans up, or neither the version nor what it is judged by
 * changes. Null where there is something to judge. A version that failed before is no fault of who edits a note.
 */
export function nothingToJudge(
  input: TaskInput,
  decision: BaselineDecision,
  criteria: Criteria,
): Reason | null {
  return cleanup(input, decision, criteria) ?? unchanged(input, decision, criteria);
}

/** Only versions go, each with its record in versions/retired.yaml, and none that production, people or the best score need. */
function cleanup(input: TaskInput, { everDeployed }: BaselineDecision, criteria: Criteria): Reason | null {
  const { base, head, path, changes } = input;
  if (base === null || head === null) return null;
  const present = new Set(head.versions.map(({ name }) => name.text));
  const removed = base.versions.map(({ name }) => name.text).filter((name) => !present.has(name));
  const recorded = new Set((readValue(head.retired) ?? []).map(({ version }) => version));
  const record = `${path === '' ? '' : `${path}/`}versions/retired.y`;
  const onlyRemoves = changes.every(
    (change) =>
      change.path.startsWith(record) || (change.kind === 'removed' && !isRecordOfOther(change.path)),
  );
  function isRecordOfOther(changed: string): boolean {
    const version = versionOfPath(path, changed);
    return version === null ? isTaskFile(path, changed) : !removed.includes(version);
  }
  if (removed.length === 0 || !onlyRemoves || !removed.every((name) => recorded.has(name))) return null;
  const active = definitionOf(base)?.version ?? null;
  const best = bestOf([...versionsOf(base).values()], criteria);
  const deployed = everDeployed.map(({ version }) => version);
  const needed = [...deployed, ...best, ...(active === null ? [] : [active])];
  if (removed.some((name) => needed.includes(name))) return null;
  const [production = ''] = deployed;
  return reason('cleanup', { removed, deployed: production, active: active ?? '', best: best[0] ?? '' });
}

const isTaskFile = (task: string, path: string): boolean =>
  /^(?:task|data_source)\.ya?ml$/.test(task === '' ? path : path.slice(task.length + 1));

/** Names of the versions with the best primary metric, ties all; none where it is not known. */
function bestOf(versions: readonly VersionFacts[], { primaryMetric, reading }: Criteria): readonly string[] {
  if (primaryMetric === null) return [];
  const direction = reading.directionOf(primaryMetric);
  const scored = versions.flatMap((facts) => {
    const value = primaryValue(facts, primaryMetric);
    return value === null || facts.retired ? [] : [{ version: facts.version, value }];
  });
  return scored
    .filter(({ value }) => !scored.some((other) => isBetter(other.value, value, direction)))
    .map(({ version }) => version);
}

/** The version under review is the base's, with the same facts, status and criteria. */
function unchanged(
  { base, head }: TaskInput,
  { candidate, move, deployed, also }: BaselineDecision,
  criteria: Criteria,
): Reason | null {
  const [before, after] = [definitionOf(base), definitionOf(head)];
  if (candidate === null || before === null || after === null) return null;
  const known = versionsOf(base).get(candidate.version);
  const same =
    before.version === candidate.version &&
    before.version === after.version &&
    before.status === after.status &&
    move === null &&
    also.length === 0 &&
    criteria.changes.length === 0 &&
    asText(before.successCriteria) === asText(after.successCriteria) &&
    // Without results there is a person to be told that they are missing.
    candidate.results !== null &&
    known !== undefined &&
    asText(judgedBy(known)) === asText(judgedBy(candidate));
  if (!same) return null;
  return reason('version-unchanged', {
    version: candidate.version,
    deployed: deployed?.version === candidate.version ? 'yes' : 'no',
  });
}

/** A version without what people write about it, and wherever it stands. */
const judgedBy = ({ changes: _, notes: __, resultsFile: ___, ...facts }: VersionFacts) => facts;

const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Map) return [...one];
    return typeof one === 'number' && !Number.isFinite(one) ? String(one) : one;
  });
