const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_readline_promises = require("node:readline/promises");

// src/adapters/local/prompt.ts
/**
* Lets the person at the terminal choose one of `items` by its number or its text; null for an empty answer or the end of
* input. Asks on standard error, so that standard output holds results alone.
*/
async function choose(question, items) {
	const asking = (0, node_readline_promises.createInterface)({
		input: node_process.default.stdin,
		output: node_process.default.stderr
	});
	try {
		node_process.default.stderr.write(`${items.map((item, index) => `  ${index + 1}  ${item}`).join("\n")}\n`);
		const answer = (await asking.question(question)).trim();
		return items.find((item) => item === answer) ?? items[Number(answer) - 1] ?? null;
	} finally {
		asking.close();
	}
}

exports.choose = choose;