import type { AnyFinding } from '../findings/finding.ts';
import { fitsPattern } from '../records/metric-pattern.ts';
import type { TaskRecord } from '../records/records.ts';
import { definitionOf, versionsOf } from '../records/version-facts.ts';
import type { RetentionPlan } from './plan.ts';

/** Why a retention policy is not what somebody meant it to be. Nothing is cleaned up by such a policy. */
export type PolicyMistake =
  /** A key where the rules of retention stand, or a rule in another place: nobody reads it. */
  | {
      readonly kind: 'stray-rule';
      readonly file: string;
      readonly line: number;
      readonly key: string;
      readonly meant: string | null;
    }
  /** A rule whose value is none. */
  | { readonly kind: 'misread-rule'; readonly file: string; readonly line: number; readonly key: string }
  /** A name or pattern that keeps nothing anywhere. */
  | { readonly kind: 'keeps-none'; readonly setting: 'exempt-versions' | 'baseline'; readonly name: string }
  /** Under its policy not one version of the task would stay in the end. */
  | { readonly kind: 'keeps-nothing'; readonly task: string };

/** Mistakes in what one task.yaml says of retention. @param findings of reading the task */
export function retentionMistakes(
  record: TaskRecord,
  findings: readonly AnyFinding[],
): readonly PolicyMistake[] {
  const { file } = record.definition;
  const stray = definitionOf(record)?.versioning.retention.stray ?? [];
  const misread = findings.flatMap((finding): PolicyMistake[] => {
    if (finding.file !== file || !('key' in finding.args)) return [];
    const { key } = finding.args;
    const isRule = /^versioning(?:\.retention(?:\.|$)|$)/.test(key);
    const isKnown = stray.some(({ line }) => line === finding.line);
    const counts = finding.severity === 'error' || finding.rule === 'shape/likely-typo';
    const meant = finding.rule === 'shape/likely-typo' ? finding.args.known : null;
    if (meant !== null && /^(?:versioning\.)?(?:versioning|retention)$/.test(meantPath(key, meant))) {
      return [{ kind: 'stray-rule', file, line: finding.line, key, meant: meantPath(key, meant) }];
    }
    return isRule && counts && !isKnown ? [{ kind: 'misread-rule', file, line: finding.line, key }] : [];
  });
  return [
    ...stray.map(({ line, key, meant }) => ({ kind: 'stray-rule' as const, file, line, key, meant })),
    ...misread,
  ];
}

/** The known key in the place of the unknown one. */
const meantPath = (key: string, known: string): string => [...key.split('.').slice(0, -1), known].join('.');

/** Names and patterns of the run that are no version's: a person thinks that they keep something. */
export function idleNames(
  records: readonly TaskRecord[],
  { exempt, baseline }: { readonly exempt: readonly string[]; readonly baseline: string | null },
): readonly PolicyMistake[] {
  const known = records.flatMap((record) => [...versionsOf(record).keys()]);
  const idle = exempt.filter((pattern) => !known.some((name) => fitsPattern(pattern, name)));
  const missing = baseline === null || known.includes(baseline) ? [] : [baseline];
  return [
    ...idle.map((name) => ({ kind: 'keeps-none' as const, setting: 'exempt-versions' as const, name })),
    ...missing.map((name) => ({ kind: 'keeps-none' as const, setting: 'baseline' as const, name })),
  ];
}

/** Tasks of which the policy keeps nothing. */
export const emptiedTasks = ({ tasks }: Pick<RetentionPlan, 'tasks'>): readonly PolicyMistake[] =>
  tasks
    .filter(({ versions }) => versions.every(({ action }) => action !== 'keep'))
    .map(({ path }) => ({ kind: 'keeps-nothing', task: path }));
