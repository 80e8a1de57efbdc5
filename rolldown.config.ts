import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type PreRenderedChunk } from 'rolldown';
import { licenses } from './scripts/licenses-plugin.ts';

/** Says that the `.js` files beside it are CommonJS: the package itself is not. */
const commonJs: Plugin = {
  name: 'common-js',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

/**
 * Files of their own for what is loaded together, each with what it imports: opening thirty small files takes longer than
 * reading two. A module goes into the first group that wants it.
 */
const together = new Map([
  // The HTTP client of the action, by far the largest package.
  ['undici', /\/node_modules\/undici\//],
  // Understanding a command line; all that `--help` needs.
  ['start', /\/src\/cli\/main\.ts$/],
  // Settings, policy and records: what every command that looks at tasks begins with.
  [
    'reading',
    /\/src\/(?:cli\/(?:run-command|single-policy)|commands\/list|domain\/judge\/baseline|adapters\/local\/folder(?:-pair)?)\.ts$/,
  ],
  // Files as git sees them.
  ['git', /\/src\/adapters\/local\/(?:working-directory|git-pair)\.ts$/],
  // The catalogues of messages, and what a terminal needs.
  ['messages', /\/src\/render\/terminal\/(?:style|table|listing)\.ts$/],
  // Everything else that a report in a terminal needs.
  ['judging', /\/src\/(?:cli\/run\/report|render\/terminal)\.ts$/],
]);
const groups = [...together].map(([name, test], index) => ({ name, test, priority: together.size - index }));

/** A file is called as its group, else by the path of the module that it is for: the last one, which imports the others. */
function chunkName({ name, moduleIds }: Pick<PreRenderedChunk, 'name' | 'moduleIds'>): string {
  const group = together.get(name);
  const isGroup = group !== undefined && moduleIds.some((id) => group.test(id));
  // The helpers of the bundler itself have no path.
  const last = moduleIds.findLast((id) => !id.startsWith('\0'));
  if (isGroup || last === undefined) return name;
  const path = relative(import.meta.dirname, last)
    .replace(/^src\//, '')
    .replace(/\.ts$/, '');
  return path.replaceAll('/', '-');
}

/**
 * Builds the committed `dist/`: readable, no source map, fixed names, the same bytes for the same source.
 * What is imported dynamically stays in a chunk of its own, so that the CLI never loads what only the action needs.
 */
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // A package's ESM build can be shaken, and a UMD wrapper's own `require` cannot be resolved.
  resolve: {
    mainFields: ['module', 'main'],
    // yaml has ES modules only for browsers; they differ in that they read no environment variable at every token.
    alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)) },
  },
  // The CLI promises Node 20.19; the action runs on Node 24.
  transform: { target: 'node20.19' },
  treeshake: {
    // Of the toolkit nothing is used that asks the network: without this its HTTP client would be in every run.
    moduleSideEffects: [{ test: /\/node_modules\/@actions\/(?:core|http-client)\//, sideEffects: false }],
  },
  plugins: [licenses(), commonJs],
  output: {
    dir: 'dist',
    cleanDir: true,
    // Node starts CommonJS a third of its own starting time sooner than modules (bench/startup.ts).
    format: 'cjs',
    entryFileNames: '[name].js',
    // No content hash: a changed line shows as a changed line, not as a new file.
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
    assetFileNames: '[name][extname]',
    minify: false,
    sourcemap: false,
    codeSplitting: { groups },
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
});
