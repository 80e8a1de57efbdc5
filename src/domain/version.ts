import type { VersionStrategy } from './records.ts';

/** A version's name, read once: which strategy it follows and where it stands in the order. */
export interface VersionName {
  readonly text: string;
  /** Null for a name of no known form: it sorts after the known ones and is never removed by retention. */
  readonly strategy: VersionStrategy | null;
  readonly experimental: boolean;
  /** What follows `-exp` (`v3-exp2` has `2`), empty when nothing does. */
  readonly experiment: string;
  /** Numbers of the order: [major, minor] for semantic, [day] for date, [number, time] for hybrid. */
  readonly order: readonly number[];
}
