/** Values that arguments of findings take, where more than one rule or a catalogue needs the list. */

/** Why a text could not be read at all, as a code; the catalogues hold the sentence. */
export const unreadableReasons = [
  'yaml',
  'json',
  'unclosed',
  'indentation',
  'empty',
  'html',
  'trailing-text',
  'parser-failed',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** Kinds of values as people name them; the catalogues translate them. */
export const valueKinds = [
  'text',
  'number',
  'integer',
  'boolean',
  'list',
  'mapping',
  'nothing',
  'timestamp',
  'duration',
  'version-name',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** From what a number was worked out. */
export const computedFrom = ['support', 'confusion', 'predictions', 'sample-count'] as const;
export type ComputedFrom = (typeof computedFrom)[number];

/** The rules on meaning, by group: what is left unchecked when a file cannot be read. */
export const checkedGroups = ['task', 'lineage', 'consistency', 'history'] as const;
export type CheckedGroup = (typeof checkedGroups)[number];

/** What a version that exists keeps: each part of its record, and when it went into production. */
export const rewrittenParts = ['results', 'data', 'config', 'model', 'deployment'] as const;
export type RewrittenPart = (typeof rewrittenParts)[number];
