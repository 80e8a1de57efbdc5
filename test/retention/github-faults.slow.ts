import { describe, expect, test } from 'vitest';
import type { GivenSettings } from '../../src/settings/settings.ts';
import { manyVersions, type Night, night, stateOf } from './support.ts';

/** A night that is disturbed, and what went before it. */
interface Case {
  readonly given: GivenSettings;
  readonly prepare: (bed: Night) => Promise<unknown>;
}

const nothing = async () => undefined;
const cases: Readonly<Record<string, Case>> = {
  'proposing for the first time': { given: {}, prepare: nothing },
  'proposing something else': {
    given: { 'exempt-versions': 'v1' },
    prepare: (bed) => bed.run(),
  },
  'taking the proposal back': { given: { 'exempt-versions': 'v*' }, prepare: (bed) => bed.run() },
  committing: { given: { apply: 'commit', confirm: 'octo/models' }, prepare: nothing },
};

const kinds = [500, 403, 422, 'reset', 'stored-then-502', 'bad-json'] as const;

/** What counts of a state: commits by what is in them, since their times differ from run to run. */
async function seen(bed: Night) {
  const { main, open } = await stateOf(bed);
  const branch = await bed.github.git('branch', '--list', 'tunegate/cleanup/main');
  const proposed = branch === '' ? null : await bed.tree('tunegate/cleanup/main');
  const bodies = open.map(({ body }) => String(body).replaceAll(/\b[0-9a-f]{7,64}\b/g, 'id'));
  return JSON.stringify({ main, proposed, bodies });
}

describe.each(Object.entries(cases))('%s: a failure of any single request', (_, { given, prepare }) => {
  test.each(kinds)(
    '%s leaves the state before or the state after, and the next run gets there',
    async (kind) => {
      await using model = await night(manyVersions(12));
      await prepare(model);
      const start = await seen(model);
      model.github.clearRequests();
      await model.run(given);
      const end = await seen(model);
      const count = model.github.requests.length;
      for (let index = 0; index < count; index++) {
        await using bed = await night(manyVersions(12));
        await prepare(bed);
        bed.github.fault({ kind, after: index });
        await bed.run(given).catch(() => null);
        bed.github.clearFaults();
        const state = await seen(bed);
        expect([start, end]).toContain(state);
        if (state === start) await bed.run(given);
        expect(await seen(bed)).toBe(end);
        bed.github.takeViolations();
      }
    },
  );
});
