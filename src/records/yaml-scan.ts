import { CST, Parser } from 'yaml';
import { type AnyFinding, finding, type Position } from '../domain/findings/finding.ts';
import { syntaxDirective } from '../rules/syntax/directive.ts';
import { syntaxMultipleDocuments } from '../rules/syntax/multiple-documents.ts';
import { syntaxTag } from '../rules/syntax/tag.ts';
import { syntaxTooDeep } from '../rules/syntax/too-deep.ts';
import type { FileRef } from './decode.ts';
import { maxDepth } from './limits.ts';

/** Tags that state what a reader of the core schema sees anyway; all others make some reader build objects. */
const coreTags: ReadonlySet<string> = new Set([
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
  '!!map',
  '!!seq',
]);

interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly finding: AnyFinding | null;
}

/**
 * Splits a YAML text into its concrete syntax and looks, without recursion, for what must not reach the composer:
 * nesting that would exhaust it (about 800 levels overflow its stack, complex keys make it exponential), directives
 * that switch the schema, further documents, tags.
 */
export function scanYaml(ref: FileRef, text: string, position: (offset: number) => Position): Scan {
  const tokens = [...new Parser().parse(text)];
  const at = (offset: number) => ({ ...ref, ...position(offset) });
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'directive' && !/^%YAML +1\.2\s*$/.test(token.source)) {
      const directive = /^%(?:YAML 1\.\d|[A-Z]{1,16})/.exec(token.source)?.[0] ?? '%';
      return { tokens, finding: finding(syntaxDirective, at(token.offset), { directive }) };
    }
    if (token.type !== 'document') continue;
    documents += 1;
    if (documents > 1) {
      return { tokens, finding: finding(syntaxMultipleDocuments, at(token.offset), {}) };
    }
    const mistake = scanDocument(token, at);
    if (mistake !== null) return { tokens, finding: mistake };
  }
  return { tokens, finding: null };
}

type At = (offset: number) => FileRef & Position;

function scanDocument(document: CST.Document, at: At): AnyFinding | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  let mistake = findTag(document.start, at);
  if (document.value) open.push({ token: document.value, depth: 1 });
  while (mistake === null) {
    const next = open.pop();
    if (next === undefined) return null;
    const { token, depth } = next;
    if (token.type === 'block-scalar') mistake = findTag(token.props, at);
    if (!CST.isCollection(token)) continue;
    if (depth > maxDepth) return finding(syntaxTooDeep, at(token.offset), { limit: maxDepth });
    for (const item of token.items) {
      mistake ??= findTag(item.start, at) ?? findTag(item.sep, at);
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
      if (item.value) open.push({ token: item.value, depth: depth + 1 });
    }
  }
  return mistake;
}

function findTag(tokens: readonly CST.Token[] | undefined, at: At): AnyFinding | null {
  for (const token of tokens ?? []) {
    if (token.type !== 'tag' || coreTags.has(token.source)) continue;
    return finding(syntaxTag, at(token.offset), { tag: tagName(token.source) });
  }
  return null;
}

/** A tag as a finding shows it: only as far as it is a name. */
export const tagName = (text: string): string => /^!{1,2}[\w./-]{0,60}/.exec(text)?.[0] ?? '!';
