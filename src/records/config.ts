import { finding } from '../domain/findings/finding.ts';
import type { Config, ConfigEntry, ConfigValue, KeyPath } from '../domain/records/records.ts';
import { shapeLikelyTypo } from '../rules/shape/likely-typo.ts';
import { syntaxDuplicateKey } from '../rules/syntax/duplicate-key.ts';
import { likelyKey } from './config-keys.ts';
import { reportPython, type Sink } from './shape-scalar.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './tree.ts';

/**
 * Groups that people write nested (`lora: {r: 64}`) or flat (`lora_r: 64`). Only these are folded: a general rule
 * would tear names such as `learning_rate` apart.
 */
const groups = ['lora', 'qlora', 'dora', 'optimizer', 'scheduler'] as const;

/**
 * A training configuration with flat dotted keys in the file's order; `lora_r` and `lora: {r}` are both `lora.r`.
 * Lists are text. The same setting in both forms with two values is a finding, and the first one counts.
 * @param base path of `root` in its file: empty for config.yaml, `['config']` in lineage.yaml
 */
export function readConfig(sink: Sink, root: MapNode, base: KeyPath): Config {
  const config = new Map<string, ConfigEntry>();
  const firstOffsets = new Map<string, number>();
  const visit = (map: MapNode, names: readonly string[], path: KeyPath): void => {
    for (const [name, { keyOffset, value }] of map.entries) {
      const inner = [...names, name];
      const place = [...path, name];
      if (value.kind === 'map' && value.entries.size > 0) {
        visit(value, inner, place);
        continue;
      }
      const key = normalKey(inner);
      reportTypo(sink, name, keyOffset, map, place);
      const entry = { key, value: configValue(sink, value, place), path: place };
      const first = config.get(key);
      if (first === undefined) {
        config.set(key, entry);
        firstOffsets.set(key, keyOffset);
      } else if (first.value !== entry.value) {
        const firstLine = sink.position(firstOffsets.get(key) ?? 0).line;
        const at = { ...sink.ref, ...sink.position(keyOffset) };
        sink.findings.push(finding(syntaxDuplicateKey, at, { key, firstLine }));
      }
    }
  };
  visit(root, [], base);
  return config;
}

/** A key near to one that trainers know is most likely that one, unless that stands there too. */
function reportTypo(sink: Sink, name: string, keyOffset: number, around: MapNode, path: KeyPath): void {
  const likely = likelyKey(name);
  if (likely === null || around.entries.has(likely)) return;
  const at = { ...sink.ref, ...sink.position(keyOffset) };
  const args = { key: path.join('.'), known: likely };
  sink.findings.push(finding(shapeLikelyTypo, at, args, { suggestion: likely }));
}

function normalKey(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  const group = groups.find((candidate) => first.startsWith(`${candidate}_`));
  const head = group === undefined ? [first] : [group, first.slice(group.length + 1)];
  return [...head, ...rest].join('.');
}

function configValue(sink: Sink, node: Node, path: KeyPath): ConfigValue {
  if (node.kind !== 'scalar') return textOf(node);
  reportPython(sink, node, path.join('.'));
  return scalarValue(node);
}

/**
 * These stay text: a hash such as `695e0514`, which YAML 1.2 reads as an infinite number; a long id, which would lose
 * digits; NaN, which is not equal to itself.
 */
function scalarValue(node: ScalarNode): ConfigValue {
  if (typeof node.value !== 'number') return node.value;
  const exact = !/^-?\d+$/.test(node.text) || Number.isSafeInteger(node.value);
  return Number.isFinite(node.value) && exact ? node.value : node.text;
}

function textOf(node: ListNode | MapNode | ScalarNode): string {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return `[${node.items.map(textOf).join(', ')}]`;
  return `{${[...node.entries].map(([key, { value }]) => `${key}: ${textOf(value)}`).join(', ')}}`;
}
