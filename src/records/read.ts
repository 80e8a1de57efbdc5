import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { syntaxNotAMapping } from '../rules/syntax/not-a-mapping.ts';
import { decode, type FileRef } from './decode.ts';
import { readJson } from './json.ts';
import { sizeLimit } from './limits.ts';
import { positions, sourceOf } from './source.ts';
import type { ListNode, MapNode, Node, ParsedText } from './tree.ts';
import { readYaml } from './yaml.ts';

export interface ReadText {
  /** Null when the file is unusable: its one finding of severity error says why. */
  readonly parsed: ParsedText | null;
  /** Null when the bytes are no text. */
  readonly text: string | null;
  readonly findings: readonly AnyFinding[];
}

/** Reads a YAML or JSON file (by its ending) whose root must be a mapping. Never throws, whatever the bytes are. */
export function readMapping(ref: FileRef, content: Content): ReadText {
  const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
  if (misfit !== null || text === null) {
    return { parsed: null, text, findings: misfit === null ? [] : [misfit] };
  }
  const position = positions(text);
  const read = ref.file.endsWith('.json') ? readJson : readYaml;
  const { root, findings } = read(ref, text, position);
  if (root === null) return { parsed: null, text, findings };
  if (root.kind === 'list' && isResults(ref.file) && root.items.some(({ kind }) => kind === 'map'))
    return { parsed: ofList(ref.file, root, position), text, findings };
  if (root.kind !== 'map') {
    const mistake = finding(syntaxNotAMapping, { ...ref, line: 1, column: 1 }, { found: rootKind(root) });
    return { parsed: null, text, findings: [mistake] };
  }
  return { parsed: { root, position, source: sourceOf(ref.file, root, position) }, text, findings };
}

const isResults = (file: string): boolean => /(?:^|\/|_)results\.json$/.test(file);

/** A list of records of metrics, as sacrebleu writes it: read as a mapping whose only key is empty. */
function ofList(file: string, list: ListNode, position: ParsedText['position']): ParsedText {
  const root: MapNode = {
    kind: 'map',
    offset: list.offset,
    entries: new Map([['', { keyOffset: list.offset, value: list }]]),
  };
  return { root, position, source: sourceOf(file, root, position) };
}

function rootKind(root: Exclude<Node, MapNode>): 'nothing' | 'list' | 'text' | 'number' | 'boolean' {
  if (root.kind === 'list') return 'list';
  if (root.value === null) return 'nothing';
  return typeof root.value === 'string' ? 'text' : typeof root.value === 'number' ? 'number' : 'boolean';
}
