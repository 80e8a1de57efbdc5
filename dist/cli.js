#!/usr/bin/env node
import module from "node:module";
import process from "node:process";
import { isatty } from "node:tty";

// src/cli.ts
if ("enableCompileCache" in module) module.enableCompileCache();
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const { main } = await import("./chunks/main.js");
process.exitCode = await main({
	args: process.argv.slice(2),
	env: process.env,
	cwd: process.cwd(),
	stdout: process.stdout,
	stderr: process.stderr,
	inputIsTerminal: () => isatty(0)
});

export {  };