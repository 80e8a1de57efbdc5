import { expect } from 'vitest';
import { FAULT_KINDS, type FaultKind } from '../support/github/faults.ts';
import { commentsOn, runPull } from './bed.ts';
import { arrange, type Bed, SITES, type Site } from './fault-sites.ts';

/** What a run made of a fault: exit status, and `+` where the comment was posted. */
interface Cell {
  readonly site: string;
  readonly kind: FaultKind;
  readonly mark: string;
  /** Empty when all is as it must be. */
  readonly trouble: string;
}

/** Seconds for everything that is asked of GitHub; a single attempt gets a sixth. */
const BUDGET = 6;
/** Starting Node, computing and rendering, on a machine that does other things as well. */
const SLACK_MS = 12_000;

/** Every kind at every site. */
export const everyKind = (): readonly FaultKind[] => FAULT_KINDS;

/**
 * Every request of the action meets the faults that `kindsAt` names for it, each `times` times. Gives the table to print.
 */
export async function faultTable(
  times: number,
  kindsAt: (site: Site) => readonly FaultKind[],
): Promise<string> {
  const cells: Cell[] = [];
  const waiting = [...SITES];
  // More than cores: most of a cell is waiting.
  const lanes = Array.from({ length: 4 }, async () => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
      await using bed = await site.open();
      for (const kind of kindsAt(site)) cells.push(await play(site, bed, kind, times));
    }
  });
  await Promise.all(lanes);
  expect(cells.filter(({ trouble }) => trouble !== '')).toEqual([]);
  expect(cells).toHaveLength(SITES.flatMap(kindsAt).length);
  return tableOf(cells);
}

async function play(site: Site, bed: Bed, kind: FaultKind, times: number): Promise<Cell> {
  const { github } = bed.scenario;
  github.clearFaults();
  await arrange(bed.scenario, site.comments ?? 0);
  github.clearRequests();
  github.fault({ kind, milliseconds: 300, times, ...site.where });
  const result = await runPull(bed.scenario, {
    ...bed.run,
    env: { TUNEGATE_API_TIMEOUT: String(BUDGET) },
    deadline: 40_000,
  });
  const met = github.requests.some(({ fault }) => fault === kind);
  const reached = github.requests.filter(({ fault }) => fault === null).length;
  github.clearFaults();
  const ours = (await commentsOn(github)).filter(({ author }) => author === 'github-actions[bot]');
  const errors = result.annotations.filter(({ level }) => level === 'error').length;
  const said = result.annotations.filter(({ level }) => level !== 'error').length;
  const posted = (result.outputs['comment-id'] ?? '') !== '';
  const computed =
    result.outputs['result'] === 'pass' && result.outputs['verdicts'] === '{"sentiment":"adopt"}';
  const troubles = [
    met ? '' : `the fault was not met (${reached} requests)`,
    result.timedOut || result.milliseconds > BUDGET * 1000 + SLACK_MS ? `took ${result.milliseconds} ms` : '',
    result.stderr === '' ? '' : `wrote to standard error: ${result.stderr}`,
    result.refused.length === 0 && result.brokenFiles.length === 0 ? '' : 'broke the runner',
    (result.code === 0) === computed ? '' : `ended with ${result.code}, result ${result.outputs['result']}`,
    site.role === 'read' || result.code === 0 ? '' : `ended with ${result.code}`,
    result.code === 0 || (result.code === 3 && errors === 1) ? '' : `${result.code} with ${errors} errors`,
    site.role === 'read' || posted || said === 1 ? '' : `no comment, and ${said} messages`,
    ours.length <= Math.max(1, site.comments ?? 0) ? '' : `${ours.length} comments`,
    (site.comments ?? 0) > 0 || !posted || ours.length === 1 ? '' : 'the comment is not there',
    times > 1 || site.role === 'comment' || !recoverable.has(kind) || result.code === 0 ? '' : 'gave up',
    times > 1 || !recoverable.has(kind) || site.role === 'read' || posted ? '' : 'gave up',
  ];
  const log = `: ${result.stdout.trim().slice(0, 300)}`;
  const trouble = troubles.filter((one) => one !== '').join('; ');
  return {
    site: site.name,
    kind,
    mark: `${result.code}${posted ? '+' : ''}`,
    trouble: trouble === '' ? '' : `${trouble}${log}`,
  };
}

/** What goes by when it is tried again. */
const recoverable: ReadonlySet<FaultKind> = new Set([
  429,
  500,
  502,
  503,
  'reset',
  'time-out',
  'half-answer',
  'bad-json',
  'stored-then-502',
  'slow',
  'moved',
]);

function tableOf(cells: readonly Cell[]): string {
  const kinds = FAULT_KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  const width = Math.max(...SITES.map(({ name }) => name.length));
  const names = kinds.map(String);
  const rows = SITES.map(({ name }) => {
    const marks = kinds.map((kind, index) => {
      const cell = cells.find((one) => one.site === name && one.kind === kind);
      return `${cell?.mark ?? ''}${(cell?.trouble ?? '') === '' ? '' : '!'}`.padEnd(
        names[index]?.length ?? 0,
      );
    });
    return `${name.padEnd(width)}  ${marks.join('  ')}`;
  });
  return [
    `${''.padEnd(width)}  ${names.join('  ')}`,
    ...rows,
    'status; +: commented; !: not as it must be',
  ].join('\n');
}
