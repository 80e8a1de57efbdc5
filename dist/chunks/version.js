// src/version.ts
/** Tunegate's own version; a test holds it equal to package.json, which the built files must not need. */
const toolVersion = "0.1.0";
/** How documents name the program that made them. */
const tool = {
	name: "tunegate",
	version: toolVersion
};

export { toolVersion as n, tool as t };