import { UsageError } from '../domain/errors.ts';
import { finding } from '../domain/findings/finding.ts';
import { defaultPolicy, type Policy } from '../domain/judge/policy.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import type { Snapshot, SnapshotPair } from '../ports.ts';
import { sizeLimit } from '../records/limits.ts';
import { type ReadPolicy, readPolicy } from '../records/read-policy.ts';
import { syntaxSubmodule } from '../rules/syntax/submodule.ts';
import { syntaxSymlink } from '../rules/syntax/symlink.ts';

/** Where the policy is looked for when nobody says. */
const USUAL_FILES = ['tunegate.yaml', 'tunegate.yml'];

export interface LoadedPolicy extends ReadPolicy {
  /** Null where the snapshot has no such file: the defaults hold. */
  readonly file: string | null;
  /** Other policy files beside it, which say something else and do not count. */
  readonly passedOver: readonly string[];
}

const none: LoadedPolicy = {
  file: null,
  policy: defaultPolicy,
  settings: {},
  mistakes: [],
  statedRules: [],
  text: null,
  passedOver: [],
};

/** Where the policy file can be: the one that was named, else the usual ones. */
const policyFiles = (configFile: string | null): readonly string[] =>
  configFile === null ? USUAL_FILES : [configFile.replace(/^(?:\.\/)+/, '')];

/** Reads the policy file of a snapshot: the one named by `--config-file`, else the usual one. */
export async function loadPolicy(
  snapshot: Snapshot,
  entries: readonly Entry[],
  configFile: string | null,
): Promise<LoadedPolicy> {
  const names = policyFiles(configFile);
  const [entry, ...others] = names.flatMap((name) => entries.filter(({ path }) => path === name));
  if (entry === undefined) return none;
  const loaded = await loadOne(snapshot, entry);
  return { ...loaded, passedOver: others.filter(({ id }) => id !== entry.id).map(({ path }) => path) };
}

async function loadOne(snapshot: Snapshot, entry: Entry): Promise<LoadedPolicy> {
  const file = entry.path;
  if (entry.kind !== 'file') {
    const rule = entry.kind === 'symlink' ? syntaxSymlink : syntaxSubmodule;
    return { ...none, file, mistakes: [finding(rule, { file, task: null, line: 1, column: 1 }, {})] };
  }
  const content = (await snapshot.read([entry], sizeLimit)).get(file);
  return content === undefined ? none : { file, passedOver: [], ...readPolicy(file, content) };
}

/** The policy files of both sides. The base's decides: a pull request must not loosen its own gate. */
export interface PairPolicies {
  readonly base: LoadedPolicy;
  readonly head: LoadedPolicy;
}

/** Reads the policy files of both sides. Throws UsageError when one was named that neither side has. */
export async function loadPolicies(
  { base, head }: Pick<SnapshotPair, 'base' | 'head'>,
  configFile: string | null,
): Promise<PairPolicies> {
  const places = policyFiles(configFile);
  const load = async (side: Snapshot) => loadPolicy(side, await side.entries(places), configFile);
  const [ofBase, ofHead] = await Promise.all([load(base), load(head)]);
  requirePolicy(configFile, [ofBase, ofHead]);
  return { base: ofBase, head: ofHead };
}

/** Throws UsageError when a policy file was named that none of the snapshots has. */
export function requirePolicy(configFile: string | null, policies: readonly LoadedPolicy[]): void {
  if (configFile !== null && policies.every(({ file }) => file === null)) {
    throw new UsageError(`There is no policy file ${configFile} in the working directory.`);
  }
}

/** What flags and inputs say lies over what the file says. */
export interface PolicyOverrides {
  readonly baseline: Policy['baseline'] | null;
  readonly criteria: Policy['criteria'] | null;
}

/** The policy with the flags and inputs of this run laid over it. */
export function withOverrides(policy: Policy, { baseline, criteria }: PolicyOverrides): Policy {
  return { ...policy, baseline: baseline ?? policy.baseline, criteria: criteria ?? policy.criteria };
}
