/** Series of deployments on one shared test set: is a slow loss noticed, and are equal models left in peace? */
import { driftOutcome } from '../src/domain/judge/gates/drift.ts';
import { type Random, seededRandom, seedOf } from '../src/domain/statistics/random.ts';

export interface Series {
  readonly n: number;
  readonly deployments: number;
  /** True change of accuracy at each deployment. */
  readonly step: number;
}

export interface SeriesOutcome {
  /** Share of series in which the gate fails, or says anything at all, at one deployment or another. */
  readonly failed: number;
  readonly said: number;
}

const accuracy = 0.82;
/** An item is answered by what all models know of it with this probability, else anew: two equal ones differ in 13 %. */
const common = Math.sqrt(0.56);
const chance = (random: Random, p: number): boolean => random.below(2 ** 31) < p * 2 ** 31;

function drawVersion(shared: Uint8Array, right: number, random: Random): Uint8Array {
  const alone = (right - common * accuracy) / (1 - common);
  return shared.map((hit) => (chance(random, common) ? hit : chance(random, alone) ? 1 : 0));
}

const hits = (answers: Uint8Array) => answers.reduce((sum, hit) => sum + hit, 0);

function compared(best: Uint8Array, now: Uint8Array) {
  let [gained, lost] = [0, 0];
  best.forEach((hit, i) => {
    if (hit === now[i]) return;
    if (hit === 1) lost++;
    else gained++;
  });
  const change = (gained - lost) / best.length;
  return { change, source: { kind: 'tango', gained, lost, n: best.length }, share: true, unit: 1 } as const;
}

/** The same on every machine. */
export function seriesOutcome({ n, deployments, step }: Series, runs: number): SeriesOutcome {
  const random = seededRandom(seedOf([`${n} ${deployments} ${step}`]));
  let [failed, said] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const shared = Uint8Array.from({ length: n }, () => (chance(random, accuracy) ? 1 : 0));
    let best = drawVersion(shared, accuracy, random);
    let last = best;
    const seen = new Set<string>();
    for (let k = 1; k <= deployments; k++) {
      const now = drawVersion(shared, accuracy + k * step, random);
      // Against the version in production the regression gate judges.
      if (best !== last) {
        const evidence = compared(best, now);
        const { change } = evidence;
        const limit = { change, direction: 'higher', allowed: 0.02, baseline: accuracy } as const;
        seen.add(driftOutcome({ ...limit, evidence, of: k }, 0.95));
      }
      if (hits(now) > hits(best)) best = now;
      last = now;
    }
    if (seen.has('fail')) failed++;
    if (seen.has('fail') || seen.has('inconclusive')) said++;
  }
  return { failed: failed / runs, said: said / runs };
}
