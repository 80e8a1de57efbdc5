import type { ValueKind } from '../domain/findings/argument-values.ts';
import type { Node, ScalarNode } from './tree.ts';

// The patterns of PyYAML 6's resolver (yaml/resolver.py), which follows YAML 1.1: what a training script will see.
const pythonBoolean = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const pythonFloat =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const pythonInteger =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pythonNull = /^(?:~|null|Null|NULL|)$/;
const pythonTimestamp =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** Numeric text that is taken as a number: no sign of plus, no spaces, no hexadecimal (hazard missing-number). */
const numericText = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** How PyYAML's safe loader reads an unquoted scalar. */
export function pythonKind(text: string): 'text' | 'number' | 'boolean' | 'nothing' | 'timestamp' {
  if (pythonNull.test(text)) return 'nothing';
  if (pythonBoolean.test(text)) return 'boolean';
  if (pythonInteger.test(text) || pythonFloat.test(text)) return 'number';
  return pythonTimestamp.test(text) ? 'timestamp' : 'text';
}

/** What kind of value a node is, as YAML 1.2 core and JSON see it. */
export function kindOf(node: Node): ValueKind {
  if (node.kind === 'map') return 'mapping';
  if (node.kind === 'list') return 'list';
  switch (typeof node.value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return node.value === null ? 'nothing' : 'text';
  }
}

/** The number that a text like `0.8` or `1e-5` means, null for any other text. */
export const numberOf = (text: string): number | null => (numericText.test(text) ? Number(text) : null);

/**
 * How PyYAML reads an unquoted scalar when it is another kind, or another number (`010` is eight there), than here;
 * null when both agree. Timestamps stay text here on purpose and count as agreement.
 */
export function pythonDifference(node: ScalarNode): ReturnType<typeof pythonKind> | null {
  if (!node.plain) return null;
  const python = pythonKind(node.text);
  const here = kindOf(node);
  if (python === 'timestamp') return null;
  if (python !== here) return python;
  return python === 'number' && /^[-+]?0[0-7_]*[1-9_][0-7_]*$/.test(node.text) ? python : null;
}

/** A number with exponent as PyYAML reads it too: `1e-5` → `1.0e-5`, `1e5` → `1.0e+5`; null for other texts. */
export function pythonNumberText(text: string): string | null {
  const match = /^([-+]?\d+)(\.\d*)?[eE]([-+]?)(\d+)$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction, sign = '', exponent = ''] = match;
  return `${whole}${fraction ?? '.0'}e${sign === '' ? '+' : sign}${exponent}`;
}

/** Decimals that the author of a number wrote (`0.815` has 3, `8.15e-1` too), null for texts of another form. */
export function decimalsOf(text: string): number | null {
  const match = /^[-+]?\d*(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
  if (match === null || text === '') return null;
  return Math.max(0, (match[1]?.length ?? 0) - Number(match[2] ?? 0));
}
