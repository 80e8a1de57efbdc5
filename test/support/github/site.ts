import type { Bare } from './bare.ts';
import type { Contract, Violation } from './contract.ts';
import type { EmulatedGitHub } from './emulator.ts';
import type { Faults } from './faults.ts';
import type { Tokens } from './identities.ts';
import type { Limits, RepositoryRules } from './limits.ts';
import type { LoggedRequest } from './log.ts';
import type { PullBook } from './pulls.ts';

/** Everything a request meets. The parts that need the server's address are set once it listens. */
export interface Site {
  readonly repository: string;
  readonly prefix: string;
  readonly limits: Limits;
  readonly rules: RepositoryRules;
  readonly tokens: Tokens;
  readonly bares: ReadonlyMap<string, Bare>;
  readonly log: LoggedRequest[];
  readonly violations: Violation[];
  readonly faults: Faults;
  readonly contract: Contract;
  /** Node ids of comments that somebody has hidden. */
  readonly minimized: Set<string>;
  apiUrl: string;
  serverUrl: string;
  emulator: EmulatedGitHub | null;
  pulls: PullBook | null;
}
