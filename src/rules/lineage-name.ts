import { finding } from '../domain/findings/finding.ts';
import type { VersionStrategy } from '../domain/records/version-name.ts';
import { fitsStrategy } from '../domain/records/version-name.ts';
import { placeAt, placeOf, type VersionRule } from './context.ts';

/** One name of each form, as examples of what would fit. */
const examples: Readonly<Record<VersionStrategy, string>> = {
  semantic: 'v2',
  date: '2025-01-07',
  hybrid: 'v2-20250107',
};

/** The record says another version than its folder. */
export const versionDiffers: VersionRule = (context, { name, lineage }) => {
  if (lineage.state !== 'read' || lineage.value.version === null) return [];
  const { version } = lineage.value;
  if (version === name.text) return [];
  const place = placeAt(context, lineage.source, ['version']);
  return [
    finding('lineage/version-differs', place, { version, folder: name.text }, { suggestion: name.text }),
  ];
};

/** The name does not follow the declared strategy, or no known form at all. */
export const nameForm: VersionRule = (context, { name, path, lineage }) => {
  const strategy = context.task?.value.versioning.strategy ?? null;
  if (fitsStrategy(name, strategy) && name.strategy !== null) return [];
  const place =
    lineage.state === 'read'
      ? placeAt(context, lineage.source, ['version'])
      : placeOf(context, lineage.state === 'broken' ? lineage.file : path);
  if (strategy === null) return [finding('lineage/unknown-form', place, { version: name.text })];
  const declared = context.task?.source ?? null;
  const related =
    declared === null ? null : { file: declared.file, ...declared.at(['versioning', 'strategy']) };
  const args = { version: name.text, strategy, example: examples[strategy] };
  return [finding('lineage/strategy', place, args, { related })];
};
