import { expect, vi } from 'vitest';
import type { Situation } from './situations.ts';
import { needsMerge, openBed, reportOf, saidBy, type Way, ways } from './ways.ts';

/** Runs every situation in every way; gives the table to print, in which one letter is one report. */
export async function tableOfWays(situations: readonly Situation[]): Promise<string> {
  // The debug lines of seven runs are no output of a test.
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const rows: string[] = [];
  const troubles: string[] = [];
  try {
    for (const situation of situations) {
      await using bed = await openBed(situation);
      const run = ways.filter((way) => !(situation.conflict && needsMerge.has(way)));
      const cells = new Map<Way, string>();
      await Promise.all(
        run.map(async (way) => {
          const { report, json } = await reportOf(bed, way);
          cells.set(way, json);
          const said = saidBy(report);
          if (said !== situation.says)
            troubles.push(`${situation.name}, ${way}: ${said}, not ${situation.says}`);
        }),
      );
      const kinds = [...new Set(ways.flatMap((way) => cells.get(way) ?? []))];
      const marks = ways.map((way) => {
        const json = cells.get(way);
        return (json === undefined ? '-' : ('ABCDEFG'[kinds.indexOf(json)] ?? '?')).padEnd(way.length);
      });
      rows.push(`${situation.name.padEnd(28)} ${marks.join('  ')}  ${situation.says}`);
      for (const [way, json] of cells) {
        if (json !== kinds[0])
          troubles.push(`${situation.name}, ${way}: ${difference(kinds[0] ?? '', json)}`);
      }
    }
  } finally {
    silent.mockRestore();
  }
  expect(troubles).toEqual([]);
  const head = `${''.padEnd(28)} ${ways.join('  ')}`;
  return [head, ...rows, 'one letter a row: one report; -: GitHub starts no such run'].join('\n');
}

function difference(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const index = left.findIndex((line, at) => line !== right[at]);
  return `${left[index]} | ${right[index]}`;
}
