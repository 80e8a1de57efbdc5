import process from "node:process";
import { createInterface } from "node:readline/promises";

// src/adapters/local/prompt.ts
/**
* Lets the person at the terminal choose one of `items` by its number or its text; null for an empty answer or the end of
* input. Asks on standard error, so that standard output holds results alone.
*/
async function choose(question, items) {
	const asking = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		process.stderr.write(`${items.map((item, index) => `  ${index + 1}  ${item}`).join("\n")}\n`);
		const answer = (await asking.question(question)).trim();
		return items.find((item) => item === answer) ?? items[Number(answer) - 1] ?? null;
	} finally {
		asking.close();
	}
}

export { choose };