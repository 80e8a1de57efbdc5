import { n as requirePolicy, r as withOverrides, t as loadPolicy } from "./policy2.js";

// src/cli/policy.ts
/** The policy of the snapshot with the command line laid over it. */
async function singlePolicy(snapshot, invocation) {
	const { configFile } = invocation.settings;
	const entries = await snapshot.entries([""]);
	const loaded = await loadPolicy(snapshot, entries, configFile);
	requirePolicy(configFile, [loaded]);
	const { settings, style } = invocation.over(loaded.settings);
	return {
		settings,
		style,
		policy: withOverrides(loaded.policy, settings),
		findings: loaded.findings
	};
}

export { singlePolicy as t };