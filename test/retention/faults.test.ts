import { describe, expect, test } from 'vitest';
import { lineage, type Place, taskText } from './nights-scene.ts';
import { World } from './nights-world.ts';

const place: Place = { base: 'main', directory: 'nlp/' };
const nothing = async (): Promise<void> => undefined;

/** A night that is disturbed, by what went before it. */
const cases: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  'proposing for the first time': nothing,
  'proposing something else': async (world) => {
    await world.run(place);
    world.push('main', (files) =>
      files.set('nlp/sent/versions/v1/lineage.yaml', lineage('v1', 'pinned: true\n')),
    );
  },
  'taking the proposal back': async (world) => {
    await world.run(place);
    world.push('main', (files) => files.set('nlp/sent/task.yaml', taskText('versioning: {retention: 99}\n')));
  },
  'proposing again after a merge': async (world) => {
    await world.run(place);
    const [pull] = world.github.pulls;
    const merged = world.git.merged(world.tip('main') ?? '', pull?.headSha ?? '');
    world.git.refs.set(
      'main',
      world.git.commit(merged ?? new Map(), [world.tip('main') ?? ''], 'squash').sha,
    );
    Object.assign(pull ?? {}, { state: 'closed', merged: true });
  },
};

async function scene(prepare: (world: World) => Promise<unknown>): Promise<World> {
  const world = new World();
  await prepare(world);
  return world;
}

/** What people see: open proposals and what they propose. Ids are others in every story. */
function seen(world: World): string {
  const open = world.github.pulls.filter(({ state }) => state === 'open');
  return JSON.stringify(
    open.map(({ head, title, body, headSha }) => [
      head,
      title,
      body.replaceAll(/\b[0-9a-f]{7,64}\b/g, 'id'),
      [...world.git.get(headSha).files.keys()],
    ]),
  );
}

describe.each(Object.entries(cases))('%s: a failure of any single request', (_, prepare) => {
  test.each([
    ['before it took effect', false],
    ['after it took effect', true],
  ])('%s leaves the state before or the state after, and the next run gets there', async (__, isStored) => {
    const model = await scene(prepare);
    const start = seen(model);
    await model.run(place);
    const end = seen(model);
    expect(end).not.toBe(start);
    let isReached = true;
    for (let after = 0; isReached; after++) {
      const world = await scene(prepare);
      world.github.failing = { after, isStored };
      await world.run(place);
      isReached = world.github.failing === null;
      world.github.failing = null;
      expect([start, end]).toContain(seen(world));
      await world.run(place);
      expect(seen(world)).toBe(end);
      world.check();
    }
  });
});
