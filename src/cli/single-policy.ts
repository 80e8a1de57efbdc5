import { type LoadedPolicy, loadPolicy, requirePolicy, withOverrides } from '../commands/load-policy.ts';
import type { Policy } from '../domain/judge/policy.ts';
import type { Snapshot } from '../ports.ts';
import type { Format } from '../settings/options.ts';
import type { Invocation } from './invocation.ts';
import { type Resolved, withPolicyFile } from './policy-settings.ts';

/** What a command that looks at one snapshot goes by. */
export interface SinglePolicy<F extends Format> extends Resolved<F> {
  readonly policy: Policy;
  readonly loaded: LoadedPolicy;
}

/** The policy of the snapshot with the command line laid over it. */
export async function singlePolicy<F extends Format>(
  snapshot: Snapshot,
  invocation: Invocation<F>,
): Promise<SinglePolicy<F>> {
  const { configFile } = invocation.settings;
  const entries = await snapshot.entries(['']);
  const loaded = await loadPolicy(snapshot, entries, configFile);
  requirePolicy(configFile, [loaded]);
  const { settings, style } = withPolicyFile(invocation, loaded.settings);
  return { settings, style, policy: withOverrides(loaded.policy, settings), loaded };
}
