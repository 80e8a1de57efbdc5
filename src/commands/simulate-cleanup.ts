import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { parseDuration } from '../domain/records/time.ts';
import type { OpenPullRequests } from '../domain/retention/open-pull-requests.ts';
import { type SimulatedPolicy, simulate, type TriedPolicy } from '../domain/retention/simulate.ts';
import type { CleanupTarget } from '../ports.ts';
import { type CleanupOptions, cleanupFacts } from './cleanup-facts.ts';
import { sizesOf } from './cleanup-sizes.ts';

/** One policy that was tried, with the bytes that a checkout would lose. */
export interface TriedResult extends Omit<SimulatedPolicy, 'paths'> {
  readonly bytes: number;
}

/** What is tried when nobody says: the policy as it is, and four numbers. */
const usual = 'now; 1; 3; 5; 10';

const noRules = {
  keepRecent: null,
  keepDeployed: null,
  keepBest: null,
  keepParents: null,
  cleanupExpAfterMs: null,
};
type Rules = NonNullable<TriedPolicy['rules']>;

const flags = { keep_deployed: 'keepDeployed', keep_best: 'keepBest', keep_parents: 'keepParents' } as const;
const names = ['keep_recent', ...Object.keys(flags), 'cleanup_exp_after'];

/** What each of several policies would keep in the end, all of them of the same state. Reads only. */
export async function simulateCleanup(
  target: CleanupTarget,
  open: OpenPullRequests,
  options: CleanupOptions,
  policies: string,
): Promise<readonly TriedResult[]> {
  const tried = readPolicies(policies === '' ? usual : policies);
  const { snapshot, entries, tasks, tree, planOptions } = await cleanupFacts(target, open, options);
  const results = simulate(tasks, tree, planOptions, tried);
  const sizes = await sizesOf(
    snapshot,
    entries,
    results.flatMap(({ paths }) => paths),
  );
  return results.map(({ paths, ...result }) => ({
    ...result,
    bytes: paths.reduce((sum, path) => sum + (sizes.get(path)?.bytes ?? 0), 0),
  }));
}

/** `now; 5; keep_recent=5, keep_best=false`. Throws UsageError for anything that is no rule or no value of it. */
function readPolicies(text: string): readonly TriedPolicy[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => ({ text: part, rules: readRules(part) }));
}

function readRules(text: string): Rules | null {
  if (text === 'now') return null;
  if (/^\d+$/.test(text)) return { ...noRules, keepRecent: readCount('keep_recent', text) };
  let rules: Rules = noRules;
  for (const part of text.split(/[,\s]+/)) rules = { ...rules, ...readRule(part) };
  return rules;
}

function readRule(part: string): Partial<Rules> {
  const [, name = part, value = ''] = /^([^=]+)=(.*)$/.exec(part) ?? [];
  if (name === 'keep_recent') return { keepRecent: readCount(name, value) };
  if (name === 'cleanup_exp_after') {
    const ms = parseDuration(value);
    if (ms === null)
      throw new UsageError(`--simulate: ${name} is "${value}", but must be a time such as 7d or 12h.`);
    return { cleanupExpAfterMs: ms };
  }
  const flag = Object.entries(flags).find(([key]) => key === name)?.[1];
  if (flag === undefined) {
    const likely = nearest(name, names);
    const hint =
      likely === null
        ? `A policy is now, a number, or rules: ${names.join(', ')}.`
        : `Did you mean ${likely}?`;
    throw new UsageError(`--simulate: "${name}" is no rule of retention. ${hint}`);
  }
  if (value !== 'true' && value !== 'false') {
    throw new UsageError(`--simulate: ${name} is "${value}", but must be true or false.`);
  }
  return { [flag]: value === 'true' };
}

function readCount(name: string, value: string): number {
  const count = Number(value);
  if (/^\d{1,6}$/.test(value) && count >= 1) return count;
  throw new UsageError(`--simulate: ${name} is "${value}", but must be a whole number from 1.`);
}
