import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'rolldown';
import * as z from 'zod';

/** SPDX identifiers of the licences whose code may be in the bundle. Another one stops the build. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  /** The form from before 2015, which some packages still have. */
  licenses: z
    .array(z.object({ type: z.string() }))
    .length(1)
    .optional(),
});

/** The folder of the package that a module belongs to; undefined for our own modules and for virtual ones. */
function packageFolder(moduleId: string): string | undefined {
  const marker = `${sep}node_modules${sep}`;
  const at = moduleId.lastIndexOf(marker);
  if (at < 0) return undefined;
  const start = at + marker.length;
  const parts = moduleId.slice(start).split(sep);
  const depth = parts[0]?.startsWith('@') ? 2 : 1;
  return moduleId.slice(0, start) + parts.slice(0, depth).join(sep);
}

/** The licence texts that a package ships (LICENSE, NOTICE ...), in a fixed order, with plain line ends. */
function licenseTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim());
}

function entry(folder: string): { title: string; text: string } {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const license = manifest.license ?? manifest.licenses?.[0]?.type ?? 'without a licence';
  if (!allowed.has(license)) {
    throw new Error(`${manifest.name} ${manifest.version} is ${license}: not a licence we may bundle.`);
  }
  const title = `${manifest.name} ${manifest.version} (${license})`;
  const texts = licenseTexts(folder);
  const text = texts.length > 0 ? texts.join('\n\n') : 'The package ships no licence text.';
  return { title, text };
}

/**
 * Writes `licenses.txt` beside the bundle: name, version, licence and licence text of every package with code in it.
 * Our own few lines, because rollup-plugin-license brings in a whole second bundler.
 */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined && module.renderedLength > 0) folders.add(folder);
        }
      }
      const entries = [...folders].map(entry).sort((a, b) => (a.title < b.title ? -1 : 1));
      const rule = '-'.repeat(80);
      const body = entries.map(({ title, text }) => `${rule}\n${title}\n${rule}\n\n${text}\n`).join('\n');
      const head = 'The files in this folder contain code of the following packages.\n';
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: `${head}\n${body}` });
    },
  };
}
