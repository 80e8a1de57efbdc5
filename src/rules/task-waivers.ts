import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { waivable } from '../domain/judge/waiver.ts';
import type { TaskDefinition, Waiver } from '../domain/records/records.ts';
import { nearest } from '../records/nearest.ts';
import { placeAt, type ReadFile, type RuleContext } from './context.ts';

const required = ['gate', 'version', 'reason', 'owner', 'expires'] as const;

/** `*`, `all` and the like. An exception from everything is not a decision that somebody made. */
const wildcard = /[*?]|^(?:all|any|every|latest|全部|所有|任何)$/i;

const isBlank = (value: string): boolean => /^[\s\-_.…?]*$|^(?:n\/?a|none|tbd|todo|無)$/i.test(value);

const dayMs = 86_400_000;

/** The moment from which on a waiver is over: the end of the day where it names a day. */
const endOf = (expires: NonNullable<Waiver['expires']>): number =>
  expires.epochMs + (expires.dateOnly ? dayMs : 0);

function checkWaiver(
  context: RuleContext,
  task: ReadFile<TaskDefinition>,
  waiver: Waiver,
  index: number,
): readonly AnyFinding[] {
  const at = (key: string) => placeAt(context, task.source, ['waivers', index, key]);
  const missing = required.filter((key) => {
    const value = waiver[key];
    // A value that is there and cannot be used has a finding of its own.
    if (value === null) return task.source.text(['waivers', index, key]) === null;
    return typeof value === 'string' && isBlank(value);
  });
  if (missing.length > 0) {
    const place = placeAt(context, task.source, ['waivers', index]);
    return [finding('task/waiver-incomplete', place, { missing })];
  }
  const { gate, version, expires } = waiver;
  if (gate === null || version === null) return [];
  for (const [key, value] of [
    ['gate', gate],
    ['version', version],
  ] as const) {
    if (wildcard.test(value)) return [finding('task/waiver-wildcard', at(key), { key, value })];
  }
  if (!waivable.has(gate)) {
    const suggestion = nearest(gate, waivable);
    return [finding('task/waiver-unknown', at('gate'), { key: 'gate', value: gate }, { suggestion })];
  }
  if (!context.facts.has(version) && !context.retired.has(version)) {
    const suggestion = nearest(version, context.versions.keys());
    return [
      finding('task/waiver-unknown', at('version'), { key: 'version', value: version }, { suggestion }),
    ];
  }
  if (expires === null || endOf(expires) > context.now) return [];
  return [finding('task/waiver-expired', at('expires'), { gate, expires: expires.text })];
}

/** Waivers that do not say all they must, that are for everything or nothing, or that are over. */
export function waivers(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  if (task === null) return [];
  return task.value.waivers.flatMap((waiver, index) => checkWaiver(context, task, waiver, index));
}
