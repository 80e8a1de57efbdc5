import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { licenses } from './scripts/licenses-plugin.ts';

/** Says that the `.js` files beside it are CommonJS: the package itself is not. */
const commonJs: Plugin = {
  name: 'common-js',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

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
  plugins: [licenses(), commonJs],
  output: {
    dir: 'dist',
    cleanDir: true,
    // Node starts CommonJS a third of its own starting time sooner than modules (bench/startup.ts).
    format: 'cjs',
    entryFileNames: '[name].js',
    // No content hash: a changed line shows as a changed line, not as a new file.
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: '[name][extname]',
    minify: false,
    sourcemap: false,
    // Each with what it imports: opening thirty small files takes longer than reading two, and undici would be a part of
    // the action's entry, read before anything is said.
    codeSplitting: {
      groups: [
        { name: 'undici', test: /\/node_modules\/undici\//, priority: 3 },
        { name: 'start', test: /\/src\/cli\/main\.ts$/, priority: 2 },
        { name: 'judging', test: /\/src\/(?:cli\/run\/report|render\/terminal)\.ts$/, priority: 1 },
      ],
    },
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
});
