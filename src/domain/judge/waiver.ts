import { type Reason, reason } from '../reasons/reason.ts';
import type { TaskDefinition, Waiver } from '../records/records.ts';
import type { Gate, GateName } from './gates/gate.ts';

const dayMs = 86_400_000;

/** Gates that a waiver can excuse. Errors have severities of their own; the criteria gate never fails. */
export const waivable: ReadonlySet<string> = new Set<GateName>([
  'threshold',
  'regression',
  'drift',
  'metrics',
  'guards',
  'protected_classes',
]);

/** A waiver with everything it must say. */
interface CompleteWaiver {
  readonly gate: string;
  readonly version: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: { readonly text: string; readonly until: number };
}

function complete(waiver: Waiver): CompleteWaiver | null {
  const { gate, version, owner, expires } = waiver;
  if (gate === null || version === null || !waiver.reason || !owner || expires === null) return null;
  if (!waivable.has(gate)) return null;
  // A bare date holds to the end of its day.
  const until = expires.epochMs + (expires.dateOnly ? dayMs : 0);
  return { gate, version, reason: waiver.reason, owner, expires: { text: expires.text, until } };
}

export interface WaivedGates {
  readonly gates: readonly Gate[];
  /** Waivers for failed gates of this version that do not count: expired, or added by the pull request itself. */
  readonly notes: readonly Reason[];
}

/**
 * Turns failures into visible, dated exceptions. A waiver names one gate and one version, says why, who answers for it
 * and until when; it counts as the base has it, or with `waivers: head` as the head has it.
 * @param now milliseconds since 1970
 */
export function applyWaivers(
  gates: readonly Gate[],
  version: string,
  sides: { readonly base: TaskDefinition | null; readonly head: TaskDefinition | null },
  from: 'base' | 'head',
  now: number,
): WaivedGates {
  const ofVersion = (definition: TaskDefinition | null) =>
    (definition?.waivers ?? []).flatMap((waiver) => {
      const full = complete(waiver);
      return full !== null && full.version === version ? [full] : [];
    });
  const [base, head] = [ofVersion(sides.base), ofVersion(sides.head)];
  // Taking a waiver away counts at once; a later date counts after the merge.
  const kept = base.filter((waiver) => head.some((other) => other.gate === waiver.gate));
  const counting = from === 'head' ? head : kept;
  const failed = new Set(gates.filter((gate) => gate.outcome === 'fail').map((gate) => gate.name as string));
  const notes: Reason[] = [];
  for (const { gate, owner, expires } of head.filter((waiver) => failed.has(waiver.gate))) {
    if (expires.until <= now) notes.push(reason('waiver-expired', { gate, owner, expires: expires.text }));
    else if (!counting.some((other) => other.gate === gate && other.expires.until > now)) {
      notes.push(reason('waiver-not-yet', { gate, owner }));
    }
  }
  return {
    gates: gates.map((gate) => {
      const waiver = counting.find((one) => one.gate === gate.name && one.expires.until > now);
      if (gate.outcome !== 'fail' || waiver === undefined) return gate;
      const { gate: name, owner, expires } = waiver;
      const why = reason('waived', { gate: name, reason: waiver.reason, owner, expires: expires.text });
      return { ...gate, outcome: 'waived', reason: why };
    }),
    notes,
  };
}
