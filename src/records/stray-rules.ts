import { nearest } from '../domain/nearest.ts';
import type { StrayRule } from '../domain/records/records.ts';
import { type Sink, shown } from './shape-scalar.ts';
import { childMap, type MapNode } from './tree.ts';

const rules = ['keep_recent', 'keep_deployed', 'keep_best', 'keep_parents', 'cleanup_exp_after'] as const;
const home = 'versioning.retention';

/** `keepRecent`, `keep-recent` and `Keep Recent` are written the same. */
const fold = (key: string): string => key.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

/**
 * Keys of task.yaml that look like rules of retention and are read by nobody: any unknown one among the rules, and a rule, or
 * the whole mapping, in a wrong place. Elsewhere unknown keys are everybody's own; here one may have kept something.
 */
export function strayRules(sink: Sink, root: MapNode): readonly StrayRule[] {
  const versioning = childMap(root, 'versioning');
  const retention = versioning === null ? null : childMap(versioning, 'retention');
  const misplaced = [...rules, 'retention'];
  const stray = (
    map: MapNode | null,
    prefix: string,
    meantBy: (key: string) => string | null | undefined,
  ): readonly StrayRule[] =>
    [...(map?.entries ?? [])].flatMap(([key, { keyOffset }]) => {
      const meant = meantBy(key);
      return meant === undefined
        ? []
        : [{ key: `${prefix}${shown(key)}`, meant, ...sink.position(keyOffset) }];
    });
  const elsewhere = (key: string): string | undefined => {
    const rule = misplaced.find((name) => fold(name) === fold(key));
    if (rule === undefined) return undefined;
    return rule === 'retention' ? home : `${home}.${rule}`;
  };
  return [
    ...stray(root, '', elsewhere),
    ...stray(versioning, 'versioning.', (key) => (key === 'retention' ? undefined : elsewhere(key))),
    ...stray(retention, `${home}.`, (key) => {
      if (rules.some((rule) => rule === key)) return undefined;
      const rule = rules.find((name) => fold(name) === fold(key)) ?? nearest(key.toLowerCase(), rules);
      return rule === null ? null : `${home}.${rule}`;
    }),
  ];
}
