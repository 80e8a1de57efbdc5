const require_judging = require("./judging.js");

// src/cli/single-policy.ts
/** The policy of the snapshot with the command line laid over it. */
async function singlePolicy(snapshot, invocation) {
	const { configFile } = invocation.settings;
	const entries = await snapshot.entries([""]);
	const loaded = await require_judging.loadPolicy(snapshot, entries, configFile);
	require_judging.requirePolicy(configFile, [loaded]);
	const { settings, style } = require_judging.withPolicyFile(invocation, loaded.settings);
	return {
		settings,
		style,
		policy: require_judging.withOverrides(loaded.policy, settings),
		findings: loaded.findings
	};
}

Object.defineProperty(exports, "singlePolicy", {
  enumerable: true,
  get: function () {
    return singlePolicy;
  }
});