import { githubCommitter } from '../../src/adapters/github/committer.ts';
import { readOpenPullRequests } from '../../src/adapters/github/open-pull-requests.ts';
import { readMarker } from '../../src/adapters/github/proposal-marker.ts';
import { type CleanupPorts, type CleanupRequest, runCleanup } from '../../src/commands/cleanup.ts';
import type { RetentionPlan } from '../../src/domain/retention/plan.ts';
import type { CleanupOutcome, CleanupTarget, Snapshot, TaskHistory } from '../../src/ports.ts';
import { blobSha } from './memory-git.ts';
import { MemoryGitHub } from './memory-github.ts';
import type { MemoryPull } from './memory-pull.ts';
import { bases, branchOf, directories, firstFiles, now, type Place } from './nights-scene.ts';

const at = { owner: 'octo', repo: 'models' };

/** Reasons to keep that say "nobody knows": what they keep may be in a proposal that is not withdrawn for want of knowledge. */
const ignorance = new Set([
  'unreadable',
  'task-unreadable',
  'history-unknown',
  'unrecorded',
  'open-pull-request',
]);

/** GitHub, the people and the nightly runs, with everything that must never happen. */
export class World {
  readonly github = new MemoryGitHub();
  /** Commits of people that nobody but they may take away. */
  readonly theirs = new Set<string>();
  /** Digests of plans that a person said no to, by branch. */
  readonly declined = new Map<string, Set<string>>();
  readonly story: string[] = [];

  constructor() {
    const first = this.github.git.commit(firstFiles(), [], 'first');
    for (const base of bases) this.github.git.refs.set(base, first.sha);
  }

  get git() {
    return this.github.git;
  }

  tip(branch: string): string | undefined {
    return this.git.refs.get(branch);
  }

  openPull({ base, directory }: Place): MemoryPull | undefined {
    const head = branchOf({ base, directory });
    return this.github.pulls.find((pull) => pull.head === head && pull.state === 'open');
  }

  /** A commit of a person on top of a branch. */
  push(branch: string, change: (files: Map<string, string>) => void): void {
    const tip = this.tip(branch) ?? '';
    const files = new Map(this.git.get(tip).files);
    change(files);
    const { sha } = this.git.commit(files, [tip], 'person');
    this.theirs.add(sha);
    this.git.refs.set(branch, sha);
    this.github.follow();
  }

  /** What a person puts in the place of the tip is theirs; what they take away themselves is not lost. */
  replace(branch: string, sha: string | null): void {
    const before = this.tip(branch);
    if (sha === null) this.git.refs.delete(branch);
    else {
      this.git.refs.set(branch, sha);
      this.theirs.add(sha);
    }
    this.github.follow();
    for (const own of [...this.theirs])
      if (before !== undefined && !this.isSafe(own)) this.theirs.delete(own);
  }

  isSafe(sha: string): boolean {
    const tips = [...this.git.refs.values()];
    const merged = this.github.pulls.filter((pull) => pull.merged).map((pull) => pull.headSha);
    return [...tips, ...merged].some((tip) => this.git.isAncestor(sha, tip));
  }

  sayNo(pull: MemoryPull): void {
    const plan = readMarker(pull.body)?.plan;
    if (plan === undefined) return;
    this.declined.set(pull.head, new Set([...(this.declined.get(pull.head) ?? []), plan]));
  }

  /** One run of the cleanup. Null when it failed. */
  async run(place: Place, dryRun = false): Promise<{ plan: RetentionPlan; outcome: CleanupOutcome } | null> {
    const { client } = this.github;
    const { base, directory } = place;
    const ports: CleanupPorts = {
      open: async () => this.#source(place),
      openPullRequests: () => readOpenPullRequests(client, { ...at, prefix: directory }),
      committer: dryRun
        ? () => null
        : () =>
            githubCommitter(client, {
              ...at,
              branch: base,
              prefix: directory,
              key: '',
              mode: 'pull-request',
              proposal: { labels: [], reviewers: [], assignees: [], draft: false },
            }),
    };
    const request: CleanupRequest = {
      tool: { name: 'tunegate', version: '0' },
      now,
      given: { 'dry-run': String(dryRun) },
    };
    try {
      const { plan, outcome } = await runCleanup(request, ports);
      return { plan, outcome };
    } catch (error) {
      if (error instanceof Error && error.name === 'OperationError') return null;
      throw error;
    }
  }

  #source({ base, directory }: Place): CleanupTarget {
    const sha = this.tip(base) ?? '';
    const files = new Map(
      [...this.git.get(sha).files]
        .filter(([path]) => path.startsWith(directory))
        .map(([path, text]) => [path.slice(directory.length), text] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const entries = [...files].map(([path, text]) => ({ path, kind: 'file' as const, id: blobSha(text) }));
    const snapshot: Snapshot = {
      label: { ref: base, sha },
      entries: async () => entries,
      read: async (wanted) =>
        new Map(
          wanted.map(({ path }) => [
            path,
            { kind: 'bytes' as const, bytes: new TextEncoder().encode(files.get(path) ?? '') },
          ]),
        ),
    };
    const history: TaskHistory = {
      shallow: false,
      read: async (paths) => ({ states: new Map(paths.map((file) => [file, []])), addedMs: new Map() }),
    };
    return { snapshot, history, prefix: directory };
  }

  /** What must hold whenever nothing is under way, failures of GitHub or not. */
  check(): void {
    const lost = [...this.theirs].filter((sha) => !this.isSafe(sha));
    this.#must(lost.length === 0, `commits of people are lost: ${lost.join()}`);
    for (const base of bases) {
      for (const directory of directories) {
        const head = branchOf({ base, directory });
        const open = this.github.pulls.filter((pull) => pull.head === head && pull.state === 'open');
        this.#must(open.length <= 1, `${open.length} open proposals of ${head}`);
        this.#must(
          open.every((pull) => pull.base === base),
          `${head} goes into ${open[0]?.base}`,
        );
        const files = open.flatMap((pull) => this.changedBy(pull));
        const isOurs = open.every((pull) => readMarker(pull.body)?.commits.includes(pull.headSha));
        this.#must(
          !isOurs || files.every((path) => path.startsWith(directory)),
          `${head} reaches into another directory`,
        );
      }
    }
  }

  /** What must hold after a run that went well: the proposal is right for the base as it stands. */
  async checkProposal(place: Place, pullsBefore: number): Promise<void> {
    const dry = await this.run(place, true);
    const open = this.openPull(place);
    for (const pull of this.github.pulls.slice(pullsBefore)) {
      const plan = readMarker(pull.body)?.plan ?? '';
      this.#must(this.declined.get(pull.head)?.has(plan) !== true, `#${pull.number} comes back unchanged`);
    }
    if (dry === null || open === undefined || !this.#isOurs(open, place)) return;
    const kept = dry.plan.tasks.flatMap(({ versions }) =>
      versions
        .filter(({ action, rules }) => action === 'keep' && !rules.every((rule) => ignorance.has(rule)))
        .map(({ version }) => version),
    );
    const merged = this.git.merged(this.tip(place.base) ?? '', open.headSha);
    if (merged === null) return;
    const gone = kept.filter((version) => {
      const path = `${place.directory}sent/versions/${version}/lineage.yaml`;
      return this.git.get(this.tip(place.base) ?? '').files.has(path) && !merged.has(path);
    });
    const isKnown = dry.plan.totals.remove > 0 || dry.plan.notices.length === 0;
    this.#must(
      !isKnown || gone.length === 0,
      `merging #${open.number} removes ${gone.join()}, which a rule keeps`,
    );
    if (dry.plan.totals.remove === 0) return;
    const planned = dry.plan.tasks.flatMap(({ versions }) =>
      versions.filter(({ action }) => action === 'remove'),
    );
    for (const { version } of planned) {
      const path = `${place.directory}sent/versions/${version}/lineage.yaml`;
      this.#must(!merged.has(path), `#${open.number} leaves ${version}, which is planned`);
    }
  }

  /** The tip is the commit that the marker names, or only merges of the base on top of it. */
  #isOurs(pull: MemoryPull, { base }: Place): boolean {
    const commits = readMarker(pull.body)?.commits ?? [];
    let sha = pull.headSha;
    for (;;) {
      if (this.theirs.has(sha)) return false;
      if (commits.includes(sha)) return true;
      const { parents } = this.git.get(sha);
      if (parents.length !== 2 || !this.git.isAncestor(parents[1] ?? '', this.tip(base) ?? '')) return false;
      sha = parents[0] ?? '';
    }
  }

  changedBy(pull: MemoryPull): readonly string[] {
    const base = this.git.mergeBase(this.tip(pull.base) ?? '', pull.headSha);
    const before = this.git.get(base ?? pull.headSha).files;
    const after = this.git.get(pull.headSha).files;
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
  }

  /** Everything that others can see. */
  state(except: string): string {
    const refs = [...this.git.refs].filter(([name]) => name !== except).sort();
    return JSON.stringify([refs, this.github.pulls.filter(({ head }) => head !== except)]);
  }

  #must(holds: boolean, trouble: string): void {
    if (!holds) throw new Error(`${trouble}\n${this.story.join('\n')}`);
  }

  must(holds: boolean, trouble: string): void {
    this.#must(holds, trouble);
  }
}
