import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Scalar,
  type YAMLParseError,
} from 'yaml';
import { type AnyFinding, finding, type Position } from '../domain/findings/finding.ts';
import { shapePythonDiffers } from '../rules/shape/python-differs.ts';
import { syntaxAlias } from '../rules/syntax/alias.ts';
import { syntaxDuplicateKey } from '../rules/syntax/duplicate-key.ts';
import { syntaxKeyType } from '../rules/syntax/key-type.ts';
import { syntaxMergeKey } from '../rules/syntax/merge-key.ts';
import { syntaxNotAMapping } from '../rules/syntax/not-a-mapping.ts';
import { syntaxReservedKey } from '../rules/syntax/reserved-key.ts';
import { syntaxTab } from '../rules/syntax/tab.ts';
import { syntaxTag } from '../rules/syntax/tag.ts';
import { syntaxTooManyKeys } from '../rules/syntax/too-many-keys.ts';
import { syntaxUnreadable } from '../rules/syntax/unreadable.ts';
import type { FileRef } from './decode.ts';
import type { Parsed } from './json.ts';
import { maxAliases, maxExpandedNodes, maxKeys, reservedKeys } from './limits.ts';
import { pythonKind } from './scalar.ts';
import type { MapNode, Node } from './tree.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { scanYaml, tagName } from './yaml-scan.ts';

interface Builder {
  readonly at: (offset: number) => FileRef & Position;
  readonly anchors: Map<string, { readonly node: Node; readonly size: number } | 'open'>;
  aliases: number;
  /** Values so far, those behind aliases counted as often as they are used. */
  size: number;
  expanded: number;
  mistake: AnyFinding | null;
  readonly warnings: AnyFinding[];
}

/**
 * Reads one YAML 1.2 core document with the place of every value. The first mistake is the only finding. What nearly all
 * files consist of is read by the fast reader of the plain part; everything else, mistakes included, with care.
 */
export function readYaml(ref: FileRef, text: string, position: (offset: number) => Position): Parsed {
  const warnings: AnyFinding[] = [];
  const root = readPlainYaml(text, (key, offset) => {
    const warning = pythonWarning(key, () => ({ ...ref, ...position(offset) }));
    if (warning !== null) warnings.push(warning);
  });
  return root === null ? readYamlWithCare(ref, text, position) : { root, findings: warnings };
}

/**
 * The whole of YAML 1.2 core, by the `yaml` package.
 * The tree is built from the composed document: `toJS` would expand aliases and lose places and source texts.
 */
export function readYamlWithCare(ref: FileRef, text: string, position: (offset: number) => Position): Parsed {
  const at = (offset: number) => ({ ...ref, ...position(offset) });
  const failed = (mistake: AnyFinding): Parsed => ({ root: null, findings: [mistake] });
  let composed: ReturnType<typeof compose>;
  try {
    composed = compose(ref, text, position);
  } catch {
    // No text is known to do this; if one does, the other files of the run are still reported.
    return failed(finding(syntaxUnreadable, at(0), { reason: 'parser-failed' }));
  }
  const { document, mistake } = composed;
  if (mistake !== null) return failed(mistake);
  if (!document?.contents) return failed(finding(syntaxNotAMapping, at(0), { found: 'nothing' }));
  if (document.errors.length > 0) return failed(mistakeOf(document.errors, text, at));
  // `!!bool yes`: a value that its tag does not fit, which PyYAML reads in its own way.
  const misfit = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')?.pos[0];
  if (misfit !== undefined) {
    return failed(finding(syntaxTag, at(misfit), { tag: tagName(text.slice(misfit, misfit + 64)) }));
  }
  const builder: Builder = {
    at,
    anchors: new Map(),
    aliases: 0,
    size: 0,
    expanded: 0,
    mistake: null,
    warnings: [],
  };
  const root = build(builder, document.contents);
  if (builder.mistake !== null) return failed(builder.mistake);
  return { root, findings: builder.warnings };
}

function compose(ref: FileRef, text: string, position: (offset: number) => Position) {
  const scan = scanYaml(ref, text, position);
  if (scan.finding !== null) return { document: undefined, mistake: scan.finding };
  // prettyErrors off: messages with the source line could quote a secret. Duplicate keys are looked for below, since
  // the composer's own check takes a time that is quadratic in the number of keys.
  const composer = new Composer({ stringKeys: true, prettyErrors: false, uniqueKeys: false });
  const [document] = composer.compose(scan.tokens, false, text.length);
  return { document, mistake: null };
}

/** The first error counts; what ends too early is called that, though the parser sees an indentation first. */
function mistakeOf(errors: readonly YAMLParseError[], text: string, at: Builder['at']): AnyFinding {
  const offset = errors[0]?.pos[0] ?? 0;
  const place = at(offset);
  const atEnd = text.slice(offset).trim() === '';
  const unclosed = atEnd || errors.some(({ code }) => code === 'MISSING_CHAR');
  switch (errors[0]?.code) {
    case 'TAB_AS_INDENT':
      return finding(syntaxTab, place, {});
    case 'MISSING_CHAR':
      return finding(syntaxUnreadable, place, { reason: 'unclosed' });
    case 'BAD_INDENT':
      return finding(syntaxUnreadable, place, { reason: unclosed ? 'unclosed' : 'indentation' });
    case 'RESOURCE_EXHAUSTION':
      return finding(syntaxUnreadable, place, { reason: 'parser-failed' });
    case 'NON_STRING_KEY':
      return finding(syntaxKeyType, place, { found: text[offset] === '[' ? 'list' : 'mapping' });
    default:
      return finding(syntaxUnreadable, place, { reason: 'yaml' });
  }
}

/** Recursion is bounded: deeper nesting than `maxDepth` was refused by the scan. */
function build(builder: Builder, node: ParsedNode): Node | null {
  if (isAlias(node)) return buildAlias(builder, node.source, node.range[0]);
  const before = builder.size;
  builder.size += 1;
  if (node.anchor !== undefined) builder.anchors.set(node.anchor, 'open');
  const built = buildContent(builder, node);
  if (built !== null && node.anchor !== undefined) {
    builder.anchors.set(node.anchor, { node: built, size: builder.size - before });
  }
  return built;
}

function buildContent(builder: Builder, node: ParsedNode): Node | null {
  const offset = node.range[0];
  if (isMap<ParsedNode, ParsedNode | null>(node)) return buildMap(builder, node.items, offset);
  if (isSeq<ParsedNode>(node)) {
    const items: Node[] = [];
    for (const item of node.items) {
      const built = build(builder, item);
      if (built === null) return null;
      items.push(built);
    }
    return { kind: 'list', offset, items };
  }
  return isScalar(node) ? scalarNode(node, offset) : null;
}

function scalarNode(scalar: Scalar, offset: number): Node {
  const { value, source } = scalar;
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return {
    kind: 'scalar',
    offset,
    value: known ? value : String(value),
    text: source ?? '',
    plain: scalar.type === Scalar.PLAIN && scalar.tag === undefined,
  };
}

function stop(builder: Builder, mistake: AnyFinding): null {
  builder.mistake ??= mistake;
  return null;
}

function buildAlias(builder: Builder, name: string, offset: number): Node | null {
  const place = builder.at(offset);
  const problem = (kind: 'too-many' | 'expansion' | 'self-reference' | 'unknown', limit: number): null =>
    stop(builder, finding(syntaxAlias, place, { problem: kind, limit }));
  builder.aliases += 1;
  if (builder.aliases > maxAliases) return problem('too-many', maxAliases);
  const target = builder.anchors.get(name);
  if (target === undefined) return problem('unknown', maxAliases);
  if (target === 'open') return problem('self-reference', maxAliases);
  builder.size += target.size;
  builder.expanded += target.size;
  if (builder.expanded > maxExpandedNodes) return problem('expansion', maxExpandedNodes);
  return { ...target.node, offset };
}

function buildMap(
  builder: Builder,
  pairs: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
  offset: number,
): MapNode | null {
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  for (const { key: keyNode, value: valueNode } of pairs) {
    const keyOffset = keyNode.range[0];
    const key = readKey(builder, keyNode, entries);
    if (key === null) return null;
    const empty: Node = { kind: 'scalar', offset: keyOffset, value: null, text: '', plain: true };
    const value = valueNode === null ? empty : build(builder, valueNode);
    if (value === null) return null;
    entries.set(key, { keyOffset, value });
  }
  return { kind: 'map', offset, entries };
}

/** A key as text; `1` and `"1"` are the same key, as in JSON. */
function keyText(key: Scalar): string | null {
  if (key.source === '' && key.type === Scalar.PLAIN) return null;
  if (typeof key.value === 'string') return key.value;
  return key.value === null || key.source === undefined ? null : key.source;
}

function readKey(
  builder: Builder,
  node: ParsedNode,
  entries: ReadonlyMap<string, { readonly keyOffset: number }>,
): string | null {
  const place = () => builder.at(node.range[0]);
  const key = isScalar(node) ? keyText(node) : null;
  if (key === null) {
    return stop(builder, finding(syntaxKeyType, place(), { found: isAlias(node) ? 'alias' : 'nothing' }));
  }
  if (key === '<<' && isScalar(node) && node.type === Scalar.PLAIN) {
    return stop(builder, finding(syntaxMergeKey, place(), {}));
  }
  if (reservedKeys.has(key)) return stop(builder, finding(syntaxReservedKey, place(), { key }));
  const first = entries.get(key);
  if (first !== undefined) {
    const firstLine = builder.at(first.keyOffset).line;
    return stop(builder, finding(syntaxDuplicateKey, place(), { key, firstLine }));
  }
  if (isScalar(node) && node.type === Scalar.PLAIN) {
    const warning = pythonWarning(key, place);
    if (warning !== null) builder.warnings.push(warning);
  }
  if (entries.size < maxKeys) return key;
  return stop(builder, finding(syntaxTooManyKeys, place(), { limit: maxKeys }));
}

/** A label `no` is the key `False` for PyYAML. Numbers as keys are the same text there once they are printed. */
function pythonWarning(key: string, place: () => FileRef & Position): AnyFinding | null {
  if (key.length > 5) return null;
  const python = pythonKind(key);
  if (python !== 'boolean' && python !== 'nothing') return null;
  const args = { key, text: key, python, here: 'text' as const };
  return finding(shapePythonDiffers, place(), args, { suggestion: `"${key}"` });
}
