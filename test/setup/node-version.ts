import process from 'node:process';

/**
 * Stops the run unless it is the Node that the action runs on. Vitest started by hand under another Node
 * would otherwise test something that no user has.
 */
export function setup(): void {
  const major = process.versions.node.split('.')[0];
  if (major !== '24') {
    throw new Error(
      `The tests run on Node 24, this is ${process.version}. Use npm test, or node_modules/.bin/node node_modules/vitest/vitest.mjs.`,
    );
  }
}
