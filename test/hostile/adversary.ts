import fc from 'fast-check';
import { type Told, type Tree, told } from './judge.ts';
import { taskFile } from './repository.ts';

/** What each version is worth, whatever its files say later. v1 is in production when the adversary comes. */
const honest: Readonly<Record<string, number>> = {
  v0: 0.3,
  v1: 0.9,
  v2: 0.2,
  v3: 0.76,
  v4: 0.95,
  'v1-exp': 0.5,
};
const names = Object.keys(honest);
const threshold = 0.75;
const allowedDrop = 0.01;

interface Version {
  /** Macro F1 as the file says; null without results. */
  readonly value: number | null;
  readonly parent: string | null;
  readonly deployedAt: string | null;
  readonly status: string | null;
}

/** The repository as the adversary thinks of it. */
interface State {
  readonly folder: string;
  readonly version: string | null;
  readonly status: string;
  readonly pointer: string | null;
  readonly threshold: number;
  readonly waivers: readonly string[];
  readonly versions: Readonly<Record<string, Version>>;
  readonly retired: Readonly<Record<string, number>>;
  readonly policy: string;
  readonly rootTask: boolean;
  readonly covered: boolean;
}

const plain: Version = { value: null, parent: null, deployedAt: null, status: null };
const start: State = {
  folder: 'models/mood',
  version: 'v1',
  status: 'deployed',
  pointer: null,
  threshold,
  waivers: [],
  versions: { v1: { ...plain, value: 0.9 } },
  retired: {},
  policy: '',
  rootTask: false,
  covered: false,
};

function treeOf(state: State): Tree {
  const more = [
    ...(state.pointer === null ? [] : [`deployed_version: ${state.pointer}`]),
    ...(state.waivers.length === 0 ? [] : ['waivers:']),
    ...state.waivers.flatMap((version) =>
      ['threshold', 'regression'].map(
        (gate) => `  - {gate: ${gate}, version: ${version}, reason: agreed, owner: me, expires: 2099-01-01}`,
      ),
    ),
  ];
  const files: Record<string, Tree[string]> = { 'README.md': 'models' };
  if (state.policy !== '') files['tunegate.yaml'] = state.policy;
  if (state.rootTask) files['task.yaml'] = taskFile('all', null, 'created');
  if (state.covered) return { ...files, models: { link: 'elsewhere' } };
  files[`${state.folder}/task.yaml`] = taskFile('mood', state.version, state.status, ...more).replace(
    String(threshold),
    String(state.threshold),
  );
  for (const [name, version] of Object.entries(state.versions)) {
    const place = `${state.folder}/versions/${name}`;
    if (version.value !== null) files[`${place}/results.json`] = `{"macro_f1": ${version.value}}`;
    files[`${place}/lineage.yaml`] = [
      `version: ${name}`,
      'changes: ["another seed"]',
      ...(version.parent === null ? [] : [`parent: ${version.parent}`]),
      ...(version.deployedAt === null ? [] : [`deployed_at: ${version.deployedAt}`]),
      ...(version.status === null ? [] : [`status: ${version.status}`]),
      '',
    ].join('\n');
  }
  const gone = Object.entries(state.retired);
  if (gone.length > 0) {
    files[`${state.folder}/versions/retired.yaml`] = [
      'versions:',
      ...gone.map(([name, value]) => `  - {version: ${name}, results: {macro_f1: ${value}}}`),
      '',
    ].join('\n');
  }
  return files;
}

/** What rules 1 to 3 call deployed, the first hit; told from the state and not by the code under test. */
function deployedOf(state: State): string | null {
  const { versions, pointer, status, version } = state;
  if (pointer !== null && pointer in versions) return pointer;
  if (status === 'deployed' && version !== null && version in versions) return version;
  const said = Object.entries(versions).filter(
    ([, one]) => one.deployedAt !== null || one.status === 'deployed',
  );
  const [last] = said.sort(([, a], [, b]) => (b.deployedAt ?? '').localeCompare(a.deployedAt ?? ''));
  return last?.[0] ?? null;
}

/** One edit: its name, for reading a counterexample, and what it does. */
interface Edit {
  readonly name: string;
  readonly edit: (state: State) => State;
}

const withVersion = (state: State, name: string, change: Partial<Version>): State => ({
  ...state,
  versions: { ...state.versions, [name]: { ...plain, ...state.versions[name], ...change } },
});

function removed(state: State, name: string, record: number | null): State {
  const { [name]: _, ...versions } = state.versions;
  return {
    ...state,
    versions,
    retired: record === null ? state.retired : { ...state.retired, [name]: record },
  };
}

const anyVersion = fc.constantFrom(...names);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  anyVersion.map((name) => ({
    name: `results ${name}`,
    // Whoever lies in the first results is believed: the adversary is honest there, and there alone.
    edit: (state: State) => withVersion(state, name, { value: honest[name] ?? null }),
  })),
  anyVersion.map((name) => ({ name: `bare ${name}`, edit: (state: State) => withVersion(state, name, {}) })),
  anyVersion.map((name) => ({
    name: `flatter ${name}`,
    edit: (state: State) =>
      state.versions[name]?.value == null ? state : withVersion(state, name, { value: 0.99 }),
  })),
  fc.option(anyVersion).map((version) => ({
    name: `version ${version}`,
    edit: (state: State) => ({ ...state, version }),
  })),
  fc
    .constantFrom('configuring', 'training', 'evaluating', 'deployed', 'archived')
    .map((status) => ({ name: `status ${status}`, edit: (state: State) => ({ ...state, status }) })),
  fc.option(anyVersion).map((pointer) => ({
    name: `pointer ${pointer}`,
    edit: (state: State) => ({ ...state, pointer }),
  })),
  fc
    .tuple(anyVersion, fc.constantFrom(null, '2024-01-01', '2025-01-01', '2026-02-01'))
    .map(([name, deployedAt]) => ({
      name: `deployed_at ${name} ${deployedAt}`,
      edit: (state: State) => (name in state.versions ? withVersion(state, name, { deployedAt }) : state),
    })),
  fc.tuple(anyVersion, fc.constantFrom(null, 'deployed')).map(([name, status]) => ({
    name: `lineage ${name} ${status}`,
    edit: (state: State) => (name in state.versions ? withVersion(state, name, { status }) : state),
  })),
  fc.tuple(anyVersion, anyVersion).map(([name, parent]) => ({
    name: `parent ${name} ${parent}`,
    edit: (state: State) => (name in state.versions ? withVersion(state, name, { parent }) : state),
  })),
  fc.tuple(anyVersion, fc.constantFrom(null, 0.1, 0.9)).map(([name, record]) => ({
    name: `remove ${name} ${record}`,
    edit: (state: State) => removed(state, name, record),
  })),
  fc.constantFrom(0.1, threshold, 0.9).map((limit) => ({
    name: `threshold ${limit}`,
    edit: (state: State) => ({ ...state, threshold: limit }),
  })),
  anyVersion.map((name) => ({
    name: `waiver ${name}`,
    edit: (state: State) => ({ ...state, waivers: [...new Set([...state.waivers, name])] }),
  })),
  fc
    .constantFrom(
      '',
      'criteria: head\n',
      'waivers: head\n',
      'fail-on: never\n',
      'warn-only: true\n',
      'max_regression: 0.9\n',
      'baseline: parent\n',
    )
    .map((policy) => ({ name: `policy ${policy.trim()}`, edit: (state: State) => ({ ...state, policy }) })),
  fc.constantFrom('models/mood', 'models/other', 'moved').map((folder) => ({
    name: `folder ${folder}`,
    edit: (state: State) => ({ ...state, folder }),
  })),
  fc
    .boolean()
    .map((rootTask) => ({ name: `root ${rootTask}`, edit: (state: State) => ({ ...state, rootTask }) })),
  fc
    .boolean()
    .map((covered) => ({ name: `link ${covered}`, edit: (state: State) => ({ ...state, covered }) })),
);

/** A pull request is some edits at once; a life is some pull requests. */
export const lives = fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

/** What a first line says where it does not just let pass. */
const alarm =
  /production: |misses|does not pass|look first|weakens|loosens|hides|removes|cannot|Rollback|errors in|have errors/;

/** A version that became what a rule calls deployed although it is not good enough, and nobody was told. */
export async function escaped(life: readonly (readonly Edit[])[]): Promise<string | null> {
  let state = start;
  const past = [treeOf(start)];
  const once = new Set(['v1']);
  const merged: Told[] = [];
  for (const pull of life) {
    const next = pull.reduce((before, { edit }) => edit(before), state);
    const head = treeOf(next);
    const told_ = await told(past, head);
    // Who is told 1 does not merge: the adversary needs green.
    if (told_.exit !== 0) continue;
    const [before, after] = [deployedOf(state), next.covered ? null : deployedOf(next)];
    merged.push(told_);
    past.push(head);
    state = next;
    if (after === null || after === before) continue;
    const value = honest[after] ?? 0;
    const drop = before === null ? 0 : (honest[before] ?? 0) - value;
    const bad = value < threshold || (drop > allowedDrop && !once.has(after));
    once.add(after);
    if (bad && !merged.some(({ first }) => alarm.test(first)))
      return `${after} after ${before}: ${told_.first}`;
  }
  return null;
}

/** A life in words, for a counterexample. */
export const shown = (life: readonly (readonly Edit[])[]): string =>
  life.map((pull) => pull.map(({ name }) => name).join(' + ')).join(' | ');
