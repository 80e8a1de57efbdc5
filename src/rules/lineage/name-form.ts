import type { Place } from '../../domain/findings/finding.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { fitsStrategy, type VersionStrategy } from '../../domain/records/version-name.ts';
import { placeAt, placeOf, type RuleContext } from '../context.ts';

/** A version whose name does not follow the strategy of its task, or no known form where the task declares none. */
export interface NameMisfit {
  readonly place: Place;
  readonly strategy: VersionStrategy | null;
}

/** Null where the name fits. */
export function misfitOf(context: RuleContext, { name, path, lineage }: VersionRecord): NameMisfit | null {
  const strategy = context.task?.value.versioning.strategy ?? null;
  if (fitsStrategy(name, strategy) && name.strategy !== null) return null;
  const place =
    lineage.state === 'read'
      ? placeAt(context, lineage.source, ['version'])
      : placeOf(context, lineage.state === 'broken' ? lineage.file : path);
  return { place, strategy };
}
