import { finding } from '../domain/findings/finding.ts';
import { locationAt, placeAt, type VersionRule } from './context.ts';

/** Clocks differ, and a time without zone may be that of any place: a day is allowed for both. */
const toleranceMs = 86_400_000;

/** The version was deployed before it was made. */
export const deployedBeforeCreated: VersionRule = (context, { lineage }) => {
  if (lineage.state !== 'read') return [];
  const { created, deployedAt } = lineage.value;
  if (created === null || deployedAt === null) return [];
  const before =
    created.dateOnly || deployedAt.dateOnly
      ? deployedAt.text.slice(0, 10) < created.text.slice(0, 10)
      : deployedAt.epochMs < created.epochMs;
  if (!before) return [];
  const place = placeAt(context, lineage.source, ['deployed_at']);
  const args = { deployed: deployedAt.text, created: created.text };
  return [
    finding('lineage/deployed-before-created', place, args, {
      related: locationAt(lineage.source, ['created']),
    }),
  ];
};

/** The version was made tomorrow or later: retention and order would go by a date that is wrong. */
export const createdInFuture: VersionRule = (context, { lineage }) => {
  const created = lineage.state === 'read' ? lineage.value.created : null;
  if (lineage.state !== 'read' || created === null || created.epochMs <= context.now + toleranceMs) return [];
  const place = placeAt(context, lineage.source, ['created']);
  return [finding('lineage/created-in-future', place, { created: created.text })];
};
