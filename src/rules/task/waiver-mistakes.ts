import type { Place } from '../../domain/findings/finding.ts';
import { waivable } from '../../domain/judge/waiver.ts';
import { nearest } from '../../domain/nearest.ts';
import type { TaskDefinition, Waiver } from '../../domain/records/records.ts';
import { placeAt, type ReadFile, type RuleContext } from '../context.ts';

const required = ['gate', 'version', 'reason', 'owner', 'expires'] as const;

/** `*`, `all` and the like. An exception from everything is not a decision that somebody made. */
const wildcard = /[*?]|^(?:all|any|every|latest|全部|所有|任何)$/i;

const isBlank = (value: string): boolean => /^[\s\-_.…?]*$|^(?:n\/?a|none|tbd|todo|無)$/i.test(value);

const dayMs = 86_400_000;

/** The moment from which on a waiver is over: the end of the day where it names a day. */
const endOf = (expires: NonNullable<Waiver['expires']>): number =>
  expires.epochMs + (expires.dateOnly ? dayMs : 0);

type WaiverKey = 'gate' | 'version';

/** What is wrong with a waiver, and where. */
export type WaiverMistake = { readonly place: Place } & (
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'wildcard'; readonly key: WaiverKey; readonly value: string }
  | {
      readonly kind: 'unknown';
      readonly key: WaiverKey;
      readonly value: string;
      readonly suggestion: string | null;
    }
  | { readonly kind: 'expired'; readonly gate: string; readonly expires: string }
);

/** The first mistake of one waiver; null where it counts. */
function mistakeOf(
  context: RuleContext,
  task: ReadFile<TaskDefinition>,
  waiver: Waiver,
  index: number,
): WaiverMistake | null {
  const at = (...key: readonly string[]) => placeAt(context, task.source, ['waivers', index, ...key]);
  const missing = required.filter((key) => {
    const value = waiver[key];
    // A value that is there and cannot be used has a finding of its own.
    if (value === null) return task.source.text(['waivers', index, key]) === null;
    return typeof value === 'string' && isBlank(value);
  });
  if (missing.length > 0) return { kind: 'incomplete', place: at(), missing };
  const { gate, version, expires } = waiver;
  if (gate === null || version === null) return null;
  if (wildcard.test(gate)) return { kind: 'wildcard', place: at('gate'), key: 'gate', value: gate };
  if (wildcard.test(version))
    return { kind: 'wildcard', place: at('version'), key: 'version', value: version };
  if (!waivable.has(gate)) {
    return {
      kind: 'unknown',
      place: at('gate'),
      key: 'gate',
      value: gate,
      suggestion: nearest(gate, waivable),
    };
  }
  if (!context.facts.has(version) && !context.retired.has(version)) {
    const suggestion = nearest(version, context.versions.keys());
    return { kind: 'unknown', place: at('version'), key: 'version', value: version, suggestion };
  }
  if (expires === null || endOf(expires) > context.now) return null;
  return { kind: 'expired', place: at('expires'), gate, expires: expires.text };
}

/** All mistakes of one kind, at most one a waiver. */
export function waiverMistakes<K extends WaiverMistake['kind']>(
  context: RuleContext,
  kind: K,
): readonly Extract<WaiverMistake, { kind: K }>[] {
  const { task } = context;
  if (task === null) return [];
  return task.value.waivers
    .map((waiver, index) => mistakeOf(context, task, waiver, index))
    .filter((mistake): mistake is Extract<WaiverMistake, { kind: K }> => mistake?.kind === kind);
}
