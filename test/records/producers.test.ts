import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile, readingOf } from './read-all.ts';

/** Files that real programs wrote; README.md there names the programs. */
const folder = new URL('../fixtures/producers/', import.meta.url).pathname;
const files = globSync('**/*.json', { cwd: folder }).sort();
const programs = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];

const read = (file: string) => readFile(readFileSync(folder + file, 'utf8'));

/** The reading of all files of one program, as a person would check it against the files. */
function readingsOf(program: string): string {
  const own = files.filter((file) => file.startsWith(`${program}/`));
  const parts = own.map((file) => {
    const { results, rules } = read(file);
    const head = `# ${file.slice(program.length + 1)}: ${results.shape}, n ${results.sampleCount ?? 'unknown'}`;
    const lost = results.withoutResult > 0 ? [`without result: ${results.withoutResult}`] : [];
    const instrument = [...results.instrument].map(([field, value]) => `instrument ${field}: ${value}`);
    return [
      head,
      ...rules.map((rule) => `finding ${rule}`),
      ...lost,
      ...readingOf(results),
      ...instrument,
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

describe('files that real programs wrote', () => {
  it.each(programs)('%s: every number is taken for what it is', async (program) => {
    await expect(readingsOf(program)).toMatchFileSnapshot(`${folder}${program}/reading.txt`);
  });
});
