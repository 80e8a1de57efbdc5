import type * as z from 'zod/mini';
import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { type BaselineChoice, defaultPolicy, isBaselineWord, type Policy } from '../domain/judge/policy.ts';
import { nearest } from '../domain/nearest.ts';
import type { TextFile } from '../domain/records/records.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { settingsUnknownKey } from '../rules/settings/unknown-key.ts';
import { shapeBadName } from '../rules/shape/bad-name.ts';
import type { StatedRule } from '../rules/unknown-rules.ts';
import { guardsOf } from './definition.ts';
import { isSafeName } from './names.ts';
import { readMapping } from './read.ts';
import { policySchema, runSettings } from './schemas/policy.ts';
import { readShape } from './shape.ts';
import { placeOf, type Sink, shown } from './shape-scalar.ts';
import { positions } from './source.ts';
import { child, childMap, type MapNode, type Node } from './tree.ts';

export interface ReadPolicy {
  readonly policy: Policy;
  /** Settings of a run that the file lays down, as text, under the names of the command line's flags. */
  readonly settings: Readonly<Record<string, string>>;
  /** Mistakes, but for names of rules that do not exist: those are known above, where all rules are. */
  readonly mistakes: readonly AnyFinding[];
  /** The rules that the file names, known or not. */
  readonly statedRules: readonly StatedRule[];
  /** The file's text, whether or not it can be parsed; null where it is none. */
  readonly text: TextFile | null;
}

/**
 * tunegate.yaml. What is not stated, or stated wrongly, is as in `defaultPolicy`; mistakes are findings outside every
 * task. Unknown keys are errors here, since a setting that does nothing is worse than none; `-` and `_` are the same.
 */
export function readPolicy(file: string, content: Content): ReadPolicy {
  const ref = { file, task: null };
  const { parsed, text: read, findings } = readMapping(ref, content);
  const text = read === null ? null : { file, text: read, position: positions(read) };
  if (parsed === null) {
    return { policy: defaultPolicy, settings: {}, mistakes: findings, statedRules: [], text };
  }
  const sink: Sink = { ref, position: parsed.position, findings: [...findings] };
  const root = knownKeys(sink, parsed.root);
  const value = readShape(sink, policySchema, root);
  const policy = policyOf(sink, value, root);
  return {
    policy,
    settings: settingsOf(value),
    mistakes: sink.findings,
    statedRules: statedRules(sink, root),
    text,
  };
}

const fold = (key: string): string => key.replaceAll('-', '_');

/** The root with its keys spelt as in the schema, without those that are no setting. */
function knownKeys(sink: Sink, root: MapNode): MapNode {
  const known = Object.keys(policySchema.shape);
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  for (const [key, entry] of root.entries) {
    const name = known.find((candidate) => fold(candidate) === fold(key));
    if (name !== undefined && !entries.has(name)) {
      entries.set(name, entry);
      continue;
    }
    const place = { ...sink.ref, ...sink.position(entry.keyOffset) };
    const suggestion = nearest(key, known);
    sink.findings.push(finding(settingsUnknownKey, place, { key: shown(key) }, { suggestion }));
  }
  return { kind: 'map', offset: root.offset, entries };
}

function policyOf(sink: Sink, value: z.output<typeof policySchema>, root: MapNode): Policy {
  return {
    rules: new Map(Object.entries(value.rules ?? {})),
    metrics: metricsOf(childMap(root, 'metrics'), value.metrics ?? {}),
    baseline: baselineOf(sink, child(root, 'baseline'), value.baseline),
    maxRegression: value.max_regression ?? defaultPolicy.maxRegression,
    maxDrift: value.max_drift ?? defaultPolicy.maxDrift,
    requiredMetrics: value.required_metrics ?? defaultPolicy.requiredMetrics,
    regressionMode: value['regression-mode'] ?? defaultPolicy.regressionMode,
    thresholdMode: value['threshold-mode'] ?? defaultPolicy.thresholdMode,
    minCoverage: value.min_coverage ?? defaultPolicy.minCoverage,
    confidence: value.confidence ?? defaultPolicy.confidence,
    guards: guardsOf(value.guards ?? []),
    protectedClasses:
      value.protected_classes?.map((label) => label.normalize('NFC')) ?? defaultPolicy.protectedClasses,
    criteria: value.criteria ?? defaultPolicy.criteria,
    waivers: value.waivers ?? defaultPolicy.waivers,
  };
}

const statedRules = (sink: Sink, root: MapNode): readonly StatedRule[] =>
  [...(childMap(root, 'rules')?.entries ?? [])].map(([id, { keyOffset }]) => ({
    id: shown(id),
    place: { ...sink.ref, ...sink.position(keyOffset) },
  }));

/** In the file's order, which a plain object loses for names such as `1`. */
function metricsOf(
  node: MapNode | null,
  values: NonNullable<z.output<typeof policySchema>['metrics']>,
): Policy['metrics'] {
  return [...(node?.entries.keys() ?? [])].map((metric) => ({
    metric,
    direction: values[metric]?.direction ?? null,
    scale: values[metric]?.unit ?? null,
  }));
}

function baselineOf(sink: Sink, node: Node | null, text: string | undefined): BaselineChoice {
  if (text === undefined || node === null) return defaultPolicy.baseline;
  if (isBaselineWord(text)) return text;
  if (isSafeName(text)) return { version: text };
  const args = { key: 'baseline', text: shown(text) };
  sink.findings.push(finding(shapeBadName, placeOf(sink, node), args));
  return defaultPolicy.baseline;
}

function settingsOf(value: z.output<typeof policySchema>): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const name of Object.keys(runSettings)) {
    const found = value[name];
    if (Array.isArray(found)) settings[name] = found.map(String).join(',');
    else if (typeof found === 'string' || typeof found === 'boolean') settings[name] = String(found);
  }
  return settings;
}
