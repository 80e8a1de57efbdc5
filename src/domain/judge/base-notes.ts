import { type Reason, reason } from '../reasons/reason.ts';
import { metricTable } from '../records/metric-table.ts';
import { type VersionFacts, versionsOf } from '../records/version-facts.ts';
import type { BaselineDecision } from './baseline.ts';
import type { TaskInput } from './task-input.ts';

/** A note where the pull request changes results of the version that it is compared with: those changes do not count. */
export function editedResults(input: TaskInput, baseline: VersionFacts | null): readonly Reason[] {
  const edited = baseline === null ? undefined : versionsOf(input.head).get(baseline.version);
  if (baseline === null || edited === undefined || edited.retired) return [];
  const text = (facts: VersionFacts) => JSON.stringify([...metricTable(facts.results).values()].map(plain));
  return text(baseline) === text(edited) ? [] : [reason('results-edited', { version: baseline.version })];
}

const plain = ({ name, value }: { readonly name: string; readonly value: number }) => [name, String(value)];

/** Notes on files of the base that criteria or comparison need and that cannot be read. */
export function brokenOnBase({ base }: TaskInput, baseline: VersionFacts | null): readonly Reason[] {
  const definition = base?.definition;
  const files = [
    ...(definition?.state === 'broken' ? [definition.file] : []),
    ...(baseline === null ? [] : (versionsOf(base).get(baseline.version)?.broken ?? [])),
  ];
  return files.map((file) => reason('base-record-broken', { file }));
}

/** What the merge does to production: the first thing that a reader must know. */
export function moveNotes({ move, also }: Pick<BaselineDecision, 'move' | 'also'>): readonly Reason[] {
  if (move === null) return [];
  const [from, to] = [move.from ?? '', move.to ?? ''];
  if (move.shipped.length === 0) return [reason('production-forgotten', { from, to })];
  const moves = from === to ? [] : [reason('production-moves', { from, to })];
  const further = also.filter((version) => version !== to);
  return [...moves, ...further.map((version) => reason('deployment-claimed', { version }))];
}
