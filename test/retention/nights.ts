import fc from 'fast-check';
import { answerOf } from '../../src/domain/retention/plan.ts';
import {
  type Base,
  bases,
  branchOf,
  type Directory,
  directories,
  lineage,
  type Place,
  taskText,
  versionNames,
} from './nights-scene.ts';
import { World } from './nights-world.ts';

type Model = Record<string, never>;

/** One thing that happens, by name; the world is held to its promises after each. */
abstract class Step implements fc.AsyncCommand<Model, World> {
  readonly place: Place;
  constructor(place: Place) {
    this.place = place;
  }
  check = () => true;
  async run(_: Model, world: World): Promise<void> {
    world.story.push(this.toString());
    await this.happen(world);
    world.check();
  }
  abstract happen(world: World): Promise<void>;
  abstract words(): string;
  toString = () => `${this.place.base} ${this.place.directory}: ${this.words()}`;
}

/** A night: a run, and right after it another one that must have nothing to write. */
class Run extends Step {
  words = () => 'cleanup';
  async happen(world: World): Promise<void> {
    const others = world.state(branchOf(this.place));
    const count = world.github.pulls.length;
    const before = world.openPull(this.place);
    const result = await world.run(this.place);
    world.story.push(`  ${JSON.stringify(result?.outcome)}`);
    world.must(result !== null, 'a run without trouble failed');
    const isKnown = result === null || answerOf(result.plan) !== 'unknown';
    world.must(
      isKnown || before === world.openPull(this.place),
      'withdrawn, and nobody knows whether rightly',
    );
    world.must(world.state(branchOf(this.place)) === others, 'a run touched what is not its own');
    await world.checkProposal(this.place, count);
    world.github.writes = [];
    await world.run(this.place);
    world.must(world.github.writes.length === 0, `a second run writes ${world.github.writes.join()}`);
  }
}

class FailingRun extends Step {
  readonly after: number;
  readonly isStored: boolean;
  constructor(place: Place, after: number, isStored: boolean) {
    super(place);
    [this.after, this.isStored] = [after, isStored];
  }
  words = () => `cleanup, request ${this.after} fails${this.isStored ? ' after it took effect' : ''}`;
  async happen(world: World): Promise<void> {
    const others = world.state(branchOf(this.place));
    world.github.failing = { after: this.after, isStored: this.isStored };
    await world.run(this.place);
    world.github.failing = null;
    world.must(world.state(branchOf(this.place)) === others, 'a failing run touched what is not its own');
  }
}

/** A person pushes to the base, and the workflow runs on it. */
class Push extends Step {
  readonly what: (typeof pushes)[number];
  readonly version: string;
  constructor(place: Place, what: (typeof pushes)[number], version: string) {
    super(place);
    [this.what, this.version] = [what, version];
  }
  words = () => `push: ${this.what} ${this.version}`;
  async happen(world: World): Promise<void> {
    const { base, directory } = this.place;
    const task = `${directory}sent/task.yaml`;
    const record = `${directory}sent/versions/${this.version}/lineage.yaml`;
    world.push(base, (files) => {
      switch (this.what) {
        case 'pin':
        case 'unpin':
          if (files.has(record))
            files.set(record, lineage(this.version, this.what === 'pin' ? 'pinned: true\n' : ''));
          break;
        case 'roll back to':
          if (files.has(record)) files.set(task, taskText(`deployed_version: ${this.version}\n`));
          break;
        case 'break':
          files.set(task, 'task_name: [\n');
          break;
        case 'repair':
          files.set(task, taskText(''));
          break;
        case 'keep everything':
          files.set(task, taskText('versioning: {retention: 99}\n'));
          break;
        case 'edit the readme':
          files.set('README.md', `# Models ${world.story.length}\n`);
          break;
        case 'add': {
          const name = `v${9 + (world.story.length % 12)}`;
          files.set(`${directory}sent/versions/${name}/lineage.yaml`, lineage(name));
          break;
        }
      }
    });
    await new Run(this.place).happen(world);
  }
}
const pushes = [
  'pin',
  'unpin',
  'roll back to',
  'break',
  'repair',
  'keep everything',
  'edit the readme',
  'add',
] as const;
const often = [...pushes, 'repair', 'repair', 'edit the readme', 'add'] as const;

/** A person takes a no back, where GitHub lets them. */
class Reopen extends Step {
  words = () => 'reopen';
  async happen(world: World): Promise<void> {
    const branch = branchOf(this.place);
    const last = world.github.pulls.findLast(({ head }) => head === branch);
    if (last?.state !== 'closed' || last.merged || world.tip(branch) !== last.headSha) return;
    last.state = 'open';
    world.declined.delete(branch);
  }
}

/** What a person does to a proposal, where there is one. */
class Hand extends Step {
  readonly what: (typeof hands)[number];
  constructor(place: Place, what: (typeof hands)[number]) {
    super(place);
    this.what = what;
  }
  words = () => this.what;
  async happen(world: World): Promise<void> {
    const [{ git, github }, { what }] = [world, this];
    const branch = branchOf(this.place);
    const { base } = this.place;
    const pull = world.openPull(this.place);
    const [tip, baseTip = ''] = [world.tip(branch), world.tip(base)];
    if (pull === undefined || tip === undefined) return;
    const { files, parents } = git.get(tip);
    const merged = git.merged(baseTip, tip);
    switch (what) {
      case 'amend': {
        const [parent = ''] = parents;
        const restored = [...git.get(parent).files].filter(([path]) => path.includes('/v1'));
        // A merge of the base that holds nothing else is one, whoever amends its message.
        if (parents.length === 2 && restored.every(([path, text]) => files.get(path) === text)) return;
        world.replace(branch, git.commit(new Map([...files, ...restored]), parents, 'amended').sha);
        break;
      }
      case 'add a commit':
        world.push(branch, (all) => all.set('notes.md', `thoughts ${world.story.length}`));
        break;
      case 'update the branch':
        if (merged === null || git.isAncestor(baseTip, tip)) return;
        git.refs.set(branch, git.commit(merged, [tip, baseTip], 'merge of the base').sha);
        github.follow();
        break;
      case 'update the branch with a change': {
        if (merged === null || git.isAncestor(baseTip, tip)) return;
        const changed = new Map([...merged, ['notes.md', 'thoughts while merging']]);
        world.replace(branch, git.commit(changed, [tip, baseTip], 'merge and more').sha);
        break;
      }
      case 'close':
        pull.state = 'closed';
        world.sayNo(pull);
        break;
      case 'delete the branch':
        world.replace(branch, null);
        world.sayNo(pull);
        break;
      case 'merge':
      case 'squash':
      case 'rebase': {
        const result = what === 'rebase' ? git.rebased(baseTip, tip) : merged;
        if (result === null) return;
        const after = git.commit(result, what === 'merge' ? [baseTip, tip] : [baseTip], what);
        Object.assign(pull, { state: 'closed', merged: true });
        git.refs.set(base, after.sha);
        github.follow();
        break;
      }
    }
  }
}
const hands = [
  'amend',
  'add a commit',
  'update the branch',
  'update the branch with a change',
  'close',
  'delete the branch',
  'merge',
  'squash',
  'rebase',
] as const;

const place: fc.Arbitrary<Place> = fc.record({
  base: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Base>('main') },
    { weight: 1, arbitrary: fc.constantFrom(...bases) },
  ),
  directory: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Directory>('nlp/') },
    { weight: 1, arbitrary: fc.constantFrom(...directories) },
  ),
});

const steps = [
  place.map((one) => new Run(one)),
  place.map((one) => new Run(one)),
  fc
    .tuple(place, fc.nat(24), fc.boolean())
    .map(([one, after, isStored]) => new FailingRun(one, after, isStored)),
  fc
    .tuple(place, fc.constantFrom(...often), fc.constantFrom(...versionNames))
    .map(([one, what, version]) => new Push(one, what, version)),
  fc.tuple(place, fc.constantFrom(...hands)).map(([one, what]) => new Hand(one, what)),
  fc.tuple(place, fc.constantFrom(...hands)).map(([one, what]) => new Hand(one, what)),
  place.map((one) => new Reopen(one)),
];

/** Plays so many stories of nights, each of up to `length` steps. */
export const playNights = (numRuns: number, length: number, seed: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: length, size: 'max' }), async (commands) => {
      await fc.asyncModelRun(() => ({ model: {}, real: new World() }), commands);
    }),
    { numRuns, seed },
  );
