import { expect, test } from 'vitest';
import { branchOf, type Place } from './nights-scene.ts';
import { World } from './nights-world.ts';

const place: Place = { base: 'main', directory: 'nlp/' };
const branch = branchOf(place);

/** The branch of a proposal whose pull request was never made. */
async function killed(): Promise<World> {
  const world = new World();
  await world.run(place);
  world.github.pulls.length = 0;
  return world;
}

test('what a killed run left behind is gone on from', async () => {
  const world = await killed();
  world.push('main', (files) => files.set('README.md', 'more'));
  expect((await world.run(place))?.outcome).toMatchObject({ kind: 'opened', number: 1 });
  expect((await world.run(place))?.outcome).toMatchObject({ kind: 'unchanged' });
});

test.each<[string, (files: Map<string, string>) => unknown]>([
  ['more than is planned', (files) => files.delete('nlp/sent/versions/v2/lineage.yaml')],
  ['less than is planned', (files) => files.set('nlp/sent/versions/v1/lineage.yaml', 'version: v1\n')],
  ['something else', (files) => files.set('notes.md', 'mine')],
])('a branch of that name whose commit does %s is a person’s', async (_, change) => {
  const world = await killed();
  const tip = world.git.get(world.tip(branch) ?? '');
  const files = new Map(tip.files);
  change(files);
  world.replace(branch, world.git.commit(files, tip.parents, 'amended').sha);
  expect((await world.run(place))?.outcome).toEqual({ kind: 'taken-over', branch, number: null, url: '' });
  world.check();
});
