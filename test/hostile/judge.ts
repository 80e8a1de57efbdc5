import { createHash } from 'node:crypto';
import { changesBetweenEntries } from '../../src/adapters/local/changes.ts';
import { commonHashes } from '../../src/adapters/local/hashes.ts';
import { loadPolicies } from '../../src/commands/load-policy.ts';
import { makeReport } from '../../src/commands/report.ts';
import type { Content, Entry } from '../../src/domain/records/snapshot.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { History, Snapshot, SnapshotPair } from '../../src/ports.ts';
import { annotations } from '../../src/render/annotations.ts';
import { plain } from '../../src/render/escape/plain.ts';
import { headlineOf } from '../../src/render/headline.ts';
import { renderReportHtml } from '../../src/render/html.ts';
import { renderReportJson } from '../../src/render/json.ts';
import { renderReportJunit } from '../../src/render/junit.ts';
import { renderReportMarkdown } from '../../src/render/markdown.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { renderReportTerminal } from '../../src/render/terminal.ts';
import { overFile, readSettings } from '../../src/settings/settings.ts';

/** A repository as path → content; `{ link }` is a symbolic link, `{ module }` a submodule. */
export type Tree = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly module: string }>
>;

/** What a pull request is told, as far as nobody may talk their way past it. */
export interface Told {
  readonly exit: 0 | 1;
  /** The headline: what is read by everybody. */
  readonly first: string;
  /** `severity rule`, in order, without repetition. */
  readonly findings: readonly string[];
  readonly report: Report;
}

/** A day on which all records of the cases are already there. */
const now = Date.UTC(2026, 2, 1);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const isText = (content: Tree[string] | undefined): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

function entryOf(path: string, content: Tree[string]): Entry {
  const kind = isText(content) ? 'file' : 'link' in content ? 'symlink' : 'submodule';
  const text = isText(content) ? bytesOf(content) : JSON.stringify(content);
  return { path, kind, id: createHash('sha1').update(text).digest('hex') };
}

/** A tree as the adapters hand a commit over, without git. */
function snapshotOf(tree: Tree, ref: string): Snapshot {
  const all = Object.entries(tree)
    .map(([path, content]) => entryOf(path, content))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const below = (path: string, directory: string) =>
    directory === '' || path === directory || path.startsWith(`${directory}/`);
  return {
    label: { ref, sha: null },
    entries: async (directories) => all.filter(({ path }) => directories.some((one) => below(path, one))),
    read: async (entries, limit) => {
      const contents = new Map<string, Content>();
      for (const { path } of entries) {
        const content = tree[path];
        if (!isText(content)) continue;
        const bytes = bytesOf(content);
        const tooLarge = bytes.length > limit(path);
        contents.set(path, tooLarge ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes });
      }
      return contents;
    },
  };
}

/** Earlier states of the base, the oldest first; the last of them is the base itself. */
const historyOf = (states: readonly Tree[]): History => ({
  shallow: false,
  revisions: async function* (path) {
    const [...newest] = states.entries();
    for (const [index, tree] of newest.reverse()) {
      const content = tree[path];
      const before = states[index - 1]?.[path];
      if (content === before || (content === undefined && before === undefined)) continue;
      yield {
        commit: String(index).padStart(40, '0'),
        epochMs: now - (states.length - index) * 86_400_000,
        bytes: isText(content) ? bytesOf(content) : null,
      };
    }
  },
});

/** The two sides of a pull request in memory; `past` are the states of the target branch, the oldest first. */
function pairOf(past: readonly Tree[], head: Tree): SnapshotPair {
  const base = past.at(-1) ?? {};
  const [before, after] = [snapshotOf(base, 'main'), snapshotOf(head, 'change')];
  return {
    base: before,
    head: after,
    changes: async () =>
      changesBetweenEntries(
        { entries: await before.entries(['']), blobId: ({ id }) => id },
        { entries: await after.entries(['']), blobId: ({ id }) => id },
      ),
    baseHistory: historyOf(past),
    baseFoundBy: 'input',
    conflicts: [],
    mergeBase: null,
  };
}

/** What is known of a pull request on top of a target branch with these states. */
export async function told(past: readonly Tree[], head: Tree): Promise<Told> {
  const pair = pairOf(past, head);
  const policies = await loadPolicies(pair, null);
  const report = await makeReport(pair, {
    policies,
    settings: readSettings(overFile(policies.base.settings, {}), 'input'),
    toolVersion: '0.0.0',
    hashes: commonHashes,
    now,
    step: () => undefined,
  });
  return { exit: report.exitCode, first: firstLine(report), findings: rulesOf(report), report };
}

/** Everything that anybody can see of a report, in every form. */
export function everyOutput(report: Report): string {
  const style = { language: 'en', color: false, width: 100 } as const;
  return [
    renderReportMarkdown(report, style),
    renderReportMarkdown(report, { language: 'zh-TW' }),
    renderReportTerminal(report, style),
    renderReportJson(report, style),
    renderReportHtml(report, style),
    renderReportJunit(report, style),
    JSON.stringify(annotations(report, 'en')),
  ].join('\n');
}

/** The first line of a comment as plain text. */
function firstLine(report: Report): string {
  const { lead, details } = headlineOf(report, messagesIn('en'));
  return [lead, ...details].map(plain).join(' ');
}

const rulesOf = ({ findings }: Report): readonly string[] => [
  ...new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`)),
];
