import { defineConfig } from 'rolldown';
import { licenses } from './scripts/licenses-plugin.ts';

/**
 * Builds the committed `dist/`: readable, no source map, fixed names, the same bytes for the same source.
 * What is imported dynamically stays in a chunk of its own, so that the CLI never loads what only the action needs.
 */
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // A package's ESM build can be shaken, and a UMD wrapper's own `require` cannot be resolved.
  resolve: { mainFields: ['module', 'main'] },
  // The CLI promises Node 20.19; the action runs on Node 24.
  transform: { target: 'node20.19' },
  plugins: [licenses()],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    // No content hash: a changed line shows as a changed line, not as a new file.
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: '[name][extname]',
    minify: false,
    sourcemap: false,
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
});
